#include "diagram_parts.hpp"

#include <algorithm>
#include <set>

namespace entente {
namespace {

/// Parties and signatories first, then the meeting and who was there.
std::vector<EdgeIndex> edges_around(const KnowledgeGraph& graph, NodeIndex agreement)
{
    std::vector<EdgeIndex> edges;
    const auto add = [&](NodeIndex event, std::set<EdgeKind> kinds) {
        for (const auto all : {graph.in_edges(event), graph.out_edges(event)}) {
            std::ranges::copy_if(all, std::back_inserter(edges),
                                 [&](EdgeIndex i) { return kinds.contains(graph.edge(i).kind); });
        }
    };
    add(agreement, {EdgeKind::party_to, EdgeKind::signed_by_actor, EdgeKind::concluded_at});
    for (const EdgeIndex i : graph.out_edges(agreement)) {
        if (graph.edge(i).kind == EdgeKind::concluded_at) {
            add(graph.edge(i).target, {EdgeKind::participated_in});
        }
    }
    return edges;
}

} // namespace

Diagram diagram_of_agreement(const KnowledgeGraph& graph, NodeIndex agreement, std::size_t most)
{
    const auto edges = edges_around(graph, agreement);
    if (edges.empty()) {
        return {};
    }
    DiagramMaker maker(graph, capitalized(label_in(graph, agreement)));
    maker.node(agreement, true);
    std::size_t count = 1;
    std::set<NodeIndex> hidden;
    for (const EdgeIndex i : edges) {
        const Edge& edge = graph.edge(i);
        if (!maker.has(edge.source) && !maker.has(edge.target)) {
            hidden.insert({edge.source, edge.target});
            continue;
        }
        // The event is there already: what it is linked to is the other end.
        const NodeIndex other = maker.has(edge.target) ? edge.source : edge.target;
        if (!maker.has(other) && count >= std::max<std::size_t>(most, 2)) {
            hidden.insert(other);
            continue;
        }
        count += maker.has(other) ? 0U : 1U;
        maker.edge(i);
    }
    if (!hidden.empty()) {
        maker.hidden(agreement, hidden.size());
    }
    return maker.take();
}

} // namespace entente
