#include "part.hpp"

namespace entente {

KnowledgeGraph subgraph(const KnowledgeGraph& graph, std::span<const NodeIndex> nodes,
                        std::span<const EdgeIndex> edges)
{
    std::vector<bool> has_node(graph.node_count());
    std::vector<bool> has_edge(graph.edge_count());
    for (const auto node : nodes) {
        has_node.at(node) = true;
    }
    for (const auto edge : edges) {
        has_edge.at(edge) = true;
        has_node[graph.edge(edge).source] = true;
        has_node[graph.edge(edge).target] = true;
    }
    Part part(graph);
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (has_node[i]) {
            part.add_node(i);
        }
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        if (has_edge[i]) {
            part.add_edge(i);
        }
    }
    return part.take();
}

} // namespace entente
