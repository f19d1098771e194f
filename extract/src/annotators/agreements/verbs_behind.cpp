#include "verbs_behind.hpp"

#include "annotators/grammar.hpp"
#include "status.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

class BehindFinder {
public:
    BehindFinder(const Analysis& analysis, const AgreementName& name)
        : analysis_(analysis), name_(name), tokens_(analysis.tokens()),
          begin_(sentence_begin(analysis, name.noun)), end_(sentence_end(analysis, name.noun))
    {
    }

    /// "the memorandum signed in 2020", "the deal which was reached in May".
    [[nodiscard]] Governor participle_behind() const
    {
        std::uint32_t at = behind_tail(name_.end);
        bool relative = false;
        if (at < end_ && (tokens_[at].is(",") || is_quote(tokens_[at]))) {
            ++at;
        }
        if (at + 1 < end_ && (tokens_[at].is("which") || tokens_[at].is("that"))) {
            relative = true;
            ++at;
        }
        Auxiliaries group;
        const bool ahead = at + 1 < end_ && (is_a(analysis_, tokens_[at], AgreementWord::future) ||
                                             (at > name_.end && tokens_[at].is("to")));
        if (relative || ahead) {
            group = auxiliaries_at(at); // "an accord, to be signed in May", "that will be signed"
            at = group.end;
        }
        // "the agreement the two countries signed", "the deal it first signed in 2004"
        const bool aside = at > name_.end && tokens_[at - 1].is(","); // "In the accord, A signed"
        const std::uint32_t farthest =
            relative ? at + longest_clause : std::max(at + 5, aside ? at : behind_subject(at) + 1);
        for (std::uint32_t i = at; i < end_ && i < farthest; ++i) {
            const auto verb = find_agreement_verb(analysis_, tokens_[i]);
            const bool founded = name_.type == AgreementType::partnership && verb &&
                                 verb->deed == Deed::establish && i == at && followed_by_year(i);
            if (verb && verb->form == VerbForm::past &&
                (verb->deed == Deed::sign || verb->deed == Deed::reach || founded)) {
                const bool adjacent =
                    i == at || (i == at + 1 && tokens_[at].folded.ends_with("ly"));
                const bool subject_between =
                    i > at && (relative || !aside) && is_subject(at) && !was_passive(i);
                if (adjacent || subject_between) {
                    Governor governor = done_by(verb->deed, i, true);
                    governor.participle = true;
                    governor.passive = !subject_between && !(relative && !was_passive(i));
                    governor.subject_end = subject_between ? i : name_.begin;
                    lay_ahead(governor, group);
                    return governor;
                }
            }
            if (relative && verb && verb->deed == Deed::negotiate &&
                verb->form == VerbForm::gerund) {
                Governor governor = done_by(verb->deed, i, false);
                governor.subject_end = i;
                return governor; // "a protocol, which officials are still negotiating"
            }
            const bool other = i > at && is_finite_verb(tokens_[i]) && !is_auxiliary(tokens_[i]);
            if (tokens_[i].shape == Shape::punctuation || other) {
                break;
            }
        }
        return {};
    }

    /// "A memorandum was signed", "the deal will be signed", "the signing of which".
    [[nodiscard]] Governor verb_behind() const
    {
        std::uint32_t at = name_.end;
        Auxiliaries group;
        if (at < end_ && is_quote(tokens_[at]) && name_.begin > begin_ &&
            is_quote(tokens_[name_.begin - 1])) {
            ++at; // 'the "Oslo Declaration" was adopted'
        }
        at = behind_sum(behind_clause(at));
        const std::uint32_t title = at < end_ ? behind_quote(at) : at;
        const std::uint32_t limit = std::min(end_, title + 14);
        while (at < limit) {
            const Token& token = tokens_[at];
            if (is_auxiliary(token)) {
                group = auxiliaries_at(at);
                if (token.is("to")) {
                    return {};
                }
                at = group.end;
                break;
            }
            if (const std::uint32_t quoted = behind_quote(at); quoted > at) {
                at = quoted; // 'the notes on the "Project for Roads" were signed'
                continue;
            } else if (token.shape == Shape::punctuation && !token.is("(") && !token.is(")") &&
                       !token.is(",")) {
                return {};
            } else if (const std::uint32_t other = behind_other_name(at); other > at) {
                at = other; // "Four memoranda and one agreement were signed"
                continue;
            } else if (const bool effect = takes_effect(at); effect) {
                return done_by(Deed::keep, at, true);
            } else if (at == name_.end && is_a(analysis_, token, AgreementWord::mediating)) {
                ++at; // "the truce brokered by C was signed"
                continue;
            } else if ((token.is("and") && !auxiliary_follows(at + 1)) || token.is("which") ||
                       token.is("that") || find_agreement_verb(analysis_, token)) {
                return {};
            }
            ++at;
        }
        if (group.end == 0 || at >= limit) {
            return {};
        }
        if (group.future && !group.negated && takes_effect(at)) {
            Governor governor = done_by(Deed::keep, at, true);
            governor.status = AgreementStatus::planned; // "will come into force"
            return governor;
        }
        const std::uint32_t state = at + (at + 2 < end_ && tokens_[at + 1].is("the") ? 2U : 1U);
        if (at + 1 < end_ && (tokens_[at].is("under") || tokens_[at].is("in")) &&
            is_a(analysis_, tokens_[state], AgreementWord::noun_of_negotiating)) {
            return done_by(Deed::negotiate, state, true); // "is under discussion"
        }
        const bool ready = tokens_[at].is("ready") && at + 2 < end_ && tokens_[at + 1].is("for");
        const std::uint32_t awaited = at + (ready ? 2U : 1U);
        if ((ready || tokens_[at].is("awaiting")) && awaited < end_ &&
            is_a(analysis_, tokens_[awaited], AgreementWord::noun_of_signing)) {
            Governor governor = done_by(Deed::sign, awaited, true);
            governor.status = AgreementStatus::planned; // "is ready for signature"
            return governor;
        }
        const auto verb = find_agreement_verb(analysis_, tokens_[at]);
        if (!verb || verb->form != VerbForm::past) {
            return {};
        }
        const bool mediated =
            verb->deed == Deed::negotiate && is_a(analysis_, tokens_[at], AgreementWord::mediating);
        Governor governor = done_by(mediated ? Deed::keep : verb->deed, at, true);
        governor.subject_end = end_;
        group.future = group.future || (group.present && awaits(analysis_, name_.begin));
        lay_ahead(governor, group);
        return governor;
    }

private:
    static constexpr std::uint32_t longest_clause = 24; ///< up to the verb of a relative clause

    const Analysis& analysis_;
    const AgreementName& name_;
    const std::vector<Token>& tokens_;
    std::uint32_t begin_;
    std::uint32_t end_;

    /// One past a title in quotes that stands at the end of the name; `at` where none does.
    [[nodiscard]] std::uint32_t behind_quote(std::uint32_t at) const
    {
        constexpr std::uint32_t longest = 16;
        if (!is_quote(tokens_[at]) || at > name_.end + 1) {
            return at;
        }
        for (std::uint32_t i = at + 1; i < end_ && i < at + longest; ++i) {
            if (is_quote(tokens_[i])) {
                return i + 1;
            }
        }
        return at;
    }

    /// "The accord, which lets boats in, | was signed": one past a clause between commas that an
    /// auxiliary follows; `at` where none does.
    [[nodiscard]] std::uint32_t behind_clause(std::uint32_t at) const
    {
        if (at + 1 >= end_ || !tokens_[at].is(",") ||
            !(tokens_[at + 1].is("which") ||
              is_a(analysis_, tokens_[at + 1], AgreementWord::mediating))) {
            return at;
        }
        for (std::uint32_t i = at + 2; i + 1 < end_ && i < at + longest_clause; ++i) {
            if (tokens_[i].is(",") && is_auxiliary(tokens_[i + 1]) && !tokens_[i + 1].is("to")) {
                return i + 1;
            }
        }
        return at;
    }

    /// "A grant worth $5 million | was signed": one past what it is worth; `at` where that is not
    /// told.
    [[nodiscard]] std::uint32_t behind_sum(std::uint32_t at) const
    {
        constexpr std::uint32_t longest = 10;
        if (at >= end_ || !is_a(analysis_, tokens_[at], AgreementWord::sum)) {
            return at;
        }
        for (std::uint32_t i = at + 1; i < end_ && i < at + longest; ++i) {
            if (is_auxiliary(tokens_[i]) && !tokens_[i].is("to")) {
                return i;
            }
            if (tokens_[i].is(",") || tokens_[i].is(".") || is_finite_verb(tokens_[i])) {
                break;
            }
        }
        return at;
    }

    /// "established in 2022".
    [[nodiscard]] bool followed_by_year(std::uint32_t verb) const
    {
        return verb + 2 < end_ && tokens_[verb + 1].is("in") && is_year(tokens_[verb + 2]);
    }

    /// "the agreement on the centre | at the border, inked in Muscat": one past words of place that
    /// a comma and a verb of signing follow; `at` where no such words stand.
    [[nodiscard]] std::uint32_t behind_tail(std::uint32_t at) const
    {
        constexpr std::uint32_t longest = 6;
        if (at >= end_ || !(tokens_[at].is("at") || tokens_[at].is("in") || tokens_[at].is("of"))) {
            return at;
        }
        for (std::uint32_t i = at + 1; i + 2 < end_ && i < at + longest; ++i) {
            if (tokens_[i].is(",")) {
                const auto verb = find_agreement_verb(analysis_, tokens_[i + 1]);
                const bool signs = verb && verb->form == VerbForm::past && verb->deed == Deed::sign;
                return signs ? i : at;
            }
            if (is_finite_verb(tokens_[i])) {
                return at;
            }
        }
        return at;
    }

    [[nodiscard]] bool was_passive(std::uint32_t verb) const
    {
        return verb > begin_ && is_be_form(tokens_[verb - 1].folded);
    }

    /// One past the names and words of people at the token: "President A and Prime Minister B".
    [[nodiscard]] std::uint32_t behind_subject(std::uint32_t at) const
    {
        while (at < end_ && (tokens_[at].is_capitalised() || tokens_[at].is("and") ||
                             tokens_[at].is("of") || tokens_[at].is("the") ||
                             is_have_form(tokens_[at].folded) ||
                             is_a(analysis_, tokens_[at], AgreementWord::noun_of_people))) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] bool is_subject(std::uint32_t at) const
    {
        const bool prefixed = at + 1 < end_ && tokens_[at + 1].after_hyphen &&
                              tokens_[at + 1].is_capitalised(); // "then-President A"
        return prefixed || tokens_[at].is("it") || tokens_[at].is("they") || tokens_[at].is("we") ||
               tokens_[at].is("he") || tokens_[at].is("she") || tokens_[at].is("the") ||
               tokens_[at].is("both") || tokens_[at].is_capitalised();
    }

    [[nodiscard]] bool is_auxiliary(const Token& token) const
    {
        return is_a(analysis_, token, AgreementWord::auxiliary);
    }

    /// "has not yet been", "is expected to be": what stands before a participle.
    struct Auxiliaries {
        std::uint32_t end = 0; ///< one past the last
        bool future = false;
        bool negated = false;
        bool supposed = false; ///< "could be"
        bool present = false;  ///< "is", "are"
    };

    [[nodiscard]] Auxiliaries auxiliaries_at(std::uint32_t at) const
    {
        Auxiliaries group;
        while (at < end_ && is_auxiliary(tokens_[at])) {
            const Token& token = tokens_[at];
            group.future = group.future || is_a(analysis_, token, AgreementWord::modal);
            group.negated = group.negated || token.is("not") || token.is("yet");
            group.present = token.is("is") || token.is("are");
            group.supposed = group.supposed || analysis_.lexicon->event_words.has(
                                                   token.folded, EventWord::possibility);
            ++at;
        }
        group.end = at;
        return group;
    }

    /// What is still to be signed.
    static void lay_ahead(Governor& governor, const Auxiliaries& group)
    {
        if (governor.status == AgreementStatus::signed_ && group.negated) {
            governor.status = AgreementStatus::proposed;
        } else if (governor.status == AgreementStatus::signed_ && group.future) {
            const bool act = governor.deed == Deed::sign || governor.deed == Deed::issue;
            governor.status = act && !group.supposed
                                  ? AgreementStatus::planned
                                  : AgreementStatus::proposed;
        }
    }

    /// "agreements in the fields of science and the military were signed": still the subject.
    [[nodiscard]] bool auxiliary_follows(std::uint32_t at) const
    {
        constexpr std::uint32_t longest = 4;
        for (std::uint32_t i = at; i < end_ && i < at + longest; ++i) {
            if (is_be_form(tokens_[i].folded)) {
                return i > at;
            }
            if (tokens_[i].shape == Shape::punctuation || is_finite_verb(tokens_[i])) {
                return false;
            }
        }
        return false;
    }

    /// "took effect", "came into force".
    [[nodiscard]] bool takes_effect(std::uint32_t at) const
    {
        const Token& verb = tokens_[at];
        const bool starts = verb.is("took") || verb.is("takes") || verb.is("came") ||
                            verb.is("comes") || verb.is("went") || verb.is("goes") ||
                            verb.is("entered") || verb.is("enters") || verb.is("take") ||
                            verb.is("come") || verb.is("go") || verb.is("enter");
        const std::uint32_t noun = at + 1 < end_ && tokens_[at + 1].is("into") ? at + 2 : at + 1;
        return starts && noun < end_ && (tokens_[noun].is("effect") || tokens_[noun].is("force"));
    }

    /// One past another agreement's name that "and" joins to this one; `at` when none follows.
    [[nodiscard]] std::uint32_t behind_other_name(std::uint32_t at) const
    {
        constexpr std::uint32_t longest = 6;
        if (!tokens_[at].is("and")) {
            return at;
        }
        for (std::uint32_t i = at + 1; i < end_ && i < at + longest; ++i) {
            if (is_auxiliary(tokens_[i]) || tokens_[i].shape == Shape::punctuation ||
                find_agreement_verb(analysis_, tokens_[i])) {
                return at;
            }
            if (const PhraseMatch* other = analysis_.phrase_at(i, Term::agreement)) {
                return other->last;
            }
        }
        return at;
    }
};

} // namespace

Governor find_participle_behind(const Analysis& analysis, const AgreementName& name)
{
    return BehindFinder(analysis, name).participle_behind();
}

Governor find_verb_behind(const Analysis& analysis, const AgreementName& name)
{
    return BehindFinder(analysis, name).verb_behind();
}

} // namespace entente
