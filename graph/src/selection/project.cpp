#include "../encounter_rule.hpp"
#include "../involvement.hpp"
#include "fold.hpp"

#include <entente/graph/selection.hpp>

#include <array>
#include <set>
#include <utility>

namespace entente {
namespace {

constexpr std::array<std::pair<Projection, std::string_view>, 4> names{
    {{Projection::none, ""},
     {Projection::officials, "officials"},
     {Projection::countries, "countries"},
     {Projection::official_body, "official-body"}}};

std::string_view status_of(const Node& event)
{
    return event.attributes.text(Attribute::status);
}

bool is_planned(const Node& event)
{
    return status_of(event) == name_of(MeetingStatus::planned) ||
           status_of(event) == name_of(MeetingStatus::proposed);
}

/// Calls `visit(node index)` for each meeting and agreement.
template <typename Visit> void for_each_event(const KnowledgeGraph& graph, Visit visit)
{
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (is_event(graph.node(i)) &&
            status_of(graph.node(i)) != name_of(MeetingStatus::cancelled)) {
            visit(i);
        }
    }
}

/// Officials and bodies that have an edge of the kind to the event, each once.
std::vector<Guest> guests_of(const KnowledgeGraph& graph, NodeIndex event, EdgeKind kind)
{
    std::vector<Guest> guests;
    std::set<NodeIndex> seen;
    for (const EdgeIndex i : graph.in_edges(event)) {
        const Edge& edge = graph.edge(i);
        const Node& actor = graph.node(edge.source);
        const bool of_them =
            actor.kind == NodeKind::official || actor.kind == NodeKind::organization;
        if (edge.kind == kind && of_them && seen.insert(edge.source).second) {
            guests.push_back(
                {edge.source, edge.attributes.text(Attribute::role), country_of(actor)});
        }
    }
    return guests;
}

KnowledgeGraph officials(const KnowledgeGraph& graph)
{
    Fold fold(graph);
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const Edge& edge = graph.edge(i);
        if (edge.kind == EdgeKind::met && graph.node(edge.source).kind == NodeKind::official &&
            graph.node(edge.target).kind == NodeKind::official) {
            fold.add_met(fold.between(edge.source, edge.target, EdgeKind::met), edge);
        }
    }
    for_each_event(graph, [&](NodeIndex event) {
        if (graph.node(event).kind != NodeKind::agreement || is_planned(graph.node(event))) {
            return;
        }
        const auto signers = guests_of(graph, event, EdgeKind::signed_by_actor);
        for (const Guest& a : signers) {
            for (const Guest& b : signers) {
                if (a.actor < b.actor && graph.node(a.actor).kind == NodeKind::official &&
                    graph.node(b.actor).kind == NodeKind::official) {
                    fold.add_event(fold.between(a.actor, b.actor, EdgeKind::co_signed), event);
                }
            }
        }
    });
    return fold.take();
}

std::optional<NodeIndex> state_of(const KnowledgeGraph& graph, NodeIndex actor)
{
    if (graph.node(actor).kind == NodeKind::country) {
        return actor;
    }
    const std::string_view iso = country_of(graph.node(actor));
    return iso.empty() ? std::nullopt : graph.find("country:" + std::string(iso));
}

std::set<NodeIndex> states_at(const KnowledgeGraph& graph, NodeIndex event)
{
    std::set<NodeIndex> states;
    const auto add = [&](NodeIndex actor) {
        if (const auto state = state_of(graph, actor)) {
            states.insert(*state);
        }
    };
    for (const EdgeIndex index : graph.in_edges(event)) {
        if (is_involvement(graph.edge(index).kind)) {
            add(graph.edge(index).source);
        }
    }
    if (graph.node(event).attributes.text(Attribute::type) == name_of(MeetingType::visit)) {
        for (const EdgeIndex index : graph.out_edges(event)) {
            if (graph.edge(index).kind == EdgeKind::held_in) {
                add(graph.edge(index).target);
            }
        }
    }
    return states;
}

KnowledgeGraph countries(const KnowledgeGraph& graph)
{
    Fold fold(graph);
    for_each_event(graph, [&](NodeIndex event) {
        const Node& node = graph.node(event);
        const EdgeKind kind = node.kind == NodeKind::meeting ? EdgeKind::met : EdgeKind::co_signed;
        const auto states = states_at(graph, event);
        for (auto a = states.begin(); a != states.end(); ++a) {
            for (auto b = std::next(a); b != states.end(); ++b) {
                fold.add_event(fold.between(*a, *b, kind, is_planned(node)), event);
            }
        }
    });
    return fold.take();
}

KnowledgeGraph official_body(const KnowledgeGraph& graph)
{
    Fold fold(graph);
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const Edge& edge = graph.edge(i);
        if (edge.kind == EdgeKind::holds_position) {
            fold.add_term({edge.source, edge.target, edge.kind, false}, edge);
        }
    }
    for_each_event(graph, [&](NodeIndex event) {
        const Node& node = graph.node(event);
        const bool meeting = node.kind == NodeKind::meeting;
        if (is_planned(node)) {
            return;
        }
        const auto guests = guests_of(
            graph, event, meeting ? EdgeKind::participated_in : EdgeKind::signed_by_actor);
        const EncounterRule rule(node, guests);
        for (const Guest& a : guests) {
            for (const Guest& b : guests) {
                if (graph.node(a.actor).kind == NodeKind::official &&
                    graph.node(b.actor).kind == NodeKind::organization &&
                    (!meeting || rule.met(a, b))) {
                    fold.add_event(
                        {a.actor, b.actor, meeting ? EdgeKind::met : EdgeKind::co_signed, false},
                        event);
                }
            }
        }
    });
    return fold.take();
}

} // namespace

std::string_view name_of(Projection projection)
{
    for (const auto& [value, name] : names) {
        if (value == projection) {
            return name;
        }
    }
    return {};
}

std::optional<Projection> find_projection(std::string_view name)
{
    for (const auto& [value, known] : names) {
        if (known == name && value != Projection::none) {
            return value;
        }
    }
    return std::nullopt;
}

KnowledgeGraph project(const KnowledgeGraph& graph, Projection projection)
{
    switch (projection) {
    case Projection::none:
        return graph;
    case Projection::officials:
        return officials(graph);
    case Projection::countries:
        return countries(graph);
    case Projection::official_body:
        return official_body(graph);
    }
    return graph;
}

} // namespace entente
