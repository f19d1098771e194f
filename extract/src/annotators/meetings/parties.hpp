#pragma once

#include "view.hpp"

#include <entente/core/report.hpp>

#include <vector>

/// Who is named where: noun phrases of actors, and lists of them.
namespace entente {

/// Actors named by one noun phrase or a list of them.
struct Party {
    TokenRange tokens;
    std::vector<Actor> actors;
    std::vector<std::uint32_t> sizes; ///< actors per noun phrase of the list
    bool found = false; ///< there is somebody, even if no actor of the graph ("her husband")
    bool group = false; ///< "the two sides": whoever took part in what was told before
    bool plural = false;
    bool counterpart = false; ///< "his Turkish counterpart", unnamed

    void append(const Party& other);
};

/// Somebody of whom nothing is known: found, without actors.
[[nodiscard]] Party nobody();

[[nodiscard]] bool is_official(const Actor& actor);
/// Whether it is a body of many states.
[[nodiscard]] bool is_international(const Analysis& analysis, const Actor& actor);
/// Whether one of them is an official.
[[nodiscard]] bool names_official(const Party& party);
/// Whether there are actors, all of them officials.
[[nodiscard]] bool are_officials(const Party& party);
/// Whether there is no actor but bodies.
[[nodiscard]] bool only_bodies(const Party& party);

/// The actor that a mention stands for, if it is one of the graph. Adds the country of an unnamed
/// post.
[[nodiscard]] std::optional<Actor> actor_of(Analysis& analysis, const Mention& mention);

/// The country's actor, added to the analysis when it is new.
[[nodiscard]] std::optional<Actor> country_actor(Analysis& analysis, std::string_view iso);

/// The country that an actor speaks for, or empty.
[[nodiscard]] std::string_view country_of(const Analysis& analysis, const Actor& actor);

/// Everybody's country is known, and none is of both parties.
[[nodiscard]] bool are_of_two_countries(const Analysis& analysis, const Party& one,
                                        const Party& other);

/// The actors of one mention; the noun phrase begins at `first`.
[[nodiscard]] Party party_of(const ArticleView& view, const Mention& mention, std::uint32_t first);

/// The noun phrase that begins at `at`, determiners and adjectives first; not found when there is
/// no actor.
[[nodiscard]] Party party_at(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// "A, B and C" from `at` on. As an object, the list ends before a name that is the subject of what
/// follows
/// ("met A, and B said").
enum class ListUse : std::uint8_t { object, subject };
[[nodiscard]] Party parties_from(const ArticleView& view, std::uint32_t at, std::uint32_t end,
                                 ListUse use = ListUse::object);

/// "met A, *then* B", "and *afterwards* with B": the next is met apart; not "A and *then* President
/// B", who was president at the time.
[[nodiscard]] bool leads_to_next(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// One past the people noun that closes "government officials" from `at` on, or nothing.
[[nodiscard]] std::optional<std::uint32_t> after_people_noun(const ArticleView& view,
                                                             std::uint32_t at, std::uint32_t end);
/// Past "(...)" at `at`, or `at`.
[[nodiscard]] std::uint32_t past_bracket(const ArticleView& view, std::uint32_t at,
                                         std::uint32_t end);

/// "*Kenya's* and Uganda's *foreign ministers*": the owner has a part in the people.
[[nodiscard]] bool shares_people(const ArticleView& view, const Mention& owner,
                                 const Mention& people);

/// One past the people noun that the owner has at `at`: "Kenya's *foreign minister*", or where the
/// owner ends that shares it with the next ("*Kenya's* and Uganda's foreign ministers").
[[nodiscard]] std::optional<std::uint32_t> people_end(const ArticleView& view, const Mention& owner,
                                                      std::uint32_t at, std::uint32_t end);

/// "the *Bulgarian and Greek foreign ministers*", "the *leaders of Kenya, Chad and Ghana*": one of
/// each country that the post names which begins at `first`, when it names several.
[[nodiscard]] std::optional<Party> people_of_several(const ArticleView& view, std::uint32_t first);

/// The party without bodies that only a post names ("the *head of UNAMA* arrived"): who goes on a
/// journey is somebody, whom the text names elsewhere.
[[nodiscard]] Party without_bodies_of_posts(const ArticleView& view, Party party);

/// One past "the Kenyan *foreign, defence and trade ministers*", whose offices begin at `at`.
[[nodiscard]] std::optional<std::uint32_t> end_of_offices(const ArticleView& view, std::uint32_t at,
                                                          std::uint32_t end);

/// The list that ends with `mention`, and whether it may be a subject there.
struct LeftParty {
    Party party;
    bool subject = false;
};
[[nodiscard]] LeftParty parties_ending(const ArticleView& view, const Mention& mention,
                                       std::uint32_t begin);

/// "Kenyan leaders, including A and B": those who are named stand for their country.
void drop_described_countries(const Analysis& analysis, Party& party);

} // namespace entente
