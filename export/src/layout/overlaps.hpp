#pragma once

#include "layout.hpp"

#include <span>
#include <vector>

namespace entente {

/// Moves points apart until circles of these radii overlap little or not at all, changing the
/// picture as little as it can. Linear in points that are spread evenly.
void push_apart(std::vector<Point>& points, std::span<const double> radii);

} // namespace entente
