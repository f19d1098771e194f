#include "layout/overlaps.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace entente {
namespace {

/// One round over the points, sorted by x: each is compared with those that may reach it. Gives
/// whether any two overlapped.
bool push_once(std::vector<Point>& points, std::span<const double> radii, double largest)
{
    std::vector<std::uint32_t> order(points.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return std::pair(points[i].x, i); });
    bool any = false;
    for (std::size_t a = 0; a < order.size(); ++a) {
        Point& p = points[order[a]];
        const double reach = radii[order[a]] + largest;
        for (std::size_t b = a + 1; b < order.size(); ++b) {
            Point& q = points[order[b]];
            double dx = q.x - p.x;
            if (dx > reach) {
                break;
            }
            double dy = q.y - p.y;
            const double wanted = radii[order[a]] + radii[order[b]];
            double distance = std::sqrt(dx * dx + dy * dy);
            if (distance >= wanted) {
                continue;
            }
            any = true;
            if (distance < 1e-6) {
                dx = 1;
                dy = order[a] % 2 == 0 ? 1 : -1;
                distance = 1.5;
            }
            // The larger one moves less.
            const double share = radii[order[b]] / wanted;
            const double move = 1.02 * (wanted - distance) / distance;
            p.x -= dx * move * share;
            p.y -= dy * move * share;
            q.x += dx * move * (1 - share);
            q.y += dy * move * (1 - share);
        }
    }
    return any;
}

} // namespace

void push_apart(std::vector<Point>& points, std::span<const double> radii)
{
    const double largest = radii.empty() ? 0 : *std::ranges::max_element(radii);
    constexpr std::size_t too_many = 20000; // to be told apart by eye, or soon
    if (points.size() > too_many) {
        return;
    }
    const std::size_t rounds = std::clamp<std::size_t>(200000 / (points.size() + 1), 3, 100);
    for (std::size_t round = 0; round < rounds; ++round) {
        if (!push_once(points, radii, largest)) {
            return;
        }
    }
}

} // namespace entente
