#include "annotators/grammar.hpp"
#include "parties.hpp"
#include "words.hpp"

#include <algorithm>

/// People of several countries or bodies who are named by their offices alone.
namespace entente {
namespace {

/// "Kenyan *dancers and* foreign ministers": others stand before, neither "economic and" nor
/// "foreign affairs and", and the ministers may be anybody's.
bool adds_others(const ArticleView& view, std::uint32_t at)
{
    const std::string_view before = view.word(at - 1);
    return view.word(at) == "and" && before.ends_with('s') && !before.ends_with("ss") &&
           phrase_before(view.analysis(), at, Term::portfolio_before) == nullptr &&
           phrase_before(view.analysis(), at, Term::portfolio_of) == nullptr;
}

} // namespace

bool shares_people(const ArticleView& view, const Mention& owner, const Mention& people)
{
    const bool post =
        people.kind == MentionKind::post && view.analysis().posts[people.entity].plural;
    const bool country = people.kind == MentionKind::country && people.possessive;
    return owner.kind == MentionKind::country && owner.possessive && (post || country);
}

std::optional<std::uint32_t> people_end(const ArticleView& view, const Mention& owner,
                                        std::uint32_t at, std::uint32_t end)
{
    const Mention* next =
        at + 1 < end && view.word(at) == "and" ? view.mention_at(at + 1) : nullptr;
    return next != nullptr && shares_people(view, owner, *next) ? std::optional(at)
                                                                : after_people_noun(view, at, end);
}

std::optional<Party> people_of_several(const ArticleView& view, std::uint32_t first)
{
    Analysis& analysis = view.analysis();
    const auto post = std::ranges::lower_bound(analysis.posts, first, {},
                                               [](const Post& one) { return one.tokens.first; });
    if (post == analysis.posts.end() || post->tokens.first != first || post->former ||
        post->countries.size() < 2) {
        return std::nullopt;
    }
    Party party;
    party.tokens = post->tokens;
    party.found = party.plural = true;
    party.counterpart = post->counterpart;
    const std::vector<std::string> countries = post->countries; // no reference: actors are added
    for (const std::string& iso : countries) {
        if (const auto actor = country_actor(analysis, iso)) {
            party.actors.push_back(*actor);
            party.sizes.push_back(1);
        }
    }
    return party;
}

Party without_bodies_of_posts(const ArticleView& view, Party party)
{
    for (std::uint32_t at = party.tokens.first; at < party.tokens.last; ++at) {
        const Mention* mention = view.mention_at(at);
        if (mention != nullptr && mention->kind == MentionKind::post) {
            const auto body = view.analysis().posts[mention->entity].body;
            std::erase_if(party.actors, [&](const Actor& actor) {
                return body && actor == Actor{ActorKind::organization, *body};
            });
        }
    }
    return party;
}

std::optional<std::uint32_t> end_of_offices(const ArticleView& view, std::uint32_t at,
                                            std::uint32_t end)
{
    constexpr std::uint32_t longest = 6;
    const auto& posts = view.analysis().posts;
    for (std::uint32_t i = at; i < end && i < at + longest; ++i) {
        const auto post = std::ranges::lower_bound(
            posts, i, {}, [](const Post& one) { return one.tokens.first; });
        if (post != posts.end() && post->tokens.first == i) {
            return post->plural && post->countries.empty() && !post->former
                       ? std::optional(post->tokens.last)
                       : std::nullopt;
        }
        if (view.mention_at(i) != nullptr || (!view.token(i).is_word() && view.word(i) != ",") ||
            is_preposition(view, view.word(i)) || adds_others(view, i)) {
            break;
        }
    }
    return std::nullopt;
}

void drop_described_countries(const Analysis& analysis, Party& party)
{
    for (std::size_t i = 0; i < party.actors.size();) {
        const Actor actor = party.actors[i];
        const bool described =
            actor.kind == ActorKind::country && i + 1 < party.actors.size() &&
            party.sizes.size() == party.actors.size() &&
            party.actors[i + 1].kind == ActorKind::official &&
            country_of(analysis, party.actors[i + 1]) == country_of(analysis, actor);
        if (described) {
            const auto at = static_cast<std::ptrdiff_t>(i);
            party.actors.erase(party.actors.begin() + at);
            party.sizes.erase(party.sizes.begin() + at);
        } else {
            ++i;
        }
    }
}

} // namespace entente
