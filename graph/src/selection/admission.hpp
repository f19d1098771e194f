#pragma once

#include <entente/graph/knowledge_graph.hpp>
#include <entente/graph/selection.hpp>

#include <map>
#include <vector>

namespace entente {

/// What of a graph stays.
struct Kept {
    std::vector<bool> nodes;
    std::vector<bool> edges;
    std::map<EdgeIndex, Edge> changed; ///< summaries of which some events stay
    std::size_t undated = 0;           ///< facts left out for want of a year
};

/// By time, countries, confidence and what is stated.
[[nodiscard]] Kept admit(const KnowledgeGraph& graph, const Selection& selection);

/// Drops what is farther than `hops` from the nodes of `around`, and edges that lead there.
void keep_neighbourhood(const KnowledgeGraph& graph, const Selection& selection, Kept& kept);

} // namespace entente
