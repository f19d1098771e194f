#pragma once

#include "layout.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace entente {

/// How a node looks in files that carry that: as people want it, else as we work it out.
struct Look {
    Point position{};
    /// By number of edges, from 4 to 100: a file that has both is shown unchanged by Gephi, which
    /// scales everything else, positions included.
    double size = 4;
    std::string_view colour{}; ///< `#RRGGBB`, of its kind or the graph's own
};

/// Where each of `nodes` (all nodes of the graph, in canonical order) stands: as laid out, but
/// where people placed some before, those stay, and what came later stands near what it is linked
/// with. `radii` is as in `lay_out`.
[[nodiscard]] std::vector<Point> places_of(const KnowledgeGraph& graph,
                                           const std::vector<NodeIndex>& nodes,
                                           std::span<const double> radii);

/// Its colour in drawings, `#RRGGBB`.
[[nodiscard]] std::string_view colour_of(const Node& node);

/// Of each of `nodes`: all nodes of the graph, in canonical order.
[[nodiscard]] std::vector<Look> looks_of(const KnowledgeGraph& graph,
                                         const std::vector<NodeIndex>& nodes);

} // namespace entente
