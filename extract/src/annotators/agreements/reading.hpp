#pragma once

#include "actors.hpp"
#include "names.hpp"
#include "verbs.hpp"

#include <set>
#include <string>
#include <vector>

namespace entente {

/// One agreement as one place of the text tells it, or several places once they are merged.
struct AgreementReading {
    FoundAgreement claim;
    std::set<std::string> modifiers; ///< content words before the noun
    std::set<std::string> topic;     ///< content words behind it
    std::string noun;                ///< folded, singular
    std::string short_name;          ///< folded: what the text itself calls it
    std::set<std::string> acronyms;  ///< folded
    std::uint32_t row = 0;
    bool proper = false;
    bool anaphor = false;      ///< "the agreement": names what was named before
    bool stands_alone = false; ///< an anaphor that is an agreement even without an antecedent
    bool dated = false;        ///< its name tells its year: "the 2015 deal"
    bool described = false;    ///< only a clause tells what it is
    bool long_ago = false;     ///< the text dates it years before the news
    bool plural = false;
    bool capitals = false;
    bool stated_parties = false;
    bool certain = false; ///< a verb of signing or negotiating tells the status
    bool definite = false;
    bool introduced = false; ///< somewhere without the article: "signed a memorandum"
    bool headline = false;
    bool again = false;      ///< a clause that tells the same deed again
    bool ahead = false;      ///< "is expected": an auxiliary behind the name says so
    bool opens_list = false; ///< "The following MoUs were signed:"
    bool nominal = false;    ///< "after signing it": no verb with a subject tells the deed
    bool ceasefire = false;  ///< a truce
    bool many_sided = false; ///< "regional"
    bool two_sided = false;  ///< "bilateral"
    bool plain = false;      ///< its noun may stand for any: "the deal"
    bool linked = false;     ///< "the 2015 deal, known as the ...": bears a proper name and others
    std::uint32_t count = 0; ///< "nine memoranda"
    std::uint32_t begin = 0; ///< its tokens
    std::uint32_t end = 0;
    std::set<std::string> countries; ///< codes of the parties, names of blocs of states
    std::set<std::string> partners;  ///< codes of those behind "with"
    std::uint32_t sentence = 0;
};

/// Adds `next` to the agreement of `known` that it names again, or else to `known`. An anaphor
/// without an antecedent is dropped. `also_known` tells that the text itself says that the last one
/// bears this name too.
void merge_reading(std::vector<AgreementReading>& known, AgreementReading next, bool also_known);

/// "Four MoUs were signed on Monday: an MoU on fish, ...": what is told of their number holds for
/// each that is named, and the number is no agreement of its own.
void share_out(std::vector<AgreementReading>& readings);

} // namespace entente
