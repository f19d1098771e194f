#include "agreements.hpp"

#include "agreements/actors.hpp"
#include "agreements/dates.hpp"
#include "agreements/judge.hpp"
#include "agreements/labels.hpp"
#include "agreements/listed.hpp"
#include "agreements/names.hpp"
#include "agreements/reading.hpp"
#include "agreements/signatories.hpp"
#include "agreements/split.hpp"
#include "agreements/verbs.hpp"
#include "agreements/words.hpp"
#include "grammar.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

class AgreementReader {
public:
    explicit AgreementReader(Analysis& analysis)
        : analysis_(analysis), tokens_(analysis.tokens()), actors_(analysis)
    {
    }

    void run()
    {
        for (const AgreementName& name : find_agreement_names(analysis_)) {
            if (goes_with_last(name) || names_next(name)) {
                continue;
            }
            const Governor governor = name.embedded ? Governor() : governor_of(name);
            if (is_anaphor(analysis_, name) && !defines(name, governor)) {
                AgreementReading reading = read(name, governor, true);
                // "The contract was signed by A and B": news even when nothing named it before
                reading.stands_alone = governor.deed == Deed::sign && governor.finite &&
                                       governor.status == AgreementStatus::signed_ &&
                                       (reading.stated_parties || is_titled(name)) &&
                                       reading.claim.parties.size() > 1 && !name.plural;
                merge_reading(readings_, std::move(reading), false);
            } else if (is_agreement(analysis_, name, governor)) {
                add(name, governor);
            } else if (name.definite && !name.plural && !is_mere_word(analysis_, name)) {
                merge_reading(readings_, read(name, governor, true),
                              false); // only what was named before
            }
        }
        share_out(readings_);
        add_signatories(analysis_, readings_);
        for (AgreementReading& reading : readings_) {
            const bool hearsay = !reading.proper && !reading.capitals && !reading.dated &&
                                 reading.claim.parties.empty() &&
                                 reading.claim.status != AgreementStatus::signed_ &&
                                 reading.claim.period.empty();
            const bool private_contract =
                reading.claim.type == AgreementType::contract && reading.claim.parties.empty();
            const bool nameless = reading.claim.type == AgreementType::agreement &&
                                  !reading.proper && reading.modifiers.empty() &&
                                  (reading.topic.empty() || reading.described) &&
                                  reading.claim.parties.empty();
            const bool own_plan = reading.claim.type == AgreementType::plan && !reading.proper &&
                                  !reading.capitals && reading.claim.parties.empty() &&
                                  reading.claim.period.empty();
            if (hearsay || private_contract || nameless || own_plan ||
                is_of_companies(reading.claim)) {
                continue; // nobody's treaty
            }
            // a programme of one country is no agreement
            if (reading.claim.type != AgreementType::partnership ||
                reading.claim.parties.size() >= (reading.proper ? 2U : 1U)) {
                finish(reading);
            }
        }
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    AgreementActorFinder actors_;
    std::vector<AgreementReading> readings_;
    AgreementDates dates_{analysis_};

    /// "a deal between Nordfly and Vik Energy": business.
    [[nodiscard]] bool is_of_companies(const AgreementClaim& claim) const
    {
        return !claim.parties.empty() &&
               std::ranges::all_of(claim.parties, [&](const Actor& party) {
                   return party.kind == ActorKind::organization &&
                          analysis_.bodies[party.index].type == OrganizationType::company;
               });
    }

    [[nodiscard]] Governor governor_of(const AgreementName& name) const
    {
        const Governor governor = find_governor(analysis_, name);
        const bool open = !governor.found || governor.deed == Deed::none;
        const Governor listed = open ? find_listed_governor(analysis_, name) : Governor();
        return listed.found ? listed : governor;
    }

    void add(const AgreementName& name, const Governor& governor)
    {
        auto items = split_topics(analysis_, name);
        if (items.empty()) {
            items = split_partners(analysis_, name);
        }
        if (items.empty()) {
            items = split_others(name);
        }
        if (items.empty()) {
            merge_reading(readings_, read(name, governor, false), is_also_known(name));
            return;
        }
        for (const AgreementName& item : items) {
            merge_reading(readings_, read(item, governor, false), false);
        }
    }

    /// "the final Protocol was signed": a kind of instrument, with a capital.
    [[nodiscard]] bool is_titled(const AgreementName& name) const
    {
        return tokens_[name.noun].is_capitalised() && name.type != AgreementType::agreement &&
               name.noun > sentence_begin(analysis_, name.noun) + 1;
    }

    /// "eight memoranda and agreements": the plural is no thing of its own.
    [[nodiscard]] bool goes_with_last(const AgreementName& name) const
    {
        return name.plural && !name.has_modifier() && !readings_.empty() && name.phrase.first > 0 &&
               readings_.back().sentence == name.sentence &&
               readings_.back().end + 1 == name.phrase.first &&
               tokens_[name.phrase.first - 1].is("and");
    }

    /// "The third pact inked was the MoU on fish": the name that follows is the one that is meant.
    [[nodiscard]] bool names_next(const AgreementName& name) const
    {
        constexpr std::uint32_t farthest = 8;
        const std::uint32_t end = sentence_end(analysis_, name.noun);
        if (name.proper || name.has_modifier() || name.has_topic() || name.plural ||
            name.end >= end) {
            return false;
        }
        const auto verb = find_agreement_verb(analysis_, tokens_[name.end]);
        if (!verb || verb->deed != Deed::sign || verb->form != VerbForm::past) {
            return false;
        }
        for (std::uint32_t at = name.end + 1; at + 1 < end && at < name.end + farthest; ++at) {
            if (tokens_[at].is("was") || tokens_[at].is("is")) {
                return !find_agreement_verb(analysis_, tokens_[at + 1]) &&
                       std::ranges::any_of(analysis_.phrases, [&](const PhraseMatch& phrase) {
                           return phrase.term == Term::agreement && phrase.first > at &&
                                  phrase.first < at + farthest;
                       });
            }
        }
        return false;
    }

    /// ", officially known as the ...": the name before it is the same agreement's.
    [[nodiscard]] bool is_also_known(const AgreementName& name) const
    {
        if (readings_.empty() || readings_.back().sentence != name.sentence) {
            return false;
        }
        bool says_so = false;
        for (std::uint32_t i = readings_.back().end; i < name.core.first; ++i) {
            const Token& token = tokens_[i];
            const bool naming = is_a(analysis_, token, AgreementWord::naming);
            says_so = says_so || naming || (token.is("or") && i > 0 && tokens_[i - 1].is(","));
            const bool link = token.is(",") || token.is("(") || token.is("-") || token.is("or") ||
                              is_a(analysis_, token, AgreementWord::naming_link);
            if (!link && !naming) {
                return false;
            }
        }
        return says_so;
    }

    /// A party like a state: "China and ASEAN".
    [[nodiscard]] bool is_bloc(const Actor& party) const
    {
        return analysis_.bodies[party.index].type == OrganizationType::international;
    }

    /// "An MoU on oil is expected", "will follow", "may come".
    [[nodiscard]] bool is_awaited(const AgreementName& name) const
    {
        constexpr std::uint32_t longest = 3; // "is also expected"
        const std::uint32_t end = sentence_end(analysis_, name.noun);
        for (std::uint32_t at = name.end; at < std::min(end, name.end + longest); ++at) {
            if (is_a(analysis_, tokens_[at], AgreementWord::future) ||
                is_a(analysis_, tokens_[at], AgreementWord::modal)) {
                return true;
            }
            if (tokens_[at].shape == Shape::punctuation) {
                return false;
            }
        }
        return false;
    }

    // --- one reading ---

    [[nodiscard]] AgreementReading read(const AgreementName& name, const Governor& governor,
                                        bool anaphor)
    {
        AgreementReading reading;
        FoundAgreement& claim = reading.claim;
        reading.row = name.row;
        reading.short_name = name.short_name;
        for (const std::string& acronym : name.acronyms) {
            reading.acronyms.insert(fold(acronym));
        }
        reading.proper = name.proper;
        reading.anaphor = anaphor;
        reading.plural = name.plural;
        reading.count = name.count;
        reading.capitals = name.capitals;
        reading.dated = !name.year.empty();
        reading.described = name.described;
        reading.sentence = name.sentence;
        reading.definite = name.definite;
        reading.introduced = !name.definite;
        reading.headline = analysis_.sentences[name.sentence].zone == Zone::headline;
        reading.again = governor.clause;
        reading.ahead = is_awaited(name);
        reading.opens_list = tokens_[sentence_end(analysis_, name.noun) - 1].is(":");
        reading.nominal = governor.found && !governor.finite;
        reading.begin = name.begin;
        reading.end = name.end;
        reading.certain =
            governor.found &&
            (is_concluded(governor) || (governor.deed == Deed::negotiate && !name.definite) ||
             governor.deed == Deed::establish || name.hint.has_value());
        reading.noun = tokens_[name.noun].folded;
        claim.rule = rule_of(name, governor);
        claim.trigger = governor.deed == Deed::none || governor.deed == Deed::keep
                            ? name.phrase
                            : TokenRange{governor.token, governor.token + 1};
        claim.type = name.type;
        claim.period = name.period;
        claim.status = status(name, governor);
        claim.support.sentences = {name.sentence};
        claim.support.confidence = confidence(name, governor);
        add_names(analysis_, name, reading.claim);
        add_words(analysis_, name, reading);
        AgreementActors actors = actors_.find(name, governor);
        claim.parties = std::move(actors.parties);
        claim.signers = std::move(actors.signers);
        claim.signing_posts = std::move(actors.signing_posts);
        reading.stated_parties = actors.stated;
        for (const Actor& party : claim.parties) {
            const std::string& iso = party.kind == ActorKind::country
                                         ? analysis_.countries[party.index].iso
                                         : analysis_.bodies[party.index].country;
            if (!iso.empty()) {
                reading.countries.insert(iso);
            } else if (party.kind == ActorKind::organization && is_bloc(party)) {
                reading.countries.insert(analysis_.bodies[party.index].label);
            }
        }
        if (name.with) {
            for (const Mention& mention : analysis_.mentions) {
                if (mention.kind == MentionKind::country && name.with->contains(mention.tokens)) {
                    reading.partners.insert(analysis_.countries[mention.entity].iso);
                }
            }
        }
        const std::uint32_t told =
            governor.found ? analysis_.sentence_of[governor.token] : name.sentence;
        dates_.find(name, governor, actors_.meeting_of(told), claim);
        const int year = claim.date.begin().year;
        reading.long_ago = year != 0 && year + 1 < analysis_.published.begin().year;
        return reading;
    }

    [[nodiscard]] AgreementStatus status(const AgreementName& name, const Governor& governor) const
    {
        if (governor.participle && governor.status == AgreementStatus::signed_) {
            return AgreementStatus::signed_;
        }
        if (name.hint && !(governor.found && governor.deed == Deed::sign)) {
            return *name.hint;
        }
        if (governor.found && governor.deed == Deed::negotiate && was_negotiated(name, governor)) {
            return AgreementStatus::in_force; // "helped to negotiate the 1994 accord"
        }
        const bool passing =
            !governor.found || governor.deed == Deed::keep || governor.deed == Deed::none;
        if (passing && name.type == AgreementType::statement) {
            return AgreementStatus::signed_; // "A joint statement said so"
        }
        if (passing && lies_ahead(analysis_, name)) {
            return AgreementStatus::proposed; // "would be followed by a convention"
        }
        return governor.found ? governor.status : AgreementStatus::in_force;
    }

    /// "negotiated the accord", but not "negotiated the extension of the accord".
    [[nodiscard]] bool was_negotiated(const AgreementName& name, const Governor& governor) const
    {
        const Token& verb = tokens_[governor.token];
        const bool standing =
            name.proper || (name.type == AgreementType::partnership && name.definite);
        const bool spoken_of = standing && is_a(analysis_, verb, AgreementWord::discussing);
        const bool done = name.definite && verb.is("negotiated") &&
                          !ends_with_word(analysis_, name.begin, {"of"});
        return !name.year.empty() || spoken_of || done;
    }

    [[nodiscard]] double confidence(const AgreementName& name, const Governor& governor) const
    {
        double value = 0.75;
        if (is_concluded(governor)) {
            value = 0.9;
        } else if (name.proper || name.capitals || !name.period.empty()) {
            value = 0.88;
        } else if (governor.deed == Deed::negotiate) {
            value = 0.7;
        }
        return name.plural ? value - 0.15 : value;
    }

    void finish(AgreementReading& reading)
    {
        FoundAgreement& claim = reading.claim;
        std::ranges::sort(claim.support.sentences);
        std::ranges::stable_sort(claim.aliases, [&](const Alias& a, const Alias& b) {
            return (a.text == claim.label) > (b.text == claim.label);
        });
        std::erase_if(claim.signers, [&](const Actor& signer) {
            return signer.kind == ActorKind::official && !analysis_.people[signer.index].official;
        });
        analysis_.agreements.push_back(std::move(claim));
    }
};

} // namespace

void annotate_agreements(Analysis& analysis)
{
    AgreementReader(analysis).run();
}

} // namespace entente
