#include "../bodies.hpp"
#include "../grammar.hpp"
#include "../offices/tools.hpp"
#include "persons.hpp"

#include <algorithm>
#include <optional>

/// "the guest", "the distinguished visitor", "the two guests", "the senators": who came, as the
/// sentences before tell.
namespace entente {
namespace {

constexpr std::uint32_t near = 3; ///< sentences back
constexpr double confidence = 0.6;

class Guests {
public:
    explicit Guests(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    void run()
    {
        std::vector<Mention> found;
        for (std::uint32_t at = 1; at < tokens_.size(); ++at) {
            const auto first = phrase_before(at);
            if (!first) {
                continue;
            }
            const TokenRange words{*first, at + 1};
            const bool party = is_party(at);
            const bool several = tokens_[at].folded.ends_with('s');
            auto list = several ? list_before(at) : std::vector<std::uint32_t>();
            if (list.size() > 1) {
                analysis_.companies.push_back(std::move(list));
                found.push_back(
                    mention_of(analysis_, words, MentionKind::company, MentionForm::nominal,
                               static_cast<std::uint32_t>(analysis_.companies.size() - 1),
                               "coreference.guests"));
                found.back().confidence = confidence;
                continue;
            }
            const auto person =
                several && !party ? std::nullopt : guest_before(analysis_.sentence_of[at], party);
            if (person) {
                found.push_back(mention_of(analysis_, words, MentionKind::person,
                                           MentionForm::title, *person, "coreference.guest"));
                found.back().confidence = confidence;
                analysis_.people[*person].sentences.insert(analysis_.sentence_of[at]);
            }
        }
        for (const Mention& mention : found) {
            std::erase_if(analysis_.mentions, [&](const Mention& other) {
                return (other.kind == MentionKind::group || other.kind == MentionKind::post) &&
                       mention.tokens.contains(other.tokens);
            });
        }
        analysis_.mentions.insert(analysis_.mentions.end(), found.begin(), found.end());
        order_mentions(analysis_);
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;

    /// Where "the [two, distinguished, visiting] guests" begins, when such a phrase ends at the
    /// noun and nothing behind it says which are meant.
    [[nodiscard]] std::optional<std::uint32_t> phrase_before(std::uint32_t noun) const
    {
        const TokenRange sentence = analysis_.sentences[analysis_.sentence_of[noun]].tokens;
        const Token& word = tokens_[noun];
        if (word.shape != Shape::lower ||
            analysis_.sentences[analysis_.sentence_of[noun]].zone != Zone::body) {
            return std::nullopt; // most words, before any is looked up
        }
        const bool guest = is_a(analysis_, noun, PeopleWord::compatriot) &&
                           is_a(analysis_, noun, PeopleWord::describing);
        const bool several = word.folded.ends_with('s') && names_several(noun);
        if (!guest && !several && !is_party(noun)) {
            return std::nullopt;
        }
        std::uint32_t first = noun;
        while (first > sentence.first &&
               (is_a(analysis_, first - 1, PeopleWord::guest_adjective) ||
                tokens_[first - 1].is("two") || tokens_[first - 1].is("three"))) {
            --first;
        }
        const bool taken = std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.tokens.contains(noun) && mention.kind != MentionKind::group &&
                   mention.kind != MentionKind::post;
        });
        if (taken || !ends_with_word(analysis_, first, {"the"}) || !ends_phrase(noun + 1)) {
            return std::nullopt;
        }
        return first - 1;
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

    /// Those whom the nearest list before the noun names.
    [[nodiscard]] std::vector<std::uint32_t> list_before(std::uint32_t noun) const
    {
        const std::uint32_t sentence = analysis_.sentence_of[noun];
        std::vector<std::uint32_t> list;
        std::vector<std::uint32_t> last;
        TokenRange words; // of that list
        TokenRange last_words;
        const Mention* previous = nullptr;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.tokens.first >= sentence_begin(analysis_, noun)) {
                break;
            }
            if (mention.kind != MentionKind::person || mention.nested || mention.possessive ||
                mention.form != MentionForm::name || mention.sentence + near < sentence ||
                !analysis_.people[mention.entity].official) {
                continue;
            }
            if (previous == nullptr || !is_listed_behind(analysis_, *previous, mention)) {
                list.clear();
                words = mention.tokens;
            }
            list.push_back(mention.entity);
            words.last = mention.tokens.last;
            if (list.size() > 1) {
                last = list;
                last_words = words;
            }
            previous = &mention;
        }
        return last.empty() || are_others(last, last_words, noun) ? std::vector<std::uint32_t>()
                                                                  : last;
    }

    /// "A and B welcomed three *senators*. The senators": whoever the noun means is not the list.
    [[nodiscard]] bool are_others(const std::vector<std::uint32_t>& list, TokenRange words,
                                  std::uint32_t noun) const
    {
        const std::string_view plural = tokens_[noun].folded;
        const bool told_behind =
            std::any_of(tokens_.begin() + words.last, tokens_.begin() + noun,
                        [&](const Token& token) { return token.is(plural); }) ||
            std::ranges::any_of(analysis_.posts, [&](const Post& post) {
                return post.plural && post.tokens.first >= words.last && post.tokens.last <= noun;
            });
        if (told_behind || is_a(analysis_, words.last, PeopleWord::reception)) {
            return true;
        }
        const bool any = is_plural_of(analysis_, noun, PeopleWord::compatriot); // "the guests"
        return !any && !is_called(words, plural) &&
               !std::ranges::all_of(list, [&](std::uint32_t person) {
                   return holds(person, plural.substr(0, plural.size() - 1));
               });
    }

    /// "two *lawmakers*, A and B", the list at `words`
    [[nodiscard]] bool is_called(TokenRange words, std::string_view plural) const
    {
        const std::uint32_t first = words.first - std::min(words.first, 2U);
        return std::any_of(tokens_.begin() + first, tokens_.begin() + words.last,
                           [&](const Token& token) { return token.is(plural); });
    }

    /// A post of the person's has that word in its title.
    [[nodiscard]] bool holds(std::uint32_t person, std::string_view title) const
    {
        return std::ranges::any_of(analysis_.people[person].posts, [&](const HeldPost& held) {
            const TokenRange words = analysis_.posts[held.post].tokens;
            return std::any_of(tokens_.begin() + words.first, tokens_.begin() + words.last,
                               [&](const Token& token) { return token.folded == title; });
        });
    }

    /// "A received *B*"
    [[nodiscard]] bool is_received(const Mention& mention) const
    {
        std::uint32_t at = mention.tokens.first;
        at -= ends_with_word(analysis_, at, {"the", "his", "her"}) ? 1U : 0U;
        return at > 0 && is_a(analysis_, at - 1, PeopleWord::reception);
    }

    /// The one of whom the sentences before say that he came or was received; in the sentence just
    /// before, the second of two, unless `told` asks for the first alone.
    [[nodiscard]] std::optional<std::uint32_t> guest_before(std::uint32_t sentence, bool told) const
    {
        std::optional<std::uint32_t> come;
        std::vector<std::uint32_t> there;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.sentence >= sentence) {
                break;
            }
            if (mention.kind != MentionKind::person || mention.nested ||
                mention.sentence + near < sentence || !analysis_.people[mention.entity].official) {
                continue;
            }
            const std::uint32_t next = mention.tokens.last;
            if (is_received(mention) ||
                (next < tokens_.size() && is_a(analysis_, next, PeopleWord::journey))) {
                come = mention.entity;
            }
            if (mention.sentence + 1 == sentence &&
                std::ranges::find(there, mention.entity) == there.end()) {
                there.push_back(mention.entity);
            }
        }
        if (come || told || there.size() != 2) {
            return come;
        }
        const bool second_at_home =
            !analysis_.home.empty() && analysis_.people[there.back()].country == analysis_.home;
        return second_at_home ? there.front() : there.back();
    }
};

} // namespace

void add_guests(Analysis& analysis)
{
    Guests(analysis).run();
}

} // namespace entente
