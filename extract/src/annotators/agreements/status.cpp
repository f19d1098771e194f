#include "status.hpp"

#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

constexpr auto modals =
    std::to_array<std::string_view>({"will", "would", "shall", "to", "could", "may", "might", "can",
                                     "should", "must", "'ll", "let"});
constexpr auto negations = std::to_array<std::string_view>(
    {"not", "never", "without", "refused", "declined", "failed", "n't", "no", "haven", "denied",
     "denies", "deny", "denying", "unless", "if", "whether", "until"});
constexpr auto wishes = std::to_array<std::string_view>(
    {"hope",        "hopes",     "hoped",       "want",      "wants",       "wanted",
     "possibility", "proposed",  "proposes",    "suggested", "seek",        "seeks",
     "sought",      "urged",     "called",      "consider",  "considering", "would",
     "could",       "might",     "may",         "aim",       "aims",        "wish",
     "wishes",      "discussed", "negotiating", "negotiate", "push",        "towards",
     "toward",      "trying",    "if",          "ready",     "talks",       "negotiations",
     "committed",   "propose",   "close",       "closer",    "verge",       "nearing",
     "unable"});

class StatusJudge {
public:
    StatusJudge(const Analysis& analysis, const AgreementName& name)
        : name_(name), tokens_(analysis.tokens()), begin_(sentence_begin(analysis, name.noun)),
          end_(sentence_end(analysis, name.noun))
    {
    }

    [[nodiscard]] Governor judge(const AgreementVerb& verb, std::uint32_t at) const
    {
        Governor governor = done_by(verb.deed, at, false);
        governor.clause = verb.form == VerbForm::gerund && at > begin_ && tokens_[at - 1].is(",");
        static constexpr auto being =
            std::to_array<std::string_view>({"is", "are", "was", "were", "been", "be"});
        governor.finite = verb.form != VerbForm::noun &&
                          (verb.form != VerbForm::gerund || has_before(at, being, 2));
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
        if (has_before(at, negations, 4)) {
            governor.status = AgreementStatus::proposed;
            return governor;
        }
        if (completed && !was_future_passive(at)) {
            return governor;
        }
        governor.status = open_status(verb, at);
        return governor;
    }

private:
    const AgreementName& name_;
    const std::vector<Token>& tokens_;
    std::uint32_t begin_;
    std::uint32_t end_;

    template <std::size_t Size>
    [[nodiscard]] bool has_before(std::uint32_t at, const std::array<std::string_view, Size>& words,
                                  std::uint32_t farthest) const
    {
        for (std::uint32_t back = 1; back <= farthest && at >= begin_ + back; ++back) {
            if (one_of(tokens_[at - back], words)) {
                return true;
            }
            if (tokens_[at - back].is(";") || tokens_[at - back].is(".")) {
                return false;
            }
        }
        return false;
    }

    /// "will be signed": the verb form is past, the time is not.
    [[nodiscard]] bool was_future_passive(std::uint32_t at) const
    {
        return at > begin_ + 1 && tokens_[at - 1].is("be") && has_before(at - 1, modals, 3);
    }

    /// Status for a verb that is no finished deed: "to sign", "sign" of a headline, "the signing
    /// of".
    [[nodiscard]] AgreementStatus open_status(const AgreementVerb& verb, std::uint32_t at) const
    {
        const AgreementStatus ahead =
            verb.deed == Deed::reach ? AgreementStatus::proposed : AgreementStatus::planned;
        const AgreementStatus finished =
            verb.deed == Deed::establish ? AgreementStatus::in_force : AgreementStatus::signed_;
        if (has_before(at, wishes, 7) && verb.form != VerbForm::noun) {
            return has_before(
                       at,
                       std::to_array<std::string_view>({"will", "scheduled", "expected", "due"}), 7)
                       ? ahead
                       : AgreementStatus::proposed;
        }
        if (verb.form == VerbForm::gerund || verb.form == VerbForm::noun) {
            return is_ahead(at) ? AgreementStatus::planned : finished;
        }
        if (verb.form == VerbForm::past) {
            return ahead;
        }
        static constexpr auto occasions = std::to_array<std::string_view>({"ceremony", "event"});
        static constexpr auto presence =
            std::to_array<std::string_view>({"appeared", "together", "gathered", "met", "sat"});
        if (has_before(at, presence, 4)) {
            return finished;
        }
        if (has_before(at, occasions, 2) &&
            !has_before(at, std::to_array<std::string_view>({"will"}), 30)) {
            return finished;
        }
        return has_before(at, modals, 5) ? ahead : finished;
    }

    /// "for the signing of", "the signing of the treaty will take place", "will sign a treaty,
    /// sealing a deal".
    [[nodiscard]] bool is_ahead(std::uint32_t at) const
    {
        static constexpr auto done_before =
            std::to_array<std::string_view>({"after", "following", "since", "by"});
        static constexpr auto coming = std::to_array<std::string_view>(
            {"for", "upcoming", "ahead", "forthcoming", "planned", "future", "before", "await",
             "awaiting", "early", "earliest", "swift", "speedy"});
        static constexpr auto future =
            std::to_array<std::string_view>({"will", "scheduled", "expected", "slated"});
        if (has_before(at, done_before, 2)) {
            return false;
        }
        static constexpr auto approvals = std::to_array<std::string_view>(
            {"approved", "approve", "approval", "cleared", "authorised", "authorized", "proposal",
             "permission", "intention", "toward", "towards", "importance", "proceed", "consider",
             "considering"});
        if (has_before(at, coming, 3) || has_before(at, approvals, 5) ||
            has_before(at, future, 30)) {
            return true;
        }
        for (std::uint32_t i = name_.end; i < end_ && i < name_.end + 8; ++i) {
            if (one_of(tokens_[i], future)) {
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

Governor judge_verb(const Analysis& analysis, const AgreementName& name, const AgreementVerb& verb,
                    std::uint32_t token)
{
    return StatusJudge(analysis, name).judge(verb, token);
}

} // namespace entente
