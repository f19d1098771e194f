#include "../bodies.hpp"
#include "../grammar.hpp"
#include "persons.hpp"

#include <algorithm>
#include <optional>
#include <vector>

/// "the Danish diplomat", "the visiting Jordanian official", "the Maltese guest": words that say
/// of somebody no more than his country.
namespace entente {
namespace {

class Compatriots {
public:
    explicit Compatriots(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    void run()
    {
        std::vector<Mention> found;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::country ||
                (mention.form != MentionForm::adjective && !is_abbreviated(mention))) {
                continue;
            }
            const auto phrase = phrase_around(mention);
            const auto person = phrase ? only_compatriot(*phrase, mention, found) : std::nullopt;
            if (!person) {
                continue;
            }
            analysis_.people[*person].sentences.insert(mention.sentence);
            Mention meant = mention_of(analysis_, *phrase, MentionKind::person, MentionForm::title,
                                       *person, "coreference.compatriot");
            meant.confidence = 0.7;
            found.push_back(meant);
        }
        for (const Mention& meant : found) {
            std::erase_if(analysis_.mentions, [&](const Mention& post) {
                return post.kind == MentionKind::post && meant.tokens.contains(post.tokens);
            });
        }
        analysis_.mentions.insert(analysis_.mentions.end(), found.begin(), found.end());
        order_mentions(analysis_);
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;

    /// "the *US* official"
    [[nodiscard]] bool is_abbreviated(const Mention& country) const
    {
        return country.form == MentionForm::name &&
               country.tokens.last == country.tokens.first + 1 &&
               tokens_[country.tokens.first].shape == Shape::upper;
    }

    /// "the [visiting, top] Danish [top] diplomat" around the adjective, or nothing.
    [[nodiscard]] std::optional<TokenRange> phrase_around(const Mention& adjective) const
    {
        const TokenRange sentence = analysis_.sentences[adjective.sentence].tokens;
        std::uint32_t noun = adjective.tokens.last;
        noun +=
            noun < sentence.last && is_a(analysis_, noun, PeopleWord::guest_adjective) ? 1U : 0U;
        if (noun >= sentence.last || !is_a(analysis_, noun, PeopleWord::compatriot) ||
            tokens_[noun].shape != Shape::lower) {
            return std::nullopt;
        }
        std::uint32_t first = adjective.tokens.first;
        while (first > sentence.first && is_a(analysis_, first - 1, PeopleWord::guest_adjective)) {
            --first;
        }
        const bool named = std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::person &&
                   (mention.tokens.contains(noun) || mention.tokens.first == noun + 1);
        });
        if (named || !ends_phrase(noun + 1, sentence.last) || says_which(noun + 1, sentence.last) ||
            !ends_with_word(analysis_, first, {"the"})) {
            return std::nullopt;
        }
        return TokenRange{first - 1, noun + 1};
    }

    /// No "official *visit*", "guest *house*".
    [[nodiscard]] bool ends_phrase(std::uint32_t at, std::uint32_t end) const
    {
        if (at >= end || tokens_[at].shape != Shape::lower) {
            return at >= end || tokens_[at].shape == Shape::punctuation ||
                   is_possessive_at(analysis_, at);
        }
        const auto& words = analysis_.lexicon->event_words;
        const std::string_view word = tokens_[at].folded;
        return is_finite_verb(tokens_[at]) || is_possessive_at(analysis_, at) || word == "who" ||
               words.has(word, EventWord::verb_group) || words.has(word, EventWord::preposition) ||
               words.has(word, EventWord::finite_verb) || words.has(word, EventWord::past_form) ||
               is_a(analysis_, at, PeopleWord::clause_opener);
    }

    /// "The Danish official *arrested in Lima*", "*invited* to Oslo met": what follows is no verb
    /// of his but tells which official is meant.
    [[nodiscard]] bool says_which(std::uint32_t at, std::uint32_t end) const
    {
        const auto& words = analysis_.lexicon->event_words;
        if (at >= end || tokens_[at].shape != Shape::lower) {
            return false;
        }
        if (words.has(tokens_[at].folded, EventWord::life)) {
            return true;
        }
        if (!(tokens_[at].folded.ends_with("ed") || tokens_[at].is("held") ||
              tokens_[at].is("sent")) ||
            at + 1 >= end ||
            !(tokens_[at + 1].is("last") ||
              words.has(tokens_[at + 1].folded, EventWord::preposition))) {
            return false;
        }
        for (std::uint32_t i = at + 1; i < end && tokens_[i].shape != Shape::punctuation; ++i) {
            const Token& word = tokens_[i];
            if (word.is("and") || word.is("who") || is_a(analysis_, i, PeopleWord::clause_opener) ||
                words.has(word.folded, EventWord::clause_opener)) {
                return false;
            }
            if (is_finite_verb(word) || words.has(word.folded, EventWord::past_form)) {
                return true;
            }
        }
        return false;
    }

    /// The only official of the country whom the sentences before name; nobody where "a Danish
    /// diplomat" without a name was told of as well.
    [[nodiscard]] std::optional<std::uint32_t>
    only_compatriot(TokenRange phrase, const Mention& adjective,
                    const std::vector<Mention>& meant) const
    {
        constexpr std::uint32_t near = 5;
        const std::string& country = analysis_.countries[adjective.entity].iso;
        const Token& noun = tokens_[phrase.last - 1];
        const bool guest = noun.is("guest") || noun.is("visitor") || noun.is("dignitary");
        std::optional<std::uint32_t> found;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.tokens.first >= phrase.first) {
                break;
            }
            if (mention.sentence + near < adjective.sentence) {
                continue;
            }
            const bool known = std::ranges::any_of(
                meant, [&](const Mention& told) { return told.tokens.contains(mention.tokens); });
            if (!known && is_stranger(mention, country)) {
                return std::nullopt;
            }
            if (mention.kind != MentionKind::person ||
                analysis_.people[mention.entity].country != country ||
                !analysis_.people[mention.entity].official ||
                (!guest && heads_state(analysis_.people[mention.entity]))) {
                continue;
            }
            if (found && *found != mention.entity) {
                return std::nullopt;
            }
            found = mention.entity;
        }
        return found;
    }

    /// No king or president is "the diplomat" or "the envoy".
    [[nodiscard]] bool heads_state(const Person& person) const
    {
        return std::ranges::any_of(person.posts, [&](const HeldPost& held) {
            const Post& post = analysis_.posts[held.post];
            return !held.former && (is_head(post.type) || post.title == "leader");
        });
    }

    /// "a senior Danish official": somebody of the country who has no name.
    [[nodiscard]] bool is_stranger(const Mention& mention, const std::string& country) const
    {
        if (mention.kind != MentionKind::post || analysis_.posts[mention.entity].plural) {
            return false;
        }
        return analysis_.posts[mention.entity].country == country;
    }
};

} // namespace

void add_compatriots(Analysis& analysis)
{
    Compatriots(analysis).run();
}

} // namespace entente
