#pragma once

#include "layout.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <vector>

namespace entente {

/// How a node looks in files that carry that.
struct Look {
    Point position{};
    /// By number of edges, from 4 to 100: a file that has both is shown unchanged by Gephi, which
    /// scales everything else, positions included.
    double size = 4;
};

/// Of each of `nodes`: all nodes of the graph, in canonical order.
[[nodiscard]] std::vector<Look> looks_of(const KnowledgeGraph& graph,
                                         const std::vector<NodeIndex>& nodes);

} // namespace entente
