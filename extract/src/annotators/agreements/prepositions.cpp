#include "prepositions.hpp"

#include "annotators/grammar.hpp"
#include "status.hpp"
#include "words.hpp"

namespace entente {
namespace {

using namespace agreement_words;

class PrepositionReader {
public:
    PrepositionReader(const Analysis& analysis, const AgreementName& name)
        : analysis_(analysis), name_(name), tokens_(analysis.tokens()),
          begin_(sentence_begin(analysis, name.noun))
    {
    }

    [[nodiscard]] Governor governor() const
    {
        if (name_.begin <= begin_) {
            return {};
        }
        if (Governor governor = by_preposition(name_.begin - 1); governor.found) {
            return governor;
        }
        return is_outcome() ? done_by(Deed::sign, name_.begin - 1, false) : Governor();
    }

private:
    const Analysis& analysis_;
    const AgreementName& name_;
    const std::vector<Token>& tokens_;
    std::uint32_t begin_;

    [[nodiscard]] bool is_joint() const { return tokens_[name_.core.first].is("joint"); }

    /// "A and B are parties to the treaty", "A acceded to the convention".
    [[nodiscard]] Governor membership(std::uint32_t at) const
    {
        Governor governor = done_by(Deed::bind, at, false);
        for (std::uint32_t back = 1; back <= 4 && at >= begin_ + back; ++back) {
            const Token& verb = tokens_[at - back];
            if (is_be_form(verb.folded) || verb.is("became") || verb.is("become")) {
                governor.subject_end = at - back;
                break;
            }
        }
        return governor;
    }

    /// "The main outcome of the talks was an accord".
    [[nodiscard]] bool is_outcome() const
    {
        constexpr std::uint32_t longest = 4; // "The most important outcome"
        const Token& verb = tokens_[name_.begin - 1];
        if (name_.definite || !(verb.is("was") || verb.is("were"))) {
            return false;
        }
        for (std::uint32_t i = begin_; i + 1 < name_.begin && i < begin_ + longest; ++i) {
            if (is_a(analysis_, tokens_[i], AgreementWord::noun_of_margin)) {
                return tokens_[i + 1].is("of") || i + 2 == name_.begin;
            }
            if (is_finite_verb(tokens_[i]) || tokens_[i].shape == Shape::punctuation) {
                break;
            }
        }
        return false;
    }

    /// "ended", "have resulted", before "in" or "with": what the talks came to.
    [[nodiscard]] bool ends_in_it(std::uint32_t verb) const
    {
        constexpr std::uint32_t farthest = 3;
        const bool resolve = name_.type == AgreementType::agreement && name_.has_topic() &&
                             tokens_[name_.topics.front().first].is("to"); // only a resolve to act
        const bool open = name_.type == AgreementType::statement || (!name_.definite && !resolve);
        if (verb <= begin_ || !open || !is_a(analysis_, tokens_[verb], AgreementWord::ending)) {
            return false;
        }
        for (std::uint32_t back = 1; back <= farthest && verb >= begin_ + back; ++back) {
            if (is_a(analysis_, tokens_[verb - back], AgreementWord::negation) ||
                is_a(analysis_, tokens_[verb - back], AgreementWord::modal)) {
                return false;
            }
        }
        return true;
    }

    /// The name stands behind a preposition: "under the treaty", "elevated to a partnership",
    /// "talks on a deal".
    [[nodiscard]] Governor by_preposition(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        if ((token.is("with") || token.is("in") || token.is("to")) && at > begin_ &&
            ends_in_it(at - 1)) {
            return done_by(Deed::sign, at - 1, false); // "the summit ended with a declaration"
        }
        if (at > begin_ && !name_.definite &&
            ((token.is("to") &&
              (tokens_[at - 1].is("came") ||
               (tokens_[at - 1].is("come") && at > begin_ + 1 &&
                is_have_form(tokens_[at - 2].folded)))) ||
             (token.is("at") && tokens_[at - 1].is("arrived")))) {
            return judge_verb(analysis_, name_, {Deed::reach, VerbForm::past}, at - 1);
        }
        if (is_a(analysis_, token, AgreementWord::keeping_preposition)) {
            return done_by(Deed::keep, at, false);
        }
        if (token.is("in")) {
            // "said in a statement"; but "the way shown in the Oslo Declaration"
            const bool issued = name_.type == AgreementType::statement &&
                                !(name_.capitals && name_.definite && !is_joint());
            return done_by(issued ? Deed::issue : Deed::keep, at, false);
        }
        if (token.is("to") && at > begin_ &&
            is_a(analysis_, tokens_[at - 1], AgreementWord::amount)) {
            return {}; // "signed an amendment to the accord"
        }
        if (token.is("of")) {
            for (std::uint32_t back = 1; back <= 2 && at >= begin_ + back; ++back) {
                if (find_agreement_verb(analysis_, tokens_[at - back]) ||
                    is_a(analysis_, tokens_[at - back], AgreementWord::amount)) {
                    return {};
                }
            }
            return done_by(Deed::keep, at, false);
        }
        if (token.is("to") && at > begin_ &&
            is_a(analysis_, tokens_[at - 1], AgreementWord::membership)) {
            return membership(at - 1);
        }
        if (token.is("to") && at > begin_ + 2 &&
            (tokens_[at - 1].is("names") || tokens_[at - 1].is("name") ||
             tokens_[at - 1].is("signature") || tokens_[at - 1].is("signatures"))) {
            Governor governor = done_by(Deed::sign, at - 1, false);
            governor.subject_end = at - 3; // "put their names to the accord"
            return governor;
        }
        if (token.is("to") && at > begin_ && tokens_[at - 1].folded.starts_with("agree")) {
            if (const auto verb = find_agreement_verb(analysis_, tokens_[at - 1])) {
                return judge_verb(analysis_, name_, *verb, at - 1);
            }
        }
        if (at > begin_ && !name_.definite && name_.type != AgreementType::partnership &&
            !find_agreement_verb(analysis_, tokens_[at - 1]) &&
            is_a(analysis_, tokens_[at - 1], AgreementWord::wish) &&
            (token.is("to") || token.is("for") || token.is("on"))) {
            return done_by(Deed::negotiate, at - 1, false); // "are close to an accord"
        }
        if (token.is("to") || token.is("into")) {
            for (std::uint32_t back = 1; back <= 9 && at >= begin_ + back; ++back) {
                const auto verb = find_agreement_verb(analysis_, tokens_[at - back]);
                if (verb && (verb->deed == Deed::establish ||
                             (token.is("into") && verb->deed == Deed::reach))) {
                    return judge_verb(analysis_, name_, *verb, at - back);
                }
            }
            return done_by(Deed::keep, at, false);
        }
        if ((token.is("on") || token.is("towards") || token.is("toward")) && at > begin_ &&
            tokens_[at - 1].is("working")) {
            return done_by(Deed::negotiate, at - 1, false); // "are working on a treaty"
        }
        if (token.is("on") || token.is("for") || token.is("over") || token.is("about") ||
            token.is("toward") || token.is("towards")) {
            for (std::uint32_t back = 1; back <= 3 && at >= begin_ + back; ++back) {
                const auto verb = find_agreement_verb(analysis_, tokens_[at - back]);
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

Governor find_by_preposition(const Analysis& analysis, const AgreementName& name)
{
    return PrepositionReader(analysis, name).governor();
}

} // namespace entente
