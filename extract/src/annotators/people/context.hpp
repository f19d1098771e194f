#pragma once

#include "annotators/people/name_context.hpp"
#include "annotators/people/post_places.hpp"

#include <vector>

namespace entente {

/// Reads what stands before a name: titles, ranks, forms of address, an owner ("China's Wang Yi").
void read_left_context(Analysis& analysis, PostPlaces& posts, NameContext& name);

/// Reads what stands behind a name: countries, appositions, predicates ("who is", "was appointed").
void read_right_context(Analysis& analysis, PostPlaces& posts, NameContext& name);

/// Shares plural titles out over the names they introduce, and passes posts on from one holder to
/// the next
/// ("A succeeds B as finance minister").
void share_posts(Analysis& analysis, PostPlaces& posts, std::vector<NameContext>& names);

} // namespace entente
