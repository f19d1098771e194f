#pragma once

#include "layout.hpp"

#include <span>
#include <vector>

namespace entente {

/// Where the middles of boxes of these widths and heights go so that none overlap: the first, which
/// should be the largest, in the middle, the others around it as near as there is room. About
/// linear in the area.
[[nodiscard]] std::vector<Point> pack(std::span<const Point> sizes);

} // namespace entente
