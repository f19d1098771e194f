#include "canonical_order.hpp"
#include "diagram_parts.hpp"

#include <entente/export/diagram.hpp>

#include <algorithm>
#include <iterator>
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
    case EdgeKind::states_met:
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

std::set<NodeIndex> neighbours(const KnowledgeGraph& graph, NodeIndex node)
{
    std::set<NodeIndex> others;
    for_each_shown(graph, node, std::nullopt,
                   [&](EdgeIndex, NodeIndex other) { others.insert(other); });
    return others;
}

/// Those of `nodes` that have something to show.
std::vector<NodeIndex> linked_nodes(const KnowledgeGraph& graph, std::vector<NodeIndex> nodes)
{
    std::erase_if(nodes, [&](NodeIndex node) { return degree(graph, node, std::nullopt) == 0; });
    return nodes;
}

bool is_event(const Node& node)
{
    return node.kind == NodeKind::meeting || node.kind == NodeKind::agreement;
}

/// The best connected actors and the events that link most of them: who is best connected alone
/// need not have met any other of those. In the order of `nodes`.
std::vector<NodeIndex> choose_linked(const KnowledgeGraph& graph,
                                     const std::vector<NodeIndex>& nodes, std::size_t most)
{
    if (nodes.size() <= most) {
        return nodes;
    }
    std::vector<NodeIndex> events;
    std::vector<NodeIndex> actors;
    for (const NodeIndex node : nodes) {
        (is_event(graph.node(node)) ? events : actors).push_back(node);
    }
    actors = best(actors, most - most / 2,
                  [&](NodeIndex node) { return degree(graph, node, std::nullopt); });
    std::set<NodeIndex> kept(actors.begin(), actors.end());
    const auto count_of = [&](NodeIndex node) {
        const auto others = neighbours(graph, node);
        return std::ranges::count_if(others, [&](NodeIndex other) { return kept.contains(other); });
    };
    std::erase_if(events, [&](NodeIndex event) { return count_of(event) == 0; });
    events = best(events, most - actors.size(), [&](NodeIndex event) {
        return std::pair(count_of(event), graph.node(event).evidence.size());
    });
    kept.insert(events.begin(), events.end());
    std::vector<NodeIndex> chosen;
    std::ranges::copy_if(nodes, std::back_inserter(chosen),
                         [&](NodeIndex node) { return kept.contains(node) && count_of(node) > 0; });
    return chosen;
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
    const auto linked = linked_nodes(graph, order);
    const auto chosen = choose_linked(graph, linked, most);
    std::string title = "Who met and who agreed";
    if (linked.size() > chosen.size()) {
        title += ": the " + std::to_string(chosen.size()) + " best connected of " +
                 std::to_string(linked.size());
    }
    DiagramMaker maker(graph, title);
    for (const NodeIndex node : chosen) {
        maker.node(node);
    }
    std::set<NodeIndex> beside; // left out, but linked with what is shown
    for (const NodeIndex node : chosen) {
        std::set<NodeIndex> hidden = neighbours(graph, node);
        std::erase_if(hidden, [&](NodeIndex other) { return maker.has(other); });
        maker.hidden_within(node, hidden.size());
        beside.merge(hidden);
    }
    draw_edges_among(graph, order, std::nullopt, maker);
    const std::size_t apart = linked.size() - chosen.size() - beside.size();
    if (apart > 0 && !chosen.empty()) {
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
