#include "judge.hpp"

#include "annotators/grammar.hpp"
#include "split.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

class AgreementJudge {
public:
    explicit AgreementJudge(const Analysis& analysis)
        : analysis_(analysis), tokens_(analysis.tokens())
    {
    }

    [[nodiscard]] bool is_agreement(const AgreementName& name, const Governor& governor) const
    {
        if (name.proper) {
            return true;
        }
        if (is_mere_word(analysis_, name)) {
            return false;
        }
        if (name.described) { // "signed a deal that opens the border", not "wants a deal that"
            return is_concluded(governor) && governor.status == AgreementStatus::signed_;
        }
        switch (name.type) {
        case AgreementType::statement:
            return is_statement(name, governor);
        case AgreementType::partnership:
            return is_partnership(name, governor);
        case AgreementType::plan:
            return is_plan(name, governor);
        case AgreementType::convention:
            return is_convention(name, governor) ||
                   (governor.deed == Deed::negotiate && is_in_the_making(name, governor));
        case AgreementType::contract:
            return (is_concluded(governor) || governor.deed == Deed::negotiate ||
                    governor.deed == Deed::bind || is_kept_by(governor)) &&
                   (has_parties(name) || name.has_modifier() || name.has_topic());
        case AgreementType::treaty:
        case AgreementType::agreement:
        case AgreementType::memorandum:
        case AgreementType::protocol:
            break;
        }
        if (name.plural && !is_counted(name, governor)) {
            return false;
        }
        const bool told = is_concluded(governor) || governor.deed == Deed::negotiate ||
                          governor.deed == Deed::bind || name.hint.has_value();
        const bool named = name.capitals || !name.year.empty() || names_two(name);
        if (name.strong) {
            const bool kept = governor.deed == Deed::keep &&
                              (name.definite || name.type == AgreementType::memorandum);
            return told || named || has_parties(name) ||
                   (name.has_topic() && has_article(analysis_, name)) || kept;
        }
        if (named || (is_owned_with(analysis_, name) && !is_supposed(name)) || is_annexed(name)) {
            return true;
        }
        if (name.type != AgreementType::agreement && governor.deed == Deed::sign &&
            governor.status == AgreementStatus::signed_) {
            return true; // "a protocol signed in Hanoi"
        }
        if (is_concluded(governor) || governor.deed == Deed::bind) {
            return name.has_modifier() || name.has_topic() || has_parties(name) ||
                   (is_ceasefire(name) && governor.deed == Deed::reach &&
                    governor.status == AgreementStatus::signed_);
        }
        if (governor.deed == Deed::keep && (name.between || takes_effect(name, governor))) {
            return true; // "a ceasefire between A and B took effect"
        }
        if (!governor.found && name.between && name.has_modifier() && !is_supposed(name)) {
            return true; // "praised a transparency agreement between A and B"
        }
        if (governor.deed == Deed::negotiate && name.has_topic() &&
            is_a(analysis_, tokens_[governor.token], AgreementWord::noun_of_talks)) {
            return true; // "negotiations on an agreement on double taxation"
        }
        if (governor.deed == Deed::negotiate && is_in_the_making(name, governor)) {
            return true;
        }
        if (governor.deed == Deed::negotiate || name.hint) {
            return (name.has_modifier() || name.has_topic()) &&
                   (has_parties(name) || name.has_modifier());
        }
        return (name.definite || (is_kept_by(governor) && name.with)) && has_parties(name) &&
               (name.has_modifier() || name.has_topic());
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;

    [[nodiscard]] bool has_parties(const AgreementName& name) const
    {
        return name.between || name.with;
    }

    /// "Kenya has terminated a treaty": a verb tells of what is in force, not "under a treaty".
    [[nodiscard]] bool is_kept_by(const Governor& governor) const
    {
        const auto verb = governor.found && governor.deed == Deed::keep && !governor.passive
                              ? find_agreement_verb(analysis_, tokens_[governor.token])
                              : std::nullopt;
        return verb && verb->deed == Deed::keep && verb->form == VerbForm::past;
    }

    /// "A and B are negotiating an agreement on trade", "a protocol on customs is being drafted".
    [[nodiscard]] bool is_in_the_making(const AgreementName& name, const Governor& governor) const
    {
        return governor.finite && name.has_topic() && tokens_[name.topics.front().first].is("on") &&
               has_article(analysis_, name) && !is_supposed(name);
    }

    /// "A protocol to upgrade the treaty will enter into force": said of the name itself.
    [[nodiscard]] static bool takes_effect(const AgreementName& name, const Governor& governor)
    {
        return governor.passive && governor.token >= name.end && name.has_topic();
    }

    /// "the financial protocol to the accord".
    [[nodiscard]] bool is_annexed(const AgreementName& name) const
    {
        return name.type == AgreementType::protocol && name.definite && name.has_topic() &&
               tokens_[name.topics.front().first].is("to");
    }

    /// Modal verbs around it: "an agreement between A and B would help".
    [[nodiscard]] bool is_supposed(const AgreementName& name) const
    {
        constexpr std::uint32_t reach = 6;
        const std::uint32_t begin = sentence_begin(analysis_, name.noun);
        const std::uint32_t end = sentence_end(analysis_, name.noun);
        const std::uint32_t first = name.begin > begin + reach ? name.begin - reach : begin;
        for (std::uint32_t at = first; at < end && at < name.end + reach; ++at) {
            if (is_a(analysis_, tokens_[at], AgreementWord::supposition)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool is_ceasefire(const AgreementName& name) const
    {
        return is_a(analysis_, tokens_[name.noun], AgreementWord::ceasefire);
    }

    /// "will sign", "the signing of"; not "the need to sign", "the importance of signing".
    [[nodiscard]] bool is_arranged(const Governor& governor) const
    {
        constexpr std::uint32_t farthest = 4;
        const std::uint32_t begin = sentence_begin(analysis_, governor.token);
        for (std::uint32_t back = 1; back <= farthest && governor.token >= begin + back; ++back) {
            if (is_a(analysis_, tokens_[governor.token - back], AgreementWord::approval)) {
                return false;
            }
        }
        return governor.finite || governor.passive ||
               (governor.token > begin && tokens_[governor.token - 1].is("the"));
    }

    /// A number of instruments that somebody signs; "agreements" at large are none.
    [[nodiscard]] bool is_counted(const AgreementName& name, const Governor& governor) const
    {
        const bool about = name.has_topic() && !tokens_[name.topics.front().first].is("in") &&
                           !tokens_[name.topics.front().first].is("of");
        const bool on = name.has_topic() && tokens_[name.topics.front().first].is("on");
        const bool open = is_concluded(governor) ? on || governor.status == AgreementStatus::signed_
                                                 : governor.deed == Deed::negotiate;
        if (about && open) {
            return true;
        }
        if (governor.found && governor.deed == Deed::sign &&
            !partners_of(analysis_, name).empty()) {
            return true; // "has signed fish deals with A, B and C"
        }
        const bool memoranda = name.type == AgreementType::memorandum && name.strong;
        if (memoranda && governor.found && governor.deed == Deed::sign &&
            governor.status != AgreementStatus::proposed && !name.definite &&
            is_arranged(governor)) {
            return true; // "will sign a number of MoUs", "the signature of memoranda"
        }
        if (name.count > 1 && name.strong && governor.deed == Deed::sign) {
            return governor.status != AgreementStatus::proposed; // "will sign five memoranda"
        }
        return governor.found && governor.deed == Deed::sign &&
               governor.status == AgreementStatus::signed_ &&
               (name.count > 1 || ((name.strong || names_fields(name)) && governor.finite));
    }

    /// "agreements in the fields of trade and energy"
    [[nodiscard]] bool names_fields(const AgreementName& name) const
    {
        if (!name.has_topic() || !tokens_[name.topics.front().first].is("in")) {
            return false;
        }
        const TokenRange topic = name.topics.front();
        for (std::uint32_t at = topic.first; at + 1 < topic.last; ++at) {
            if (is_a(analysis_, tokens_[at], AgreementWord::field) && tokens_[at + 1].is("of")) {
                return true;
            }
        }
        return false;
    }

    /// A city opens the name: where it was agreed.
    [[nodiscard]] bool bears_place(const AgreementName& name) const
    {
        return name.core.first < name.noun &&
               (analysis_.phrase_at(name.core.first, Term::capital) != nullptr ||
                analysis_.phrase_at(name.core.first, Term::city) != nullptr);
    }

    /// Two countries stand in the name.
    [[nodiscard]] bool names_two(const AgreementName& name) const
    {
        std::uint32_t found = 0;
        for (std::uint32_t i = name.core.first; i < name.noun; ++i) {
            const bool country = analysis_.phrase_at(i, Term::country_name) != nullptr ||
                                 analysis_.phrase_at(i, Term::country_adjective) != nullptr ||
                                 analysis_.phrase_at(i, Term::country_prefix) != nullptr ||
                                 analysis_.phrase_at(i, Term::international) != nullptr;
            found += country ? 1U : 0U;
        }
        return found >= 2;
    }

    [[nodiscard]] bool is_statement(const AgreementName& name, const Governor& governor) const
    {
        if (name.plural) {
            return false;
        }
        const bool given = is_concluded(governor) || governor.deed == Deed::issue;
        if (governor.deed == Deed::sign && governor.passive && is_given_by(governor.token)) {
            return governor.status != AgreementStatus::proposed;
        }
        if (name.strong && tokens_[name.core.first].is("joint")) {
            return governor.status != AgreementStatus::proposed ||
                   (governor.deed == Deed::negotiate && has_article(analysis_, name) &&
                    !name.definite && !is_supposed(name));
        }
        const bool spoken_of = name.capitals && name.definite; // "in the Oslo Joint Declaration"
        return name.strong ? (given || spoken_of) && governor.status != AgreementStatus::proposed
                           : name.capitals || (is_concluded(governor) &&
                                               (name.has_modifier() ||
                                                (name.has_topic() && governor.deed == Deed::sign)));
    }

    /// "the declaration signed by A and B", "the communique was adopted by the council".
    [[nodiscard]] bool is_given_by(std::uint32_t verb) const
    {
        return verb + 1 < tokens_.size() && tokens_[verb + 1].is("by");
    }

    [[nodiscard]] bool is_partnership(const AgreementName& name, const Governor& governor) const
    {
        if (name.plural) {
            return false;
        }
        if (name.strong) {
            return name.definite || name.capitals || has_parties(name) || governor.found ||
                   names_two(name);
        }
        return governor.found && governor.deed == Deed::sign &&
               (name.capitals || has_parties(name));
    }

    [[nodiscard]] bool is_plan(const AgreementName& name, const Governor& governor) const
    {
        if (!name.period.empty()) {
            return true;
        }
        if (name.plural) {
            return false;
        }
        if (is_concluded(governor)) {
            return governor.deed == Deed::sign || name.has_topic() || has_parties(name);
        }
        return has_parties(name) || names_two(name) ||
               (name.capitals && name.definite && bears_place(name)) || // "the Oslo Roadmap"
               (governor.deed == Deed::bind && name.has_topic() && !name.definite);
    }

    /// "the Lake Chad Fisheries Convention", not "the Democratic National Convention".
    [[nodiscard]] bool is_titled(const AgreementName& name) const
    {
        const bool meets = tokens_[name.noun].folded.starts_with("convention"); // of people
        const bool of_place = !meets && name.definite && bears_place(name);      // "Oslo Charter"
        if (!name.capitals || (name.noun - name.core.first < 2 && !of_place)) {
            return false;
        }
        for (std::uint32_t at = name.core.first; at < name.noun; ++at) {
            const bool congress = meets && is_a(analysis_, tokens_[at], AgreementWord::congress);
            if (congress || !tokens_[at].is_capitalised()) {
                return false;
            }
        }
        return !is_statute(name);
    }

    /// "the African Union Charter": what a body is founded on.
    [[nodiscard]] bool is_statute(const AgreementName& name) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::organization && mention.tokens.last == name.noun &&
                   mention.tokens.first <= name.core.first;
        });
    }

    [[nodiscard]] bool is_convention(const AgreementName& name, const Governor& governor) const
    {
        const bool about = std::ranges::any_of(name.topics, [&](const TokenRange& topic) {
            return tokens_[topic.first].is("on") || tokens_[topic.first].is("against") ||
                   tokens_[topic.first].is("for");
        });
        return (about &&
                (name.capitals || is_concluded(governor) || tokens_[name.noun].is_capitalised())) ||
               (is_concluded(governor) && name.has_modifier()) || is_titled(name);
    }
};

} // namespace

bool is_concluded(const Governor& governor)
{
    return governor.found && (governor.deed == Deed::sign || governor.deed == Deed::reach);
}

bool is_agreement(const Analysis& analysis, const AgreementName& name, const Governor& governor)
{
    return AgreementJudge(analysis).is_agreement(name, governor);
}

} // namespace entente
