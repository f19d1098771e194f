#include "canonical_order.hpp"
#include "diagram_parts.hpp"

#include <entente/export/diagram.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <tuple>
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

std::string label(const KnowledgeGraph& graph, NodeIndex node)
{
    return std::string(display_label(graph.node(node)));
}

/// What two states did together.
struct Bond {
    std::size_t meetings = 0;
    std::size_t agreements = 0;
    std::size_t planned = 0;
    std::string first{};
    std::string last{};
    std::vector<EvidenceIndex> evidence{};
};

using States = std::set<NodeIndex>;

std::optional<NodeIndex> state_of(const KnowledgeGraph& graph, NodeIndex actor)
{
    if (graph.node(actor).kind == NodeKind::country) {
        return actor;
    }
    const std::string_view iso = graph.node(actor).attributes.text(Attribute::country);
    return iso.empty() ? std::nullopt : graph.find("country:" + std::string(iso));
}

States states_at(const KnowledgeGraph& graph, NodeIndex event)
{
    States states;
    const auto add = [&](NodeIndex actor) {
        if (const auto state = state_of(graph, actor)) {
            states.insert(*state);
        }
    };
    for (const EdgeIndex index : graph.in_edges(event)) {
        const EdgeKind kind = graph.edge(index).kind;
        if (kind == EdgeKind::participated_in || kind == EdgeKind::party_to ||
            kind == EdgeKind::signed_by_actor) {
            add(graph.edge(index).source);
        }
    }
    if (graph.node(event).attributes.text(Attribute::type) == "visit") {
        for (const EdgeIndex index : graph.out_edges(event)) {
            if (graph.edge(index).kind == EdgeKind::held_in) {
                add(graph.edge(index).target);
            }
        }
    }
    return states;
}

void note(const Node& event, Bond& bond)
{
    const bool meeting = event.kind == NodeKind::meeting;
    if (is_doubtful(event)) {
        ++bond.planned;
    } else {
        ++(meeting ? bond.meetings : bond.agreements);
    }
    const std::string date(event.attributes.text(Attribute::date));
    if (!date.empty() && date.front() != 'X') { // an unknown year
        bond.first = bond.first.empty() ? date : std::min(bond.first, date);
        bond.last = std::max(bond.last, date);
    }
    bond.evidence.insert(bond.evidence.end(), event.evidence.begin(), event.evidence.end());
}

std::map<std::pair<NodeIndex, NodeIndex>, Bond> bonds_of(const KnowledgeGraph& graph,
                                                         const std::vector<NodeIndex>& order)
{
    std::map<std::pair<NodeIndex, NodeIndex>, Bond> bonds;
    for (const NodeIndex event : order) {
        const Node& node = graph.node(event);
        if ((node.kind != NodeKind::meeting && node.kind != NodeKind::agreement) ||
            node.attributes.text(Attribute::status) == "cancelled") {
            continue;
        }
        const States states = states_at(graph, event);
        for (auto a = states.begin(); a != states.end(); ++a) {
            for (auto b = std::next(a); b != states.end(); ++b) {
                note(node, bonds[{*a, *b}]);
            }
        }
    }
    return bonds;
}

std::string counted(std::size_t count, const std::string& what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::vector<std::string> label_of(const Bond& bond)
{
    std::vector<std::string> lines;
    if (bond.meetings > 0) {
        lines.push_back(counted(bond.meetings, "meeting"));
    }
    if (bond.agreements > 0) {
        lines.push_back(counted(bond.agreements, "agreement"));
    }
    if (bond.planned > 0) {
        lines.push_back(std::to_string(bond.planned) + " planned");
    }
    const std::string first = bond.first.substr(0, 4);
    const std::string last = bond.last.substr(0, 4);
    if (!first.empty()) {
        lines.push_back(first == last ? first : first + " to " + last);
    }
    return lines;
}

/// The best of `ranked` in order of rank, at most `most`.
template <typename Rank>
std::vector<NodeIndex> best(std::vector<NodeIndex> nodes, std::size_t most, Rank rank)
{
    std::ranges::stable_sort(nodes, std::greater<>(), rank);
    nodes.resize(std::min(nodes.size(), most));
    return nodes;
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
    DiagramMaker maker(graph, label(graph, centre) + " and those around");
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
    std::string title = "Who met and who agreed";
    if (linked.size() > kept.size()) {
        title += ": the " + std::to_string(kept.size()) + " best connected of " +
                 std::to_string(linked.size());
    }
    DiagramMaker maker(graph, title);
    for (const NodeIndex node : order) {
        bool any = false;
        for_each_shown(graph, node, std::nullopt,
                       [&](EdgeIndex, NodeIndex other) { any = any || kept.contains(other); });
        if (kept.contains(node) && any) {
            maker.node(node);
        }
    }
    draw_edges_among(graph, order, std::nullopt, maker);
    return maker.take();
}

Diagram diagram_of_path(const KnowledgeGraph& graph, NodeIndex source, NodeIndex target,
                        const Path& path)
{
    if (path.hops.empty()) {
        return {};
    }
    DiagramMaker maker(graph, label(graph, source) + " to " + label(graph, target));
    maker.node(source, true);
    for (const Step& step : steps_of(path)) {
        maker.node(step.to, step.to == target);
        maker.edge(step.edge, step.forward);
    }
    return maker.take();
}

Diagram diagram_of_countries(const KnowledgeGraph& graph, std::size_t most)
{
    const auto order = canonical_nodes(graph);
    const auto bonds = bonds_of(graph, order);
    std::map<NodeIndex, std::size_t> counts;
    for (const auto& [pair, bond] : bonds) {
        const std::size_t count = bond.meetings + bond.agreements + bond.planned;
        counts[pair.first] += count;
        counts[pair.second] += count;
    }
    std::vector<NodeIndex> states;
    for (const NodeIndex node : order) {
        if (counts.contains(node)) {
            states.push_back(node);
        }
    }
    const auto chosen = best(states, most, [&](NodeIndex node) { return counts[node]; });
    std::string title = "States by meetings and agreements";
    if (chosen.size() < states.size()) {
        title += ": " + std::to_string(chosen.size()) + " of " + std::to_string(states.size());
    }
    DiagramMaker maker(graph, title);
    for (const NodeIndex node : chosen) {
        maker.node(node);
    }
    std::vector<DiagramEdge> edges;
    for (const auto& [pair, bond] : bonds) {
        if (maker.has(pair.first) && maker.has(pair.second)) {
            edges.push_back({.source = maker.node(pair.first),
                             .target = maker.node(pair.second),
                             .label = label_of(bond),
                             .tooltip = quote(graph, bond.evidence),
                             .link = web_link(graph, bond.evidence),
                             .weight = static_cast<double>(bond.meetings + bond.agreements),
                             .directed = false,
                             .doubtful = bond.meetings + bond.agreements == 0});
        }
    }
    Diagram diagram = maker.take();
    diagram.edges = std::move(edges);
    return diagram;
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
