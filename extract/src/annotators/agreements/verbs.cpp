#include "verbs.hpp"

#include "annotators/grammar.hpp"
#include "status.hpp"
#include "verb_table.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

template <std::size_t Size>
bool one_of(const Token& token, const std::array<std::string_view, Size>& words)
{
    return std::ranges::find(words, token.folded) != words.end();
}

class GovernorFinder {
public:
    GovernorFinder(const Analysis& analysis, const AgreementName& name)
        : analysis_(analysis), name_(name), tokens_(analysis.tokens()),
          begin_(sentence_begin(analysis, name.noun)), end_(sentence_end(analysis, name.noun))
    {
    }

    Governor find()
    {
        if (Governor behind = participle_behind(); behind.found) {
            return behind;
        }
        if (Governor behind = verb_behind(); behind.found && !under_preposition()) {
            return behind;
        }
        return before();
    }

private:
    const Analysis& analysis_;
    const AgreementName& name_;
    const std::vector<Token>& tokens_;
    std::uint32_t begin_;
    std::uint32_t end_;

    [[nodiscard]] bool under_preposition() const
    {
        if (name_.begin <= begin_) {
            return false;
        }
        static constexpr auto prepositions = std::to_array<std::string_view>(
            {"under", "in", "within", "through", "with", "from", "by", "to", "via", "per", "into",
             "against", "on", "for", "of", "over", "about", "toward", "towards"});
        return one_of(tokens_[name_.begin - 1], prepositions);
    }

    /// "the memorandum signed in 2020", "the deal which was reached in May".
    [[nodiscard]] Governor participle_behind() const
    {
        std::uint32_t at = name_.end;
        bool relative = false;
        if (at < end_ && tokens_[at].is(",")) {
            ++at;
        }
        if (at + 1 < end_ && (tokens_[at].is("which") || tokens_[at].is("that"))) {
            relative = true;
            ++at;
            while (at + 1 < end_ && is_auxiliary(tokens_[at])) {
                ++at;
            }
        }
        // "the agreement the two countries signed", "the deal it first signed in 2004"
        for (std::uint32_t i = at; i < end_ && i < at + 5; ++i) {
            const auto verb = find_agreement_verb(tokens_[i]);
            if (verb && verb->form == VerbForm::past &&
                (verb->deed == Deed::sign || verb->deed == Deed::reach)) {
                const bool adjacent =
                    i == at || (i == at + 1 && tokens_[at].folded.ends_with("ly"));
                const bool subject_between = i > at && !relative && is_subject(at);
                if (adjacent || subject_between) {
                    Governor governor = done_by(verb->deed, i, true);
                    governor.participle = true;
                    governor.passive = !subject_between && !(relative && !was_passive(i));
                    governor.subject_end = subject_between ? i : name_.begin;
                    return governor;
                }
            }
            if (tokens_[i].shape == Shape::punctuation) {
                break;
            }
        }
        return {};
    }

    [[nodiscard]] bool was_passive(std::uint32_t verb) const
    {
        return verb > begin_ && (tokens_[verb - 1].is("was") || tokens_[verb - 1].is("were") ||
                                 tokens_[verb - 1].is("been") || tokens_[verb - 1].is("be"));
    }

    [[nodiscard]] bool is_subject(std::uint32_t at) const
    {
        return tokens_[at].is("it") || tokens_[at].is("they") || tokens_[at].is("we") ||
               tokens_[at].is("he") || tokens_[at].is("the") || tokens_[at].is("both") ||
               tokens_[at].is_capitalised();
    }

    [[nodiscard]] static bool is_auxiliary(const Token& token)
    {
        static constexpr auto words = std::to_array<std::string_view>(
            {"was",      "were",     "is",       "are",        "be",      "been",
             "being",    "has",      "have",     "had",        "will",    "would",
             "also",     "to",       "can",      "could",      "may",     "should",
             "shall",    "expected", "likely",   "set",        "due",     "scheduled",
             "recently", "just",     "already",  "not",        "yet",     "going",
             "first",    "later",    "formally", "officially", "finally", "subsequently",
             "planned",  "slated"});
        return one_of(token, words);
    }

    /// "A memorandum was signed", "the deal will be signed", "the signing of which".
    [[nodiscard]] Governor verb_behind() const
    {
        std::uint32_t at = name_.end;
        bool auxiliary = false;
        bool future = false;
        bool negated = false;
        const std::uint32_t limit = std::min(end_, at + 14);
        while (at < limit) {
            const Token& token = tokens_[at];
            if (is_auxiliary(token)) {
                const bool opens = !auxiliary;
                auxiliary = true;
                future = future || token.is("will") || token.is("would") || token.is("to") ||
                         token.is("may") || token.is("shall") || token.is("should") ||
                         token.is("could") || token.is("can");
                negated = negated || token.is("not") || token.is("yet");
                if (opens && token.is("to")) {
                    return {};
                }
            } else if (auxiliary) {
                break;
            } else if (token.shape == Shape::punctuation && !token.is("(") && !token.is(")") &&
                       !token.is(",")) {
                return {};
            } else if (const std::uint32_t other = behind_other_name(at); other > at) {
                at = other; // "Four memoranda and one agreement were signed"
                continue;
            } else if (const bool effect = takes_effect(at); effect) {
                return done_by(Deed::keep, at, true);
            } else if (token.is("and") || token.is("which") || token.is("that") ||
                       find_agreement_verb(token)) {
                return {};
            }
            ++at;
        }
        if (!auxiliary || at >= limit) {
            return {};
        }
        const auto verb = find_agreement_verb(tokens_[at]);
        if (!verb || verb->form != VerbForm::past) {
            return {};
        }
        const bool mediated = verb->deed == Deed::negotiate && tokens_[at].is("mediated");
        Governor governor = done_by(mediated ? Deed::keep : verb->deed, at, true);
        governor.subject_end = end_;
        if (governor.status == AgreementStatus::signed_) {
            if (negated) {
                governor.status = AgreementStatus::proposed;
            } else if (future) {
                governor.status =
                    verb->deed == Deed::sign ? AgreementStatus::planned : AgreementStatus::proposed;
            }
        }
        return governor;
    }

    /// "took effect", "came into force".
    [[nodiscard]] bool takes_effect(std::uint32_t at) const
    {
        const Token& verb = tokens_[at];
        const bool starts = verb.is("took") || verb.is("takes") || verb.is("came") ||
                            verb.is("comes") || verb.is("went") || verb.is("goes") ||
                            verb.is("entered") || verb.is("enters");
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
                find_agreement_verb(tokens_[i])) {
                return at;
            }
            if (const PhraseMatch* other = analysis_.phrase_at(i, Term::agreement)) {
                return other->last;
            }
        }
        return at;
    }

    // --- verbs before the name ---

    [[nodiscard]] Governor before() const
    {
        constexpr std::uint32_t farthest = 34;
        std::uint32_t at = name_.begin;
        if (at <= begin_) {
            return {};
        }
        if (Governor governor = by_preposition(at - 1); governor.found) {
            return governor;
        }
        for (std::uint32_t steps = 0; at > begin_ && steps < farthest; ++steps) {
            --at;
            const Token& token = tokens_[at];
            const bool quote = token.is("\xE2\x80\x9C") || token.is("\xE2\x80\x9D");
            if (quote && steps < 6) {
                continue; // a word in quotes inside the name
            }
            if (token.is(";") || token.is(":") || token.is("that") || token.is("which") ||
                token.is("who") || token.is("\xE2\x80\x9C") || token.is("\xE2\x80\x9D") ||
                token.is("said")) {
                return {};
            }
            const auto verb = find_agreement_verb(token);
            if (!verb) {
                if (is_other_verb(at) || is_other_infinitive(at)) {
                    return {};
                }
                continue;
            }
            if (verb->form == VerbForm::noun) {
                if (steps <= 3) {
                    return judge_verb(analysis_, name_, *verb, at);
                }
                continue;
            }
            const bool agreed_thing =
                token.is("agreed") && at + 1 < end_ && !is_left_stop(tokens_[at + 1]);
            if (agreed_thing ||
                (verb->form == VerbForm::past && at + 1 < end_ && is_attributive(at))) {
                continue;
            }
            return judge_verb(analysis_, name_, *verb, at);
        }
        return {};
    }

    /// "signed" of "the signed protocol".
    [[nodiscard]] bool is_attributive(std::uint32_t at) const
    {
        return at > begin_ && (is_definite(tokens_[at - 1]) || is_indefinite(tokens_[at - 1])) &&
               tokens_[at + 1].shape == Shape::lower && !is_left_stop(tokens_[at + 1]);
    }

    /// "to facilitate a truce": the verb that governs the name is none of ours.
    [[nodiscard]] bool is_other_infinitive(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        return at > begin_ && tokens_[at - 1].is("to") && token.shape == Shape::lower &&
               !is_definite(token) && !is_indefinite(token) && !token.is("be") &&
               !token.is("which");
    }

    [[nodiscard]] bool is_other_verb(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        if (token.is("said") || token.is("says") || token.is("told")) {
            return true;
        }
        if (!is_finite_verb(token) || token.is("may") || token.is("also")) {
            return false;
        }
        const bool participle =
            at > begin_ && (is_definite(tokens_[at - 1]) || is_indefinite(tokens_[at - 1]) ||
                            tokens_[at - 1].is("of") || tokens_[at].after_hyphen);
        return !participle;
    }

    [[nodiscard]] static bool is_membership(const Token& token)
    {
        static constexpr auto words = std::to_array<std::string_view>(
            {"signatory", "signatories", "party", "parties", "acceded", "accedes", "accede",
             "acceding", "accession"});
        return one_of(token, words);
    }

    /// "A and B are parties to the treaty", "A acceded to the convention".
    [[nodiscard]] Governor membership(std::uint32_t at) const
    {
        Governor governor = done_by(Deed::bind, at, false);
        static constexpr auto being =
            std::to_array<std::string_view>({"is", "are", "was", "were", "became", "become"});
        for (std::uint32_t back = 1; back <= 4 && at >= begin_ + back; ++back) {
            if (one_of(tokens_[at - back], being)) {
                governor.subject_end = at - back;
                break;
            }
        }
        return governor;
    }

    /// The name stands behind a preposition: "under the treaty", "elevated to a partnership",
    /// "talks on a deal".
    [[nodiscard]] Governor by_preposition(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        static constexpr auto keeping =
            std::to_array<std::string_view>({"under", "within", "through", "via", "from", "with",
                                             "against", "than", "by", "per", "beyond", "outside"});
        if (one_of(token, keeping)) {
            return done_by(Deed::keep, at, false);
        }
        if (token.is("in")) {
            return done_by(name_.type == AgreementType::statement ? Deed::issue : Deed::keep, at,
                           false);
        }
        if (token.is("of")) {
            static constexpr auto amounts = std::to_array<std::string_view>(
                {"series", "number", "range", "set", "package", "raft", "string", "couple", "host",
                 "dozens", "extension", "expansion", "terms", "text", "details"});
            for (std::uint32_t back = 1; back <= 2 && at >= begin_ + back; ++back) {
                if (find_agreement_verb(tokens_[at - back]) ||
                    one_of(tokens_[at - back], amounts)) {
                    return {};
                }
            }
            return done_by(Deed::keep, at, false);
        }
        if (token.is("to") && at > begin_ && is_membership(tokens_[at - 1])) {
            return membership(at - 1);
        }
        if (token.is("to") && at > begin_ && tokens_[at - 1].folded.starts_with("agree")) {
            if (const auto verb = find_agreement_verb(tokens_[at - 1])) {
                return judge_verb(analysis_, name_, *verb, at - 1);
            }
        }
        if (token.is("to") || token.is("into")) {
            for (std::uint32_t back = 1; back <= 9 && at >= begin_ + back; ++back) {
                const auto verb = find_agreement_verb(tokens_[at - back]);
                if (verb && (verb->deed == Deed::establish ||
                             (token.is("into") && verb->deed == Deed::reach))) {
                    return judge_verb(analysis_, name_, *verb, at - back);
                }
            }
            return done_by(Deed::keep, at, false);
        }
        if (token.is("on") || token.is("for") || token.is("over") || token.is("about") ||
            token.is("toward") || token.is("towards")) {
            for (std::uint32_t back = 1; back <= 3 && at >= begin_ + back; ++back) {
                const auto verb = find_agreement_verb(tokens_[at - back]);
                if (verb && (verb->deed == Deed::negotiate || verb->deed == Deed::reach)) {
                    return judge_verb(analysis_, name_, *verb, at - back);
                }
            }
            Governor governor = done_by(Deed::keep, at, false);
            governor.deed = Deed::none;
            return governor;
        }
        return {};
    }
};

} // namespace

Governor find_governor(const Analysis& analysis, const AgreementName& name)
{
    return GovernorFinder(analysis, name).find();
}

} // namespace entente
