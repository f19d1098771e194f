#include "layout/packing.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <utility>

namespace entente {
namespace {

/// A board of square cells, of which some are taken.
class Board {
public:
    explicit Board(std::int32_t half)
        : half_(half), side_(2 * half + 1),
          taken_(static_cast<std::size_t>(side_) * static_cast<std::size_t>(side_))
    {
    }

    /// Takes the box of cells around (x, y) if all of it is free and on the board.
    bool take(std::int32_t x, std::int32_t y, std::int32_t width, std::int32_t height)
    {
        const std::int32_t left = x - width / 2 + half_;
        const std::int32_t top = y - height / 2 + half_;
        if (left < 0 || top < 0 || left + width > side_ || top + height > side_) {
            return false;
        }
        for (std::int32_t row = top; row < top + height; ++row) {
            const auto from = taken_.begin() + row * side_ + left;
            if (std::find(from, from + width, true) != from + width) {
                return false;
            }
        }
        for (std::int32_t row = top; row < top + height; ++row) {
            std::fill_n(taken_.begin() + row * side_ + left, width, true);
        }
        return true;
    }

private:
    std::int32_t half_;
    std::int32_t side_;
    std::vector<bool> taken_;
};

/// The cells of the plane, ring by ring around the middle.
struct Spiral {
    std::int32_t x = 0;
    std::int32_t y = 0;

    void advance()
    {
        const std::int32_t ring = std::max(std::abs(x), std::abs(y));
        if (x == ring && y == -ring) { // the ring's last cell, and (0, 0)
            ++x;
        } else if (x == ring && y < ring) {
            ++y;
        } else if (y == ring && x > -ring) {
            --x;
        } else if (x == -ring && y > -ring) {
            --y;
        } else {
            ++x;
        }
    }
};

std::int32_t cells_for(double length, double cell)
{
    return std::max(1, static_cast<std::int32_t>(std::ceil(length / cell)));
}

} // namespace

std::vector<Point> pack(std::span<const Point> sizes)
{
    // Cells so small that the boxes cover a few thousand of them, or a few each.
    double area = 0;
    double longest = 0;
    for (const Point& size : sizes) {
        area += size.x * size.y;
        longest = std::max({longest, size.x, size.y});
    }
    const double cells = std::max(4000.0, 4.0 * static_cast<double>(sizes.size()));
    const double cell = std::max(std::sqrt(area / cells), 1e-9);
    const double half = 2 * longest / cell + 2 * std::sqrt(cells) + 10;
    Board board(static_cast<std::int32_t>(half));
    // Where a box of these cells found no room, a later one will not either.
    std::map<std::pair<std::int32_t, std::int32_t>, Spiral> reached;
    std::vector<Point> middles;
    middles.reserve(sizes.size());
    for (const Point& size : sizes) {
        const std::int32_t width = cells_for(size.x, cell);
        const std::int32_t height = cells_for(size.y, cell);
        Spiral& at = reached[{width, height}];
        while (!board.take(at.x, at.y, width, height)) {
            at.advance();
        }
        middles.push_back(
            {(at.x - width / 2 + width / 2.0) * cell, (at.y - height / 2 + height / 2.0) * cell});
    }
    return middles;
}

} // namespace entente
