#include "layout/quad_tree.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr unsigned deepest = 16;   ///< levels: bits of a coordinate
constexpr std::uint32_t few = 8;   ///< points that a cell may have without being cut
constexpr double coarseness = 1.0; ///< a cell acts as one mass from this many times its width on

/// The bits of a 16 bit number, with a zero after each.
std::uint32_t spread_bits(std::uint32_t value)
{
    value = (value | (value << 8U)) & 0x00FF00FFU;
    value = (value | (value << 4U)) & 0x0F0F0F0FU;
    value = (value | (value << 2U)) & 0x33333333U;
    return (value | (value << 1U)) & 0x55555555U;
}

} // namespace

QuadTree::QuadTree(std::span<const Point> points, std::span<const double> masses)
    : points_(points), masses_(masses)
{
    if (!points.empty()) {
        sort_points();
        build(0, static_cast<std::uint32_t>(points.size()), 0, width_);
    }
}

void QuadTree::sort_points()
{
    Point least = points_.front();
    Point most = least;
    for (const Point& point : points_) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    width_ = std::max({most.x - least.x, most.y - least.y, 1e-9});
    const double scale = 65535.0 / width_;
    keys_.reserve(points_.size());
    for (std::uint32_t i = 0; i < points_.size(); ++i) {
        const auto x = static_cast<std::uint32_t>((points_[i].x - least.x) * scale);
        const auto y = static_cast<std::uint32_t>((points_[i].y - least.y) * scale);
        keys_.emplace_back(spread_bits(x) | (spread_bits(y) << 1U), i);
    }
    std::ranges::sort(keys_);
    order_.reserve(keys_.size());
    for (const auto& [place, point] : keys_) {
        order_.push_back(point);
    }
}

void QuadTree::build(std::uint32_t begin, std::uint32_t end, unsigned level, double width)
{
    const std::size_t self = cells_.size();
    Cell cell{.width_squared = width * width,
              .begin = begin,
              .end = end,
              .leaf = end - begin <= few || level == deepest};
    for (std::uint32_t i = begin; i < end; ++i) {
        const double mass = masses_[order_[i]];
        cell.mass += mass;
        cell.centre.x += mass * points_[order_[i]].x;
        cell.centre.y += mass * points_[order_[i]].y;
    }
    cell.centre.x /= cell.mass;
    cell.centre.y /= cell.mass;
    cells_.push_back(cell);
    if (!cell.leaf) {
        const unsigned shift = 2 * (deepest - 1 - level);
        std::uint32_t from = begin;
        for (std::uint32_t quarter = 0; quarter < 4; ++quarter) {
            std::uint32_t to = from;
            while (to < end && ((keys_[to].first >> shift) & 3U) == quarter) {
                ++to;
            }
            if (to > from) {
                build(from, to, level + 1, width / 2);
            }
            from = to;
        }
    }
    cells_[self].next = static_cast<std::uint32_t>(cells_.size());
}

Point QuadTree::push(std::uint32_t point) const
{
    Point sum;
    const Point at = points_[point];
    std::size_t i = 0;
    while (i < cells_.size()) {
        const Cell& cell = cells_[i];
        const double dx = at.x - cell.centre.x;
        const double dy = at.y - cell.centre.y;
        const double squared = dx * dx + dy * dy;
        if (cell.width_squared < squared * coarseness * coarseness) {
            sum.x += cell.mass * dx / squared;
            sum.y += cell.mass * dy / squared;
            i = cell.next;
        } else if (cell.leaf) {
            for (std::uint32_t k = cell.begin; k < cell.end; ++k) {
                const std::uint32_t other = order_[k];
                if (other == point) {
                    continue;
                }
                double x = at.x - points_[other].x;
                double y = at.y - points_[other].y;
                double d = x * x + y * y;
                if (d < 1e-6) { // on one spot: away from each other, in ways that differ
                    const double side = point < other ? 1 : -1;
                    x = side * (1 + other % 7);
                    y = side * (1 + point % 5);
                    d = 1;
                }
                sum.x += masses_[other] * x / d;
                sum.y += masses_[other] * y / d;
            }
            i = cell.next;
        } else {
            ++i;
        }
    }
    return sum;
}

} // namespace entente
