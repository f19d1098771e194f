#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <span>
#include <vector>

namespace entente {

struct Point {
    double x = 0;
    double y = 0;
};

/// Where to draw each of `nodes`, which are all nodes of the graph in canonical order: linked nodes
/// near each other, connected parts side by side, centred on (0, 0), within 5000 of it on both
/// axes, rounded to hundredths. `radii` is the space that each node needs, in the same order and
/// unit.
///
/// A force-directed layout on coarser and coarser versions of the graph, in O(n log n + m). It
/// takes no more than sums, products, quotients and square roots, so that it is the same on any
/// machine.
[[nodiscard]] std::vector<Point> lay_out(const KnowledgeGraph& graph,
                                         const std::vector<NodeIndex>& nodes,
                                         std::span<const double> radii);

} // namespace entente
