#include "admission.hpp"

#include <algorithm>
#include <deque>
#include <limits>
#include <stdexcept>

namespace entente {
namespace {

constexpr auto unreached = std::numeric_limits<std::size_t>::max();

bool leads_everywhere(NodeKind kind)
{
    return kind == NodeKind::country || kind == NodeKind::place || kind == NodeKind::document;
}

/// The meetings themselves say more, and lead to the same people.
bool is_shortcut(const KnowledgeGraph& graph, const Edge& edge)
{
    const auto& list = edge.attributes.list(edge.kind == EdgeKind::met ? Attribute::meetings
                                                                       : Attribute::agreements);
    return (edge.kind == EdgeKind::met || edge.kind == EdgeKind::co_signed) &&
           std::ranges::any_of(list, [&](const auto& id) { return graph.find(id).has_value(); });
}

} // namespace

void keep_neighbourhood(const KnowledgeGraph& graph, const Selection& selection, Kept& kept)
{
    std::vector<std::size_t> distance(graph.node_count(), unreached);
    std::deque<NodeIndex> open;
    for (const auto& id : selection.around) {
        const auto centre = graph.find(id);
        if (!centre) {
            throw std::out_of_range("no node of the id " + id);
        }
        if (kept.nodes[*centre] && distance[*centre] == unreached) {
            distance[*centre] = 0;
            open.push_back(*centre);
        }
    }
    while (!open.empty()) {
        const NodeIndex from = open.front();
        open.pop_front();
        const auto steps = distance[from];
        if (steps == selection.hops || (steps > 0 && leads_everywhere(graph.node(from).kind))) {
            continue;
        }
        for (const auto edges : {graph.out_edges(from), graph.in_edges(from)}) {
            for (const EdgeIndex i : edges) {
                const Edge& edge = graph.edge(i);
                const NodeIndex to = edge.source == from ? edge.target : edge.source;
                if (kept.edges[i] && distance[to] == unreached && !is_shortcut(graph, edge)) {
                    distance[to] = steps + 1;
                    open.push_back(to);
                }
            }
        }
    }
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        kept.nodes[i] = kept.nodes[i] && distance[i] != unreached;
    }
}

} // namespace entente
