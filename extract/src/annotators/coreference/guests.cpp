#include "../bodies.hpp"
#include "../grammar.hpp"
#include "../offices/tools.hpp"
#include "guest_phrases.hpp"
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
            const auto phrase = guest_phrase(analysis_, at);
            if (!phrase) {
                continue;
            }
            const TokenRange words{phrase->first, at + 1};
            const bool party = phrase->party || !phrase->country.empty();
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
                several && (!party || phrase->counted)
                    ? std::nullopt
                    : guest_before(analysis_.sentence_of[at], party);
            const bool side = !phrase->country.empty() || phrase->own;
            if (person && may_be(*person, *phrase) && !(side && is_elsewhere(*person, *phrase))) {
                found.push_back(mention_of(analysis_, words, MentionKind::person,
                                           MentionForm::title, *person, "coreference.guest"));
                found.back().confidence = confidence;
                analysis_.people[*person].sentences.insert(analysis_.sentence_of[at]);
            }
        }
        for (const Mention& mention : found) {
            std::erase_if(analysis_.mentions, [&](const Mention& other) {
                return (other.kind == MentionKind::group || other.kind == MentionKind::post ||
                        is_side(other)) &&
                       mention.tokens.contains(other.tokens);
            });
        }
        analysis_.mentions.insert(analysis_.mentions.end(), found.begin(), found.end());
        order_mentions(analysis_);
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;

    /// Nobody is his own guest, and no guest of another country is meant.
    [[nodiscard]] bool may_be(std::uint32_t person, const GuestPhrase& phrase) const
    {
        if (!phrase.country.empty() && analysis_.people[person].country != phrase.country) {
            return false;
        }
        const std::uint32_t sentence = analysis_.sentence_of[phrase.first];
        return std::ranges::none_of(analysis_.mentions, [&](const Mention& mention) {
            const bool named = mention.kind == MentionKind::person && !mention.nested;
            if (named && mention.entity == person) {
                return phrase.own && mention.sentence == sentence &&
                       mention.tokens.first < phrase.first;
            }
            return named && !phrase.country.empty() && mention.tokens.first < phrase.first &&
                   mention.sentence + near >= sentence &&
                   analysis_.people[mention.entity].official &&
                   analysis_.people[mention.entity].country == phrase.country;
        });
    }

    /// "In *Nairobi* the Kenyan side", "Erik Lund of Sweden met his guest": not there where whoever
    /// came is a guest.
    [[nodiscard]] bool is_elsewhere(std::uint32_t person, const GuestPhrase& phrase) const
    {
        const std::uint32_t sentence = analysis_.sentence_of[phrase.first];
        const std::string& home = analysis_.people[person].country;
        std::vector<std::string_view> goals;
        std::vector<std::string_view> here;
        std::string_view owner;
        for (const Mention& mention : analysis_.mentions) {
            const bool country = mention.kind == MentionKind::country &&
                                 mention.form != MentionForm::adjective && !mention.nested &&
                                 !is_side(mention);
            if (mention.kind == MentionKind::place || country) {
                const std::string_view iso = country ? analysis_.countries[mention.entity].iso
                                                     : analysis_.places[mention.entity].country;
                if (mention.sentence == sentence && !mention.nested) {
                    here.push_back(iso);
                } else if (mention.sentence < sentence && mention.sentence + near >= sentence &&
                           iso != home) {
                    goals.push_back(iso);
                }
            } else if (mention.kind == MentionKind::person && mention.sentence == sentence &&
                       !mention.nested && mention.tokens.first < phrase.first) {
                owner = analysis_.people[mention.entity].country;
            }
        }
        const auto is_other = [&](std::string_view iso) {
            return !iso.empty() && !goals.empty() &&
                   std::ranges::find(goals, iso) == goals.end();
        };
        return std::ranges::any_of(here, is_other) || (phrase.own && is_other(owner)) ||
               std::ranges::find(here, std::string_view(home)) != here.end();
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
            if (is_received(analysis_, mention) || comes(analysis_, mention)) {
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
