#include "layout/forces.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace entente {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// One version of the graph: the finest is the graph itself, each next one has groups of nodes of
/// the one before as its nodes.
struct Level {
    Links links;
    std::vector<double> masses;
    std::vector<std::uint32_t> group{}; ///< for each node, its node on the next level
};

/// Graphs beyond this get a rougher picture, in which nobody would see a finer one: forces act on
/// groups of their nodes alone.
constexpr std::size_t large = 20000;
constexpr std::size_t coarse = 4000; ///< groups that are few enough for that

/// Joins each free node and its free neighbours, up to `most` of them. Leaves far fewer groups than
/// pairs would.
std::uint32_t make_large_groups(Level& level)
{
    constexpr unsigned most = 12;
    level.group.assign(level.links.size(), none);
    std::uint32_t groups = 0;
    for (std::uint32_t node = 0; node < level.links.size(); ++node) {
        if (level.group[node] != none) {
            continue;
        }
        unsigned joined = 0;
        std::uint32_t taken = none;
        for (const auto& neighbour : level.links.of(node)) {
            if (level.group[neighbour.node] != none) {
                taken = level.group[neighbour.node];
            } else if (joined < most) {
                level.group[neighbour.node] = groups;
                ++joined;
            }
        }
        level.group[node] = joined > 0 || taken == none ? groups++ : taken;
    }
    return groups;
}

/// Joins each node to its lightest free neighbour, and nodes without a free one to that neighbour's
/// group; gives the number of groups. Nodes with few links first, as they have least choice.
std::uint32_t make_groups(Level& level)
{
    const std::size_t size = level.links.size();
    std::vector<std::uint32_t> order(size);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {},
                             [&](std::uint32_t node) { return level.links.of(node).size(); });
    level.group.assign(size, none);
    std::uint32_t groups = 0;
    for (const std::uint32_t node : order) {
        if (level.group[node] != none) {
            continue;
        }
        std::uint32_t free = none;
        std::uint32_t taken = none;
        for (const auto& neighbour : level.links.of(node)) {
            std::uint32_t& best = level.group[neighbour.node] == none ? free : taken;
            if (best == none || level.masses[neighbour.node] < level.masses[best]) {
                best = neighbour.node;
            }
        }
        if (free != none || taken == none) {
            level.group[node] = groups;
            if (free != none) {
                level.group[free] = groups;
            }
            ++groups;
        } else {
            level.group[node] = level.group[taken];
        }
    }
    return groups;
}

Level coarser(const Level& fine, std::uint32_t groups)
{
    std::vector<double> masses(groups);
    std::vector<Links::Pair> pairs;
    for (std::uint32_t i = 0; i < fine.links.size(); ++i) {
        masses[fine.group[i]] += fine.masses[i];
        for (const auto& neighbour : fine.links.of(i)) {
            if (neighbour.node > i) {
                pairs.emplace_back(fine.group[i], fine.group[neighbour.node]);
            }
        }
    }
    return {Links(groups, pairs), std::move(masses)};
}

/// Numbers that look random and are the same everywhere, in [-0.5, 0.5).
class Jitter {
public:
    double operator()()
    {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<double>(state_ >> 40U) / static_cast<double>(1U << 24U) - 0.5;
    }

private:
    std::uint64_t state_ = 20091;
};

/// The finest levels get few rounds: the coarser ones have done most of the work.
unsigned rounds_for(const Level& level, bool rough)
{
    const std::size_t work = rough ? 60000 : 300000;
    const std::size_t cost = level.links.size() + (rough ? level.links.ends() / 8 : 0);
    return static_cast<unsigned>(std::clamp<std::size_t>(work / cost, 3, 150));
}

std::vector<Level> make_levels(const Links& links)
{
    std::vector<double> masses(links.size());
    for (std::uint32_t i = 0; i < links.size(); ++i) {
        masses[i] = 1 + static_cast<double>(links.of(i).size());
    }
    std::vector<Level> levels;
    levels.push_back({links, std::move(masses)});
    constexpr std::size_t small = 20;
    while (levels.back().links.size() > small) {
        const bool rough = links.size() > large && levels.back().links.size() > coarse;
        const std::uint32_t groups =
            rough ? make_large_groups(levels.back()) : make_groups(levels.back());
        if (groups < 2) {
            break;
        }
        levels.push_back(coarser(levels.back(), groups));
    }
    return levels;
}

} // namespace

std::vector<Point> place_connected(const Links& links)
{
    const auto levels = make_levels(links);
    Jitter jitter;
    std::vector<Point> points(levels.back().links.size());
    for (Point& point : points) {
        point = {10 * jitter(), 10 * jitter()};
    }
    let_forces_act(points, levels.back().links, levels.back().masses, 300, 10);
    const bool rough = links.size() > large;
    for (std::size_t i = levels.size() - 1; i-- > 0;) {
        const Level& level = levels[i];
        const bool act = !rough || level.links.size() <= coarse;
        // What forces do not spread gets its room at once.
        const double stretch = act ? 1
                                   : std::sqrt(static_cast<double>(level.links.size()) /
                                               static_cast<double>(points.size()));
        std::vector<Point> finer(level.links.size());
        for (std::size_t node = 0; node < finer.size(); ++node) {
            const Point& parent = points[level.group[node]];
            finer[node] = {stretch * (parent.x + jitter()), stretch * (parent.y + jitter())};
        }
        points = std::move(finer);
        if (act) {
            let_forces_act(points, level.links, level.masses, rounds_for(level, rough), 3);
        }
    }
    return points;
}

} // namespace entente
