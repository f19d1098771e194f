#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace entente {

/// A way through a graph. Better ones are smaller: by cost, then by the numbers of their nodes.
struct Route {
    std::uint64_t cost = 0;
    std::vector<NodeIndex> nodes;

    auto operator<=>(const Route&) const = default;
};

/// Where a way leaves those that are known.
struct Deviation {
    std::span<const NodeIndex> prefix; ///< to be kept; the last node is the one to leave from
    std::span<const NodeIndex> closed; ///< nodes that must not come next
};

/// The best way that begins with the prefix, takes none of the closed steps and passes no node
/// twice; nothing when there is none.
using FindDeviation = std::function<std::optional<Route>(const Deviation&)>;

/// The `count` best loopless ways from a node: Yen, Management Science 17, 712 (1971), with
/// Lawler's (Management Science 18, 401, 1972) saving of deviations that were tried before.
/// Needs at most `count` times the length of a way searches.
[[nodiscard]] std::vector<Route> best_routes(NodeIndex source, std::size_t count,
                                             const FindDeviation& find);

} // namespace entente
