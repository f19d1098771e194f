#include "../involvement.hpp"
#include "admission.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <utility>

namespace entente {
namespace {

constexpr auto unreached = std::numeric_limits<std::size_t>::max();

bool leads_everywhere(NodeKind kind)
{
    return kind == NodeKind::country || kind == NodeKind::place || kind == NodeKind::document;
}

/// The meetings themselves say more, and lead to the same people.
bool is_shortcut(const KnowledgeGraph& graph, EdgeIndex index, EdgeKind kind)
{
    if (!is_summary(kind)) {
        return false;
    }
    const auto& list = graph.edge(index).attributes.list(events_of_summary(kind));
    return std::ranges::any_of(list, [&](const auto& id) { return graph.find(id).has_value(); });
}

} // namespace

void keep_neighbourhood(const KnowledgeGraph& graph, const Selection& selection, Kept& kept)
{
    std::vector<std::size_t> distance(graph.node_count(), unreached);
    std::vector<NodeIndex> near; // in the order in which they are come to
    for (const auto& id : selection.around) {
        const auto centre = graph.find(id);
        if (!centre) {
            throw std::out_of_range("no node of the id " + id);
        }
        if (kept.nodes[*centre] && distance[*centre] == unreached) {
            distance[*centre] = 0;
            near.push_back(*centre);
        }
    }
    for (std::size_t at = 0; at < near.size(); ++at) {
        const NodeIndex from = near[at];
        const auto steps = distance[from];
        if (steps == selection.hops || (steps > 0 && leads_everywhere(graph.kind_of(from)))) {
            continue;
        }
        for (const auto edges : {graph.out_edges(from), graph.in_edges(from)}) {
            for (const EdgeIndex i : edges) {
                const EdgeOutline edge = graph.edge_outline(i);
                const NodeIndex to = edge.source == from ? edge.target : edge.source;
                if (kept.edges[i] && distance[to] == unreached &&
                    !is_shortcut(graph, i, edge.kind)) {
                    distance[to] = steps + 1;
                    near.push_back(to);
                }
            }
        }
    }
    // Most of a large graph is far away, and is not looked at.
    const Kept before = std::exchange(kept, {std::vector<bool>(graph.node_count()),
                                             std::vector<bool>(graph.edge_count()),
                                             std::move(kept.changed), kept.undated});
    for (const NodeIndex node : near) {
        kept.nodes[node] = before.nodes[node];
        for (const EdgeIndex i : graph.out_edges(node)) {
            kept.edges[i] = before.edges[i] && distance[graph.edge_outline(i).target] != unreached;
        }
    }
}

} // namespace entente
