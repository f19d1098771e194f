#include "../involvement.hpp"
#include "sides.hpp"

#include <entente/graph/common.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace entente {
namespace {

using Ties = std::map<NodeIndex, std::vector<EdgeIndex>>;

/// What one node has to do with, by what the contract calls it.
struct Circle {
    std::set<NodeIndex> events;
    Ties bodies;
    Ties countries;
    Ties acquaintances;
};

std::optional<NodeIndex> country_around(const KnowledgeGraph& graph, NodeIndex seat)
{
    if (graph.node(seat).kind == NodeKind::country) {
        return seat;
    }
    const auto iso = country_of(graph.node(seat));
    return iso.empty() ? std::nullopt : graph.find("country:" + std::string(iso));
}

/// A meeting in a town and its country is in that country once.
void add_seats(const KnowledgeGraph& graph, NodeIndex meeting, Circle& circle)
{
    std::set<NodeIndex> countries;
    for (const auto index : graph.out_edges(meeting)) {
        const auto& edge = graph.edge(index);
        const auto country =
            edge.kind == EdgeKind::held_in ? country_around(graph, edge.target) : std::nullopt;
        if (country && countries.insert(*country).second) {
            circle.countries[*country].push_back(index);
        }
    }
}

void add_neighbour(const KnowledgeGraph& graph, EdgeIndex index, NodeIndex other, Circle& circle)
{
    const auto kind = graph.node(other).kind;
    switch (graph.edge(index).kind) {
    case EdgeKind::holds_position:
        (kind == NodeKind::country ? circle.countries : circle.bodies)[other].push_back(index);
        return;
    case EdgeKind::represents:
        circle.countries[other].push_back(index);
        return;
    case EdgeKind::met:
    case EdgeKind::states_met:
    case EdgeKind::co_signed:
        circle.acquaintances[other].push_back(index);
        return;
    case EdgeKind::participated_in:
    case EdgeKind::signed_by_actor:
    case EdgeKind::party_to:
        circle.events.insert(other);
        return;
    case EdgeKind::part_of:
    case EdgeKind::held_in:
    case EdgeKind::located_in:
    case EdgeKind::concluded_at:
    case EdgeKind::mentioned_in:
        return;
    }
}

Circle circle_of(const KnowledgeGraph& graph, NodeIndex node)
{
    Circle circle;
    for (const auto index : graph.out_edges(node)) {
        add_neighbour(graph, index, graph.edge(index).target, circle);
    }
    for (const auto index : graph.in_edges(node)) {
        add_neighbour(graph, index, graph.edge(index).source, circle);
    }
    for (const auto event : circle.events) {
        if (graph.node(event).kind == NodeKind::meeting) {
            add_seats(graph, event, circle);
        }
    }
    return circle;
}

std::vector<SharedNode> shared(const KnowledgeGraph& graph, const Ties& a, const Ties& b)
{
    std::vector<SharedNode> both;
    for (const auto& [node, edges] : a) {
        if (const auto found = b.find(node); found != b.end()) {
            both.push_back({node, edges, found->second});
        }
    }
    std::ranges::sort(
        both, {}, [&](const SharedNode& one) { return std::string_view(graph.node(one.node).id); });
    return both;
}

std::size_t meetings_in(const KnowledgeGraph& graph, const std::vector<EdgeIndex>& edges)
{
    std::size_t count = 0;
    for (const auto edge : edges) {
        count += graph.edge(edge).attributes.list(Attribute::meetings).size();
    }
    return count;
}

} // namespace

Common common_of(const KnowledgeGraph& graph, NodeIndex a, NodeIndex b)
{
    const std::array sides{Side(graph, a), Side(graph, b)};
    const Circle of_a = circle_of(graph, a);
    const Circle of_b = circle_of(graph, b);
    Common common;
    for (const auto event : of_a.events) {
        auto fact = of_b.events.contains(event) ? shared_event(graph, event, sides) : std::nullopt;
        if (fact) {
            (fact->kind == FactKind::meeting ? common.meetings : common.agreements)
                .push_back(std::move(*fact));
        }
    }
    sort_by_time(graph, common.meetings);
    sort_by_time(graph, common.agreements);
    common.bodies = shared(graph, of_a.bodies, of_b.bodies);
    common.countries = shared(graph, of_a.countries, of_b.countries);
    common.acquaintances = shared(graph, of_a.acquaintances, of_b.acquaintances);
    std::ranges::stable_sort(common.acquaintances, std::ranges::greater{},
                             [&](const SharedNode& one) {
                                 return meetings_in(graph, one.a) + meetings_in(graph, one.b);
                             });
    return common;
}

} // namespace entente
