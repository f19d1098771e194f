#include "layout/forces.hpp"

#include "layout/quad_tree.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

constexpr double gravity = 0.3;

} // namespace

void let_forces_act(std::vector<Point>& points, const Links& links, std::span<const double> masses,
                    unsigned rounds, double step)
{
    std::vector<Point> moves(points.size());
    for (unsigned round = 0; round < rounds; ++round) {
        const QuadTree tree(points, masses);
        for (const std::uint32_t i : tree.order()) {
            Point force = tree.push(i);
            // And all are drawn to the middle, lest chains and leaves fly off.
            force.x = (force.x - gravity * points[i].x) * masses[i];
            force.y = (force.y - gravity * points[i].y) * masses[i];
            for (const auto& [other, weight] : links.of(i)) {
                const double dx = points[other].x - points[i].x;
                const double dy = points[other].y - points[i].y;
                const double pull = std::sqrt(dx * dx + dy * dy) * static_cast<double>(weight);
                force.x += dx * pull;
                force.y += dy * pull;
            }
            moves[i] = force;
        }
        const double limit = step * (rounds - round) / rounds;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double length = std::sqrt(moves[i].x * moves[i].x + moves[i].y * moves[i].y);
            const double share = std::min(limit, length) / std::max(length, 1e-12);
            points[i].x += moves[i].x * share;
            points[i].y += moves[i].y * share;
        }
    }
}

} // namespace entente
