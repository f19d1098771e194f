#include "status.hpp"

#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

class StatusJudge {
public:
    StatusJudge(const Analysis& analysis, const AgreementName& name)
        : analysis_(analysis), name_(name), tokens_(analysis.tokens()),
          begin_(sentence_begin(analysis, name.noun)), end_(sentence_end(analysis, name.noun))
    {
    }

    [[nodiscard]] Governor judge(const AgreementVerb& verb, std::uint32_t at) const
    {
        Governor governor = done_by(verb.deed, at, false);
        governor.clause = verb.form == VerbForm::gerund && at > begin_ && tokens_[at - 1].is(",");
        governor.finite =
            verb.form != VerbForm::noun && (verb.form != VerbForm::gerund || is_progressive(at));
        const bool present = verb.form == VerbForm::base || verb.form == VerbForm::third;
        const bool completed = verb.form == VerbForm::past || verb.form == VerbForm::third;
        switch (verb.deed) {
        case Deed::none:
        case Deed::keep:
        case Deed::bind:
        case Deed::negotiate:
            return governor;
        case Deed::issue:
        case Deed::establish:
        case Deed::sign:
        case Deed::reach:
            break;
        }
        if (has_before(at, AgreementWord::negation, 4)) {
            governor.status = AgreementStatus::proposed;
            return governor;
        }
        if (present && awaits(analysis_, at)) {
            governor.status = ahead_of(verb.deed);
            return governor;
        }
        if (completed && !was_future_passive(at)) {
            return governor;
        }
        governor.status = open_status(verb, at);
        return governor;
    }

private:
    const Analysis& analysis_;
    const AgreementName& name_;
    const std::vector<Token>& tokens_;
    std::uint32_t begin_;
    std::uint32_t end_;

    /// A word for which `fits` says so stands up to `farthest` tokens before, in the same clause.
    template <typename Fits>
    [[nodiscard]] bool any_before(std::uint32_t at, std::uint32_t farthest, Fits fits) const
    {
        for (std::uint32_t back = 1; back <= farthest && at >= begin_ + back; ++back) {
            const Token& token = tokens_[at - back];
            if (fits(at - back)) {
                return true;
            }
            if (token.is(";") || token.is(".")) {
                return false;
            }
        }
        return false;
    }

    [[nodiscard]] bool has_before(std::uint32_t at, AgreementWord type,
                                  std::uint32_t farthest) const
    {
        return any_before(at, farthest,
                          [&](std::uint32_t i) { return is_a(analysis_, tokens_[i], type); });
    }

    /// "the approval of signing", "the goal of signing"; but "reached their goal of signing".
    [[nodiscard]] bool is_approved(std::uint32_t at) const
    {
        return any_before(at, 5, [&](std::uint32_t i) {
            return is_a(analysis_, tokens_[i], AgreementWord::approval) &&
                   (!tokens_[i].is("light") || (i > begin_ && tokens_[i - 1].is("green"))) &&
                   !is_fulfilled(i);
        });
    }

    /// "reached their goal", but not "have not reached their goal".
    [[nodiscard]] bool is_fulfilled(std::uint32_t aim) const
    {
        return any_before(aim, 3, [&](std::uint32_t i) {
            return is_a(analysis_, tokens_[i], AgreementWord::fulfilling) &&
                   !has_before(i, AgreementWord::negation, 3) &&
                   !has_before(i, AgreementWord::modal, 3);
        });
    }

    /// "are signing".
    [[nodiscard]] bool is_progressive(std::uint32_t at) const
    {
        return any_before(at, 2, [&](std::uint32_t i) { return is_be_form(tokens_[i].folded); });
    }

    /// "will be signed": the verb form is past, the time is not.
    [[nodiscard]] bool was_future_passive(std::uint32_t at) const
    {
        return at > begin_ + 1 && tokens_[at - 1].is("be") &&
               has_before(at - 1, AgreementWord::modal, 3);
    }

    /// Status for a verb that is no finished deed: "to sign", "sign" of a headline, "the signing
    /// of".
    [[nodiscard]] AgreementStatus open_status(const AgreementVerb& verb, std::uint32_t at) const
    {
        const AgreementStatus ahead = ahead_of(verb.deed);
        const AgreementStatus finished =
            verb.deed == Deed::establish ? AgreementStatus::in_force : AgreementStatus::signed_;
        if (is_reported_future(at)) {
            return ahead;
        }
        if (verb.form == VerbForm::gerund && crowns_talks(at)) {
            return finished;
        }
        if (has_before(at, AgreementWord::wish, 7) && verb.form != VerbForm::noun) {
            return has_before(at, AgreementWord::future, 7) ? ahead : AgreementStatus::proposed;
        }
        if (verb.form == VerbForm::gerund && verb.deed == Deed::reach && is_talked_of(at)) {
            return AgreementStatus::proposed;
        }
        if (verb.form == VerbForm::gerund || verb.form == VerbForm::noun) {
            const bool hoped = verb.form == VerbForm::gerund && verb.deed == Deed::reach;
            const bool open = is_ahead(at) || is_aim(at);
            return !open ? finished : hoped ? ahead : AgreementStatus::planned;
        }
        if (verb.form == VerbForm::past) {
            return ahead;
        }
        if (has_before(at, AgreementWord::presence, 4) ||
            (has_before(at, AgreementWord::noun_of_ceremony, 2) &&
             !has_before(at, AgreementWord::future, 30))) {
            return finished; // "a ceremony to sign the treaty"
        }
        return has_before(at, AgreementWord::modal, 5) || joins_infinitive(at) ? ahead : finished;
    }

    /// "The talks were followed by the signing", "ended with the signing": no mere wish of talks.
    [[nodiscard]] bool crowns_talks(std::uint32_t at) const
    {
        const std::uint32_t led = at > begin_ && tokens_[at - 1].is("the") ? at - 1 : at;
        if (led < begin_ + 3 || !ends_with_word(analysis_, led, {"by", "with", "in"})) {
            return false;
        }
        return tokens_[led - 2].folded.ends_with("ed") &&
               !has_before(led - 2, AgreementWord::modal, 3) &&
               !has_before(led - 2, AgreementWord::negation, 3) && !tokens_[led - 3].is("to");
    }

    [[nodiscard]] static AgreementStatus ahead_of(Deed deed)
    {
        return deed == Deed::reach ? AgreementStatus::proposed : AgreementStatus::planned;
    }

    /// "agreed to recruit workers *and* enter into": the second of two infinitives.
    [[nodiscard]] bool joins_infinitive(std::uint32_t at) const
    {
        constexpr std::uint32_t farthest = 24;
        if (at <= begin_ + 1 || !tokens_[at - 1].is("and")) {
            return false;
        }
        for (std::uint32_t i = at - 1; i > begin_ && i + farthest > at; --i) {
            const Token& token = tokens_[i - 1];
            if (token.is(";") || token.is(":") ||
                is_a(analysis_, token, AgreementWord::announcement)) {
                return false;
            }
            const Token& next = tokens_[i];
            if (token.is("to") && next.shape == Shape::lower &&
                !is_a(analysis_, next, AgreementWord::definite) && !is_indefinite(next.folded)) {
                return true;
            }
        }
        return false;
    }

    /// "said that A would sign": "will sign" in the words of another.
    [[nodiscard]] bool is_reported_future(std::uint32_t at) const
    {
        if (at <= begin_ || !tokens_[at - 1].is("would")) {
            return false;
        }
        bool said = false;
        for (std::uint32_t i = begin_; i < end_; ++i) {
            if (tokens_[i].is("if") || tokens_[i].is("unless")) {
                return false;
            }
            said = said || (i < at && is_a(analysis_, tokens_[i], AgreementWord::announcement));
        }
        return said;
    }

    /// "discussions on reaching an agreement", but not "talks, reaching an agreement".
    [[nodiscard]] bool is_talked_of(std::uint32_t at) const
    {
        constexpr std::uint32_t farthest = 30;
        const bool topic =
            at > begin_ && (tokens_[at - 1].is("and") || tokens_[at - 1].is("or") ||
                            is_a(analysis_, tokens_[at - 1], AgreementWord::topic_preposition));
        return topic && has_before(at, AgreementWord::noun_of_negotiating, farthest);
    }

    /// "Striking a deal was her intention".
    [[nodiscard]] bool is_aim(std::uint32_t at) const
    {
        constexpr std::uint32_t farthest = 7;
        if (at > begin_ + 2 || name_.end >= end_ || !is_be_form(tokens_[name_.end].folded)) {
            return false;
        }
        for (std::uint32_t i = name_.end; i < end_ && i < name_.end + farthest; ++i) {
            if (is_a(analysis_, tokens_[i], AgreementWord::approval)) {
                return true;
            }
        }
        return false;
    }

    /// "for the signing of", "the signing of the treaty will take place", "was postponed", "will
    /// sign a treaty, sealing a deal".
    [[nodiscard]] bool is_ahead(std::uint32_t at) const
    {
        const bool will_do = at > begin_ && ends_with_word(analysis_, at, {"by", "the"}) &&
                             has_before(at, AgreementWord::future, 8);
        if (has_before(at, AgreementWord::done_before, 2) && !will_do) {
            return false; // but "will be helped by the conclusion of"
        }
        if (has_before(at, AgreementWord::coming, 3) || is_approved(at) ||
            has_before(at, AgreementWord::future, 30)) {
            return true;
        }
        for (std::uint32_t i = name_.end; i < end_ && i < name_.end + 8; ++i) {
            const bool put_off = ends_with_word(analysis_, i, {"is", "was", "been"}) &&
                                 is_a(analysis_, tokens_[i], AgreementWord::coming);
            if (put_off || is_a(analysis_, tokens_[i], AgreementWord::future)) {
                return true;
            }
            if (tokens_[i].shape == Shape::punctuation) {
                break;
            }
        }
        return false;
    }
};

} // namespace

Governor done_by(Deed deed, std::uint32_t token, bool passive)
{
    Governor governor;
    governor.found = true;
    governor.deed = deed;
    governor.token = token;
    governor.passive = passive;
    governor.subject_end = token;
    governor.status = deed == Deed::negotiate ? AgreementStatus::proposed
                      : deed == Deed::keep || deed == Deed::bind || deed == Deed::establish
                          ? AgreementStatus::in_force
                          : AgreementStatus::signed_;
    return governor;
}

bool awaits(const Analysis& analysis, std::uint32_t token)
{
    constexpr std::uint32_t farthest = 16;
    const auto& tokens = analysis.tokens();
    const std::uint32_t begin = sentence_begin(analysis, token);
    if (analysis.sentences[analysis.sentence_of[token]].zone == Zone::headline) {
        return false; // "Shares rise after the country signs a pact": done
    }
    for (std::uint32_t i = token; i > begin && i + farthest > token; --i) {
        const Token& before = tokens[i - 1];
        if (before.shape == Shape::punctuation && !before.is("(") && !before.is(")")) {
            return false;
        }
        if (is_a(analysis, before, AgreementWord::condition)) {
            return !before.is("soon") || tokens[i].is("as");
        }
    }
    return false;
}

Governor judge_verb(const Analysis& analysis, const AgreementName& name, const AgreementVerb& verb,
                    std::uint32_t token)
{
    return StatusJudge(analysis, name).judge(verb, token);
}

} // namespace entente
