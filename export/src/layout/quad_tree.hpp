#pragma once

#include "layout.hpp"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace entente {

/// The plane cut into quarters until few points share one: what is far away acts on a point as one
/// mass (Barnes and Hut, 1986).
class QuadTree {
public:
    QuadTree(std::span<const Point> points, std::span<const double> masses);

    /// Sum over all other points q of mass(q) * (p - q) / |p - q|^2.
    [[nodiscard]] Point push(std::uint32_t point) const;

    /// The points in an order in which neighbours stand together.
    [[nodiscard]] const std::vector<std::uint32_t>& order() const { return order_; }

private:
    struct Cell {
        Point centre{};
        double mass = 0;
        double width_squared = 0;
        std::uint32_t begin = 0; ///< its points, in `order_`
        std::uint32_t end = 0;
        std::uint32_t next = 0; ///< the cell after this one and all that are in it
        bool leaf = false;
    };
    using Key = std::pair<std::uint32_t, std::uint32_t>; ///< place on the plane, point

    void sort_points();
    void build(std::uint32_t begin, std::uint32_t end, unsigned level, double width);

    std::span<const Point> points_;
    std::span<const double> masses_;
    std::vector<Key> keys_;
    std::vector<std::uint32_t> order_;
    std::vector<Cell> cells_;
    double width_ = 0;
};

} // namespace entente
