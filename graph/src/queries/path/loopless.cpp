#include "loopless.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace entente {
namespace {

struct Candidate {
    Route route;
    std::size_t leaves = 0; ///< the place in `route` at which it leaves the one it came from

    /// A way is found once only, by whatever deviation.
    auto operator<=>(const Candidate& other) const { return route <=> other.route; }
    bool operator==(const Candidate& other) const { return route == other.route; }
};

/// The nodes that come next in the known ways with this prefix.
std::vector<NodeIndex> next_nodes(const std::vector<Route>& known,
                                  std::span<const NodeIndex> prefix)
{
    std::vector<NodeIndex> next;
    for (const Route& route : known) {
        const auto& nodes = route.nodes;
        if (nodes.size() > prefix.size() &&
            std::ranges::equal(prefix, std::span(nodes).first(prefix.size()))) {
            next.push_back(nodes[prefix.size()]);
        }
    }
    return next;
}

} // namespace

std::vector<Route> best_routes(NodeIndex source, std::size_t count, const FindDeviation& find)
{
    std::vector<Route> known;
    std::set<Candidate> candidates;
    if (auto first = count == 0 ? std::nullopt : find({{&source, 1}, {}})) {
        candidates.insert({std::move(*first), 0});
    }
    while (known.size() < count && !candidates.empty()) {
        Candidate best = std::move(candidates.extract(candidates.begin()).value());
        known.push_back(std::move(best.route));
        if (known.size() == count) {
            break;
        }
        const std::vector<NodeIndex> nodes = known.back().nodes;
        for (std::size_t i = best.leaves; i + 1 < nodes.size(); ++i) {
            const std::span<const NodeIndex> prefix(nodes.data(), i + 1);
            const auto closed = next_nodes(known, prefix);
            if (auto route = find({prefix, closed})) {
                candidates.insert({std::move(*route), i});
            }
        }
    }
    return known;
}

} // namespace entente
