#pragma once

#include "analysis.hpp"

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// "another on health", "one between A and B": what tells one of several from the others.
struct OneOfSeveral {
    std::optional<TokenRange> topic; ///< preposition included
    std::optional<TokenRange> between;
    std::optional<TokenRange> with;
};

/// An agreement as one place of the text names it: a noun of the lexicon with what belongs to it on
/// both sides.
struct AgreementName {
    std::uint32_t sentence = 0;
    std::uint32_t row = 0; ///< of Lexicon::agreements
    AgreementType type = AgreementType::agreement;
    TokenRange phrase;       ///< the lexicon's words
    std::uint32_t noun = 0;  ///< the head noun's token
    TokenRange core;         ///< with modifiers on the left: "1987 Indo-Lanka accord"
    std::uint32_t begin = 0; ///< with articles, counts and modifiers that are no part of the name
    std::uint32_t end = 0;   ///< behind all complements
    std::vector<TokenRange> topics;    ///< "on cooperation in security", preposition included
    std::optional<TokenRange> between; ///< "between A and B"
    std::optional<TokenRange> with;    ///< "with B"
    std::vector<OneOfSeveral> others;  ///< "one on fish and one on boats", "and another on boats"
    std::vector<std::string> acronyms; ///< in brackets behind it
    std::string short_name;            ///< folded, of: (the "Treaty")
    Date year;                         ///< "the 2015 deal"
    Date period;                       ///< "2024-2026"
    std::uint32_t count = 0;           ///< "two memoranda"
    std::optional<AgreementStatus>
        hint;                ///< of a modifier: "the proposed treaty", "the signed protocol"
    std::string preposition; ///< of an item whose preposition stands before the first of its list
    bool item = false;       ///< one of several that a plural names
    bool proper = false;     ///< the row names one agreement
    bool strong = false;     ///< the row is always an instrument
    bool plural = false;
    bool definite = false;       ///< the, this, their
    std::uint32_t free_from = 0; ///< the next name begins here or later
    bool modified = false;       ///< other words stand before the noun
    bool described = false;      ///< only a clause tells what it is: "a deal that lowers tariffs"
    bool embedded = false;       ///< inside another name: "a protocol to amend the treaty"
    bool capitals = false;       ///< written as a proper name

    /// Says what it is about, or bears a name of its own.
    [[nodiscard]] bool has_topic() const { return !topics.empty(); }
    [[nodiscard]] bool has_modifier() const { return modified; }
};

/// All names of agreements in sentences that may tell facts, in text order.
[[nodiscard]] std::vector<AgreementName> find_agreement_names(const Analysis& analysis);

/// The tokens that a mention of a time, of a place, or of a person covers, by token.
struct TokenMarks {
    std::vector<std::uint32_t> time_end; ///< one past the time expression that begins here, or 0
    std::vector<std::uint32_t>
        actor_end; ///< one past the mention of an actor that begins here, or 0
    std::vector<bool> person;
    std::vector<bool> place;
};

} // namespace entente
