#include "canonical_order.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace entente {
namespace {

/// 0 .. size - 1, sorted by `less`; equal ones keep their order.
template <typename Less> std::vector<std::uint32_t> sorted_indices(std::size_t size, Less less)
{
    std::vector<std::uint32_t> indices(size);
    std::iota(indices.begin(), indices.end(), 0U);
    if (!std::ranges::is_sorted(indices, less)) {
        std::ranges::stable_sort(indices, less);
    }
    return indices;
}

} // namespace

std::vector<NodeIndex> canonical_nodes(const KnowledgeGraph& graph)
{
    return sorted_indices(graph.node_count(), [&](NodeIndex a, NodeIndex b) {
        const Node& x = graph.node(a);
        const Node& y = graph.node(b);
        return std::tie(x.kind, x.id) < std::tie(y.kind, y.id);
    });
}

std::vector<EdgeIndex> canonical_edges(const KnowledgeGraph& graph,
                                       const std::vector<NodeIndex>& nodes)
{
    std::vector<std::uint32_t> place(nodes.size());
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        place[nodes[i]] = i;
    }
    return sorted_indices(graph.edge_count(), [&](EdgeIndex a, EdgeIndex b) {
        const Edge& x = graph.edge(a);
        const Edge& y = graph.edge(b);
        return std::tie(place[x.source], place[x.target], x.key, x.kind) <
               std::tie(place[y.source], place[y.target], y.key, y.kind);
    });
}

std::vector<std::uint32_t> canonical_documents(const KnowledgeGraph& graph)
{
    const auto& documents = graph.documents();
    return sorted_indices(documents.size(), [&](std::uint32_t a, std::uint32_t b) {
        return documents[a] < documents[b];
    });
}

std::string_view display_label(const Node& node)
{
    return node.label.empty() ? node.id : node.label;
}

} // namespace entente
