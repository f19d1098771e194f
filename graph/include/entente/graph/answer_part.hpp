#pragma once

#include <entente/graph/facts.hpp>
#include <entente/graph/selection.hpp>

#include <span>
#include <vector>

namespace entente {

/// Nodes and edges of a graph that give an answer; an edge brings its ends.
struct AnswerPart {
    std::vector<NodeIndex> nodes;
    std::vector<EdgeIndex> edges;

    auto operator<=>(const AnswerPart&) const = default;
};

/// Adds meetings and agreements with all who had part in them and where they were, and posts.
void add_facts(const KnowledgeGraph& graph, std::span<const Fact> facts, AnswerPart& part);

[[nodiscard]] inline KnowledgeGraph subgraph(const KnowledgeGraph& graph, const AnswerPart& part)
{
    return subgraph(graph, part.nodes, part.edges);
}

} // namespace entente
