#include "guest_phrases.hpp"

#include "../grammar.hpp"
#include "persons.hpp"

#include <algorithm>

namespace entente {
namespace {

class PhraseReader {
public:
    explicit PhraseReader(const Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens())
    {
    }

    /// "the [two, distinguished, visiting] guests", when such a phrase ends at the noun and nothing
    /// behind it says which are meant.
    [[nodiscard]] std::optional<GuestPhrase> read(std::uint32_t noun) const
    {
        const TokenRange sentence = analysis_.sentences[analysis_.sentence_of[noun]].tokens;
        const Token& word = tokens_[noun];
        if (word.shape != Shape::lower ||
            analysis_.sentences[analysis_.sentence_of[noun]].zone != Zone::body) {
            return std::nullopt; // most words, before any is looked up
        }
        const bool side = word.is("side") || word.is("delegation");
        const bool guest = is_a(analysis_, noun, PeopleWord::compatriot) &&
                           is_a(analysis_, noun, PeopleWord::describing);
        const bool several = word.folded.ends_with('s') && names_several(noun);
        if (!guest && !several && !side && !is_party(noun)) {
            return std::nullopt;
        }
        GuestPhrase phrase;
        phrase.party = is_party(noun);
        phrase.first = noun;
        const auto is_number = [&](std::uint32_t at) {
            return tokens_[at].is("two") || tokens_[at].is("three");
        };
        while (phrase.first > sentence.first &&
               (is_a(analysis_, phrase.first - 1, PeopleWord::guest_adjective) ||
                is_number(phrase.first - 1))) {
            --phrase.first;
            phrase.counted = phrase.counted || is_number(phrase.first);
        }
        const bool visitor = word.is("guest") || word.is("visitor") || names_visitors(analysis_, noun);
        const Mention* adjective =
            side || visitor ? adjective_before(phrase.first) : nullptr;
        if (adjective != nullptr) {
            phrase.first = adjective->tokens.first;
            phrase.country = analysis_.countries[adjective->entity].iso;
        }
        phrase.own = visitor && ends_with_word(analysis_, phrase.first, {"his", "her", "their"});
        const bool told = adjective != nullptr ? side && (tells_of_delegation(noun) || says_who(noun))
                                               : !phrase.party && side;
        const bool taken = std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.tokens.contains(noun) && mention.kind != MentionKind::group &&
                   mention.kind != MentionKind::post &&
                   !(adjective != nullptr && is_side(mention));
        });
        const bool named = phrase.own && noun + 2 < sentence.last && tokens_[noun + 1].is(",") &&
                           (tokens_[noun + 2].is("a") || tokens_[noun + 2].is("an") ||
                            tokens_[noun + 2].shape != Shape::lower); // "his guest, a singer"
        if (told || taken || named ||
            (!phrase.own && !ends_with_word(analysis_, phrase.first, {"the"})) ||
            !ends_phrase(noun + 1)) {
            return std::nullopt;
        }
        --phrase.first;
        return phrase;
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;

    /// The country whose adjective ends just before `at`, or null.
    [[nodiscard]] const Mention* adjective_before(std::uint32_t at) const
    {
        const auto found = std::ranges::find_if(analysis_.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::country && mention.tokens.last == at &&
                   mention.form == MentionForm::adjective;
        });
        return found == analysis_.mentions.end() ? nullptr : &*found;
    }

    /// "The Kenyan side *was led by*, *included*": who it was is told there.
    [[nodiscard]] bool says_who(std::uint32_t noun) const
    {
        constexpr std::uint32_t longest = 5;
        const std::uint32_t end = std::min(sentence_end(analysis_, noun), noun + longest);
        for (std::uint32_t at = noun + 1; at < end; ++at) {
            if (tokens_[at].is("by") || is_a(analysis_, at, PeopleWord::membership)) {
                return true;
            }
        }
        return false;
    }

    /// "the *guests*", "the *delegation*": one who came, with those who came along.
    [[nodiscard]] bool is_party(std::uint32_t noun) const
    {
        return names_visitors(analysis_, noun) ||
               (tokens_[noun].is("delegation") && !tells_of_delegation(noun));
    }

    /// Another delegation than "his" stands before `noun`.
    [[nodiscard]] bool tells_of_delegation(std::uint32_t noun) const
    {
        for (std::uint32_t at = 1; at < noun; ++at) {
            if (tokens_[at].is("delegation") && !tokens_[at - 1].is("his") &&
                !tokens_[at - 1].is("her")) {
                return true;
            }
        }
        return false;
    }

    /// "the *senators*": more of what one may be called by.
    [[nodiscard]] bool names_several(std::uint32_t noun) const
    {
        return is_plural_of(analysis_, noun, PeopleWord::describing) &&
               !is_a(analysis_, noun, PeopleWord::group); // "the leaders" are those who met
    }

    /// No "guests *at the wedding*", "visitor *centre*".
    [[nodiscard]] bool ends_phrase(std::uint32_t at) const
    {
        if (at >= tokens_.size() || tokens_[at].shape != Shape::lower) {
            return at >= tokens_.size() || tokens_[at].shape == Shape::punctuation;
        }
        const auto& words = analysis_.lexicon->event_words;
        const std::string_view word = tokens_[at].folded;
        return is_finite_verb(tokens_[at]) || words.has(word, EventWord::verb_group) ||
               words.has(word, EventWord::finite_verb) || words.has(word, EventWord::past_form) ||
               word == "on" || word == "and";
    }
};

} // namespace

std::optional<GuestPhrase> guest_phrase(const Analysis& analysis, std::uint32_t noun)
{
    return PhraseReader(analysis).read(noun);
}

} // namespace entente
