#pragma once

#include "layout.hpp"
#include "layout/links.hpp"

#include <span>
#include <vector>

namespace entente {

/// Places the nodes of one connected part anew: links have a length of about 1, more where there
/// are many of them. Linear in links, n log n in nodes.
[[nodiscard]] std::vector<Point> place_connected(const Links& links);

/// Lets all nodes push each other away by their masses and links pull theirs together, in `rounds`
/// steps that shrink from `step` on (Fruchterman and Reingold, 1991; masses as in ForceAtlas2).
void let_forces_act(std::vector<Point>& points, const Links& links, std::span<const double> masses,
                    unsigned rounds, double step);

} // namespace entente
