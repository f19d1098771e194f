#include "annotators/grammar.hpp"
#include "judge.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

class WordJudge {
public:
    explicit WordJudge(const Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens())
    {
    }

    /// "in agreement", "health protocols", "deal with", "ceasefire talks".
    [[nodiscard]] bool is_mere_word(const AgreementName& name) const
    {
        const std::uint32_t begin = sentence_begin(analysis_, name.noun);
        if (name.begin > begin &&
            (tokens_[name.begin - 1].is("not") || tokens_[name.begin - 1].is("no") ||
             tokens_[name.begin - 1].is("barring") || tokens_[name.begin - 1].is("without")) &&
            !name.definite) {
            return true; // "not a treaty"
        }
        if (name.begin > begin && !name.proper && tokens_[begin].is("neither")) {
            return true; // "Neither was a joint statement on the table"
        }
        if (name.begin > begin && !name.proper &&
            (tokens_[name.begin].is("any") || is_lacked(name.begin, begin))) {
            return true; // "any deal with A", "does not have a treaty with B"
        }
        if (tokens_[name.phrase.first].is("cease") && name.phrase.first > begin &&
            !tokens_[name.phrase.first + 1].after_hyphen && !has_article(analysis_, name)) {
            return true; // "to cease fire"
        }
        if (is_verb_deal(name) || is_consent(name) || is_one_sided(name)) {
            return true;
        }
        if (name.phrase.first > begin && name.phrase.first == name.noun && !name.has_modifier()) {
            const Token& before = tokens_[name.phrase.first - 1];
            const bool bare = is_a(analysis_, before, AgreementWord::before_mere_word);
            if (bare && !name.strong && !name.plural) {
                return true;
            }
        }
        for (std::uint32_t i = name.core.first; i < name.noun; ++i) {
            const bool alone =
                name.noun - name.core.first == 1 &&
                !(name.has_topic() && (tokens_[i].is("mutual") || tokens_[i].is("political")));
            if (alone && !name.strong && is_a(analysis_, tokens_[i], AgreementWord::domestic)) {
                return true;
            }
        }
        return false;
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;

    /// "does not have a treaty".
    [[nodiscard]] bool is_lacked(std::uint32_t at, std::uint32_t begin) const
    {
        const Token& verb = tokens_[at - 1];
        if (at < begin + 2 || !is_have_form(verb.folded)) {
            return false;
        }
        const Token& before = tokens_[at - 2];
        return before.is("not") || before.is("n't") || before.is("never") ||
               before.folded.ends_with("n't");
    }

    /// "officials who deal with trade", "this accords with".
    [[nodiscard]] bool is_verb_deal(const AgreementName& name) const
    {
        const Token& noun = tokens_[name.noun];
        // "officials deal with trade"
        if (noun.is("deal") && name.phrase.first > 0 &&
            ends_with_term(analysis_, name.phrase.first, Term::title_plural)) {
            return true;
        }
        return is_a(analysis_, noun, AgreementWord::verb_like_noun) &&
               name.begin == name.phrase.first && !has_article(analysis_, name) &&
               name.count == 0 &&
               !(name.begin > 0 && is_possessive_at(analysis_, name.begin - 1)) &&
               (name.with || (name.end < tokens_.size() && tokens_[name.end].is("with")));
    }

    /// "the Declaration of Independence", "a declaration of a state of emergency".
    [[nodiscard]] bool is_one_sided(const AgreementName& name) const
    {
        if (name.type != AgreementType::statement || !name.has_topic() ||
            !tokens_[name.topics.front().first].is("of")) {
            return false;
        }
        const TokenRange topic = name.topics.front();
        return std::any_of(tokens_.begin() + topic.first, tokens_.begin() + topic.last,
                           [&](const Token& token) {
                               return is_a(analysis_, token, AgreementWord::one_sided);
                           });
    }

    /// "the agreement of the ministry was received".
    [[nodiscard]] bool is_consent(const AgreementName& name) const
    {
        return !name.has_modifier() && name.has_topic() && tokens_[name.noun].is("agreement") &&
               tokens_[name.topics.front().first].is("of");
    }
};

} // namespace

bool is_mere_word(const Analysis& analysis, const AgreementName& name)
{
    return WordJudge(analysis).is_mere_word(name);
}

} // namespace entente
