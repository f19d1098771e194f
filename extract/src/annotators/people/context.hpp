#pragma once

#include "annotators/people/name_context.hpp"
#include "annotators/people/post_places.hpp"

#include <vector>

namespace entente {

/// Reads what stands before a name: titles, ranks, forms of address, an owner ("China's Wang Yi").
void read_left_context(Analysis& analysis, PostPlaces& posts, NameContext& name);

/// Reads what stands behind a name: countries, appositions, predicates ("who is", "was appointed").
void read_right_context(Analysis& analysis, PostPlaces& posts, NameContext& name);

/// Reads a verb behind a name that gives it a post: "who is foreign minister", "was appointed
/// ambassador", "stepped down as prime minister".
void read_predicate(Analysis& analysis, PostPlaces& posts, NameContext& name);

/// The same behind a name that has a post: only one that begins ("Ambassador A was appointed
/// Foreign Minister").
void read_change(Analysis& analysis, PostPlaces& posts, NameContext& name);

/// "Parliament elected A prime minister", "named B as ambassador": the verb stands before the name.
[[nodiscard]] bool is_elected(const Analysis& analysis, const NameContext& name);

/// A name, with rank or form of address, begins at `at`: a post that ends there is that name's.
[[nodiscard]] bool names_follow(const Analysis& analysis, std::uint32_t at, std::uint32_t end);

/// A post of its own for the name, of the name's country where that is told; its row in `posts`.
[[nodiscard]] std::uint32_t copy_post(Analysis& analysis, PostPlaces& posts, std::uint32_t post,
                                      const NameContext& name);

/// Shares plural titles out over the names they introduce.
void share_posts(Analysis& analysis, PostPlaces& posts, std::vector<NameContext>& names);

/// Passes posts on from one holder to the next ("A succeeds B as finance minister"). Needs what
/// `share_posts` gives.
void pass_on_posts(Analysis& analysis, PostPlaces& posts, std::vector<NameContext>& names);

} // namespace entente
