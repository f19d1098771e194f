#include "draft.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace entente {
namespace {

/// Final number of each draft node.
std::vector<NodeIndex> add_nodes(Draft& draft, KnowledgeGraph& graph)
{
    std::vector<DraftNode> order(draft.nodes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](DraftNode node) {
        return std::tie(draft.nodes[node].kind, draft.nodes[node].id);
    });
    std::vector<NodeIndex> final_of(draft.nodes.size());
    for (const auto number : order) {
        auto& node = draft.nodes[number];
        node.confidence = draft.backing[number].confidence();
        node.evidence = draft.backing[number].evidence();
        final_of[number] = graph.add_node(std::move(node));
    }
    return final_of;
}

/// The place of each node when all are sorted by id.
std::vector<NodeIndex> ranks_of_ids(const KnowledgeGraph& graph)
{
    std::vector<NodeIndex> order(graph.node_count());
    std::iota(order.begin(), order.end(), NodeIndex{0});
    std::ranges::sort(order, {},
                      [&](NodeIndex node) -> const std::string& { return graph.node(node).id; });
    std::vector<NodeIndex> ranks(order.size());
    for (NodeIndex place = 0; place < order.size(); ++place) {
        ranks[order[place]] = place;
    }
    return ranks;
}

} // namespace

DraftNode Draft::add_node(Node node, Backing node_backing)
{
    nodes.push_back(std::move(node));
    backing.push_back(std::move(node_backing));
    return static_cast<DraftNode>(nodes.size() - 1);
}

DraftEdge& Draft::add_edge(EdgeIdentity identity, const Backing& edge_backing)
{
    auto& edge = edges[std::move(identity)];
    edge.backing.add(edge_backing);
    return edge;
}

DraftNode Draft::of(Entity entity) const
{
    switch (entity.kind) {
    case ActorKind::official:
        return officials[entity.index];
    case ActorKind::organization:
        return organizations[entity.index];
    case ActorKind::country:
        return countries[entity.index];
    case ActorKind::place:
        return places[entity.index];
    }
    return 0;
}

void finish(Draft draft, KnowledgeGraph& graph)
{
    const auto final_of = add_nodes(draft, graph);
    std::vector<Edge> edges;
    for (auto& [identity, drafted] : draft.edges) {
        Edge edge;
        edge.source = final_of[identity.source];
        edge.target = final_of[identity.target];
        edge.kind = identity.kind;
        edge.attributes = std::move(drafted.attributes);
        edge.confidence = drafted.backing.confidence();
        edge.evidence = drafted.backing.evidence();
        edges.push_back(std::move(edge));
    }
    const auto rank = ranks_of_ids(graph);
    std::ranges::sort(edges, [&](const Edge& a, const Edge& b) {
        const auto ends = [&](const Edge& edge) {
            return std::tuple(rank[edge.source], rank[edge.target], edge.kind);
        };
        if (ends(a) != ends(b)) {
            return ends(a) < ends(b);
        }
        return std::tie(a.attributes, a.confidence, a.evidence) <
               std::tie(b.attributes, b.confidence, b.evidence);
    });
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const bool parallel = i > 0 && edges[i - 1].source == edges[i].source &&
                              edges[i - 1].target == edges[i].target;
        edges[i].key = parallel ? edges[i - 1].key + 1 : 0;
    }
    for (auto& edge : edges) {
        graph.add_edge(std::move(edge));
    }
}

} // namespace entente
