#include "canonical_order.hpp"
#include "diagram_parts.hpp"

#include <entente/export/diagram.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace entente {
namespace {

/// Which edges a picture shows. Where a meeting was, and the state of a person, stand in the nodes'
/// own words; posts are drawn for the node that was asked for.
bool is_shown(const KnowledgeGraph& graph, const Edge& edge, std::optional<NodeIndex> centre)
{
    const bool at_centre = edge.source == centre || edge.target == centre;
    switch (edge.kind) {
    case EdgeKind::participated_in:
    case EdgeKind::signed_by_actor:
    case EdgeKind::party_to:
    case EdgeKind::concluded_at:
        return true;
    case EdgeKind::holds_position:
    case EdgeKind::part_of:
        return at_centre;
    case EdgeKind::held_in:
        return edge.target == centre;
    case EdgeKind::represents:
        return at_centre && graph.node(edge.source).kind == NodeKind::organization;
    case EdgeKind::met: // the meetings are shown
    case EdgeKind::located_in:
    case EdgeKind::mentioned_in:
    case EdgeKind::co_signed:
        return false;
    }
    return false;
}

/// Calls `visit(edge, other)` for each edge shown at a node.
template <typename Visit>
void for_each_shown(const KnowledgeGraph& graph, NodeIndex node, std::optional<NodeIndex> centre,
                    Visit visit)
{
    for (const EdgeIndex index : graph.out_edges(node)) {
        if (is_shown(graph, graph.edge(index), centre)) {
            visit(index, graph.edge(index).target);
        }
    }
    for (const EdgeIndex index : graph.in_edges(node)) {
        if (is_shown(graph, graph.edge(index), centre)) {
            visit(index, graph.edge(index).source);
        }
    }
}

std::size_t degree(const KnowledgeGraph& graph, NodeIndex node, std::optional<NodeIndex> centre)
{
    std::size_t count = 0;
    for_each_shown(graph, node, centre, [&](EdgeIndex, NodeIndex) { ++count; });
    return count;
}

/// How the nodes around the centre are reached.
struct Reached {
    NodeIndex node = 0;
    NodeIndex parent = 0;
    std::size_t distance = 0;
};

/// Breadth first; a state has so many links that what lies beyond one is not near.
std::vector<Reached> nodes_around(const KnowledgeGraph& graph, NodeIndex centre, std::size_t hops)
{
    std::vector<Reached> reached{{centre, centre, 0}};
    std::set<NodeIndex> seen{centre};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const Reached from = reached[i];
        const bool through = i == 0 || graph.node(from.node).kind != NodeKind::country;
        if (from.distance == hops || !through) {
            continue;
        }
        for_each_shown(graph, from.node, centre, [&](EdgeIndex, NodeIndex other) {
            if (seen.insert(other).second) {
                reached.push_back({other, from.node, from.distance + 1});
            }
        });
    }
    return reached;
}

void draw_edges_among(const KnowledgeGraph& graph, const std::vector<NodeIndex>& order,
                      std::optional<NodeIndex> centre, DiagramMaker& maker)
{
    for (const EdgeIndex index : canonical_edges(graph, order)) {
        const Edge& edge = graph.edge(index);
        if (maker.has(edge.source) && maker.has(edge.target) && is_shown(graph, edge, centre)) {
            maker.edge(index);
        }
    }
}

} // namespace

Diagram diagram_around(const KnowledgeGraph& graph, NodeIndex centre, std::size_t hops,
                       std::size_t most)
{
    auto reached = nodes_around(graph, centre, hops);
    std::map<NodeIndex, NodeIndex> parents;
    for (const Reached& node : reached) {
        parents[node.node] = node.parent;
    }
    std::ranges::stable_sort(reached, [&](const Reached& a, const Reached& b) {
        return std::pair(a.distance, degree(graph, b.node, centre)) <
               std::pair(b.distance, degree(graph, a.node, centre));
    });
    DiagramMaker maker(graph, label_in(graph, centre) + " and those around");
    std::map<NodeIndex, std::size_t> hidden;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (i < std::max<std::size_t>(most, 1)) {
            maker.node(reached[i].node, i == 0);
            continue;
        }
        NodeIndex beside = reached[i].parent;
        while (!maker.has(beside)) {
            beside = parents[beside];
        }
        ++hidden[beside];
    }
    draw_edges_among(graph, canonical_nodes(graph), centre, maker);
    for (const auto& [beside, count] : hidden) {
        maker.hidden(beside, count);
    }
    return reached.size() > 1 ? maker.take() : Diagram{};
}

Diagram diagram_of(const KnowledgeGraph& graph, std::size_t most)
{
    const auto order = canonical_nodes(graph);
    std::vector<NodeIndex> linked;
    for (const NodeIndex node : order) {
        if (degree(graph, node, std::nullopt) > 0) {
            linked.push_back(node);
        }
    }
    const auto rank = [&](NodeIndex node) { return degree(graph, node, std::nullopt); };
    const auto chosen = best(linked, most, rank);
    const std::set<NodeIndex> kept(chosen.begin(), chosen.end());
    std::vector<NodeIndex> shown; // one without a line to another would say nothing
    std::map<NodeIndex, std::set<NodeIndex>> hidden;
    std::set<NodeIndex> linked_with_shown;
    for (const NodeIndex node : order) {
        std::set<NodeIndex> others;
        for_each_shown(graph, node, std::nullopt,
                       [&](EdgeIndex, NodeIndex other) { others.insert(other); });
        const auto is_kept = [&](NodeIndex other) { return kept.contains(other); };
        if (kept.contains(node) && std::ranges::any_of(others, is_kept)) {
            shown.push_back(node);
            hidden[node] = std::move(others);
        }
    }
    std::string title = "Who met and who agreed";
    if (linked.size() > shown.size()) {
        title += ": the " + std::to_string(shown.size()) + " best connected of " +
                 std::to_string(linked.size());
    }
    DiagramMaker maker(graph, title);
    for (const NodeIndex node : shown) {
        maker.node(node);
    }
    for (const NodeIndex node : shown) {
        std::erase_if(hidden[node], [&](NodeIndex other) { return maker.has(other); });
        linked_with_shown.insert(hidden[node].begin(), hidden[node].end());
        maker.hidden_within(node, hidden[node].size());
    }
    draw_edges_among(graph, order, std::nullopt, maker);
    const std::size_t apart = linked.size() - shown.size() - linked_with_shown.size();
    if (apart > 0 && !shown.empty()) {
        maker.hidden_apart(apart);
    }
    return maker.take();
}

Diagram diagram_of_path(const KnowledgeGraph& graph, NodeIndex source, NodeIndex target,
                        const Path& path)
{
    if (path.hops.empty()) {
        return {};
    }
    DiagramMaker maker(graph, label_in(graph, source) + " to " + label_in(graph, target));
    maker.node(source, true);
    for (const Step& step : steps_of(path)) {
        maker.node(step.to, step.to == target);
        maker.edge(step.edge, step.forward);
    }
    return maker.take();
}

Diagram diagram_of_all(const KnowledgeGraph& graph)
{
    DiagramMaker maker(graph, "");
    const auto order = canonical_nodes(graph);
    for (const NodeIndex node : order) {
        maker.node(node);
    }
    for (const EdgeIndex edge : canonical_edges(graph, order)) {
        maker.edge(edge);
    }
    return maker.take();
}

} // namespace entente
