#pragma once

#include "layout.hpp"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace entente {

/// A part of a picture that is placed as a whole: discs, and lines between the middles of some.
struct Piece {
    std::vector<Point> points{};
    std::vector<double> radii{};
    std::vector<std::pair<std::uint32_t, std::uint32_t>> lines{};
};

/// How far to move each piece so that none covers another: the first, which should be the largest,
/// not at all, the others around and into it as near as there is room. About linear in the area.
[[nodiscard]] std::vector<Point> pack(std::span<const Piece> pieces);

} // namespace entente
