#include "ties.hpp"

#include <algorithm>
#include <tuple>

namespace entente {
namespace {

/// What holds for a time, or always, rather than on one day.
bool is_lasting(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::holds_position:
    case EdgeKind::represents:
    case EdgeKind::part_of:
    case EdgeKind::located_in:
        return true;
    case EdgeKind::participated_in:
    case EdgeKind::held_in:
    case EdgeKind::signed_by_actor:
    case EdgeKind::party_to:
    case EdgeKind::concluded_at:
    case EdgeKind::met:
    case EdgeKind::states_met:
    case EdgeKind::co_signed:
    case EdgeKind::mentioned_in:
        return false;
    }
    return false;
}

} // namespace

Ties::Ties(const KnowledgeGraph& graph, const PathRules& rules, std::span<const NodeIndex> ends)
    : graph_(&graph), rules_(rules), roles_(graph.node_count()), members_(graph.node_count())
{
    rules_.edges.erase(EdgeKind::states_met); // sums up what officials did
    for (const NodeIndex node : rules.avoid) {
        roles_.at(node) = Role::absent;
    }
    for (const NodeIndex node : ends) {
        Role& role = roles_.at(node); // throws before anything is asked of a node that is not there
        role = is_event(graph.kind_of(node)) ? Role::event_as_actor : Role::actor;
    }
}

Ties::Role Ties::find_role(NodeIndex index) const
{
    const NodeOutline node = graph_->outline(index);
    if (!rules_.nodes.contains(node.kind) || node.standing == Standing::cancelled) {
        return Role::absent;
    }
    if (!is_event(node.kind)) {
        return Role::actor;
    }
    const bool then = !rules_.as_of       ? true
                      : node.days.known() ? node.days.first <= *rules_.as_of
                                          : was_known(graph_->node(index).evidence);
    return then ? Role::event : Role::absent;
}

bool Ties::met_is_derived() const
{
    if (!met_is_derived_) {
        met_is_derived_ = false;
        if (rules_.edges.contains(EdgeKind::participated_in)) {
            for (NodeIndex i = 0; i < node_count() && !*met_is_derived_; ++i) {
                met_is_derived_ =
                    graph_->kind_of(i) == NodeKind::meeting && role_of(i) == Role::event;
            }
        }
    }
    return *met_is_derived_;
}

std::span<const Member> Ties::members_of(NodeIndex event) const
{
    return members_.get(event, [&](std::vector<Member>& members) {
        if (role_of(event) != Role::event) {
            return;
        }
        visit_edges(event, [&](EdgeIndex index, const EdgeOutline& edge, NodeIndex other) {
            if (is_actor(other)) {
                members.push_back({other, index, edge.confidence});
            }
        });
        std::ranges::sort(members, [](const Member& a, const Member& b) {
            return std::tuple(a.actor, b.confidence, a.edge) <
                   std::tuple(b.actor, a.confidence, b.edge);
        });
        const auto same = [](const Member& a, const Member& b) { return a.actor == b.actor; };
        members.erase(std::unique(members.begin(), members.end(), same), members.end());
    });
}

bool Ties::was_known(std::span<const EvidenceIndex> evidence) const
{
    return std::ranges::any_of(evidence, [&](EvidenceIndex index) {
        const Date& published = graph_->document(graph_->evidence(index).document).date;
        return published.has_year() && published.earliest_day() <= *rules_.as_of;
    });
}

bool Ties::was_so(EdgeIndex index, const EdgeOutline& edge) const
{
    if (edge.kind != EdgeKind::holds_position && edge.kind != EdgeKind::met) {
        return true; // of no time, or of that of an event
    }
    if (!edge.days.known()) {
        return was_known(graph_->edge(index).evidence);
    }
    return edge.days.first <= *rules_.as_of && !(edge.former && edge.days.last < *rules_.as_of);
}

const Member* Ties::find_member(NodeIndex event, NodeIndex actor) const
{
    const auto members = members_of(event);
    const auto found = std::ranges::lower_bound(members, actor, {}, &Member::actor);
    return found != members.end() && found->actor == actor ? &*found : nullptr;
}

Tie Ties::tie_of_edge(EdgeIndex index, const EdgeOutline& edge, NodeIndex other) const
{
    Tie tie;
    tie.to = other;
    tie.edges = {index};
    tie.confidence = edge.confidence;
    tie.lasting = is_lasting(edge.kind);
    tie.days = edge.days;
    for (const NodeIndex end : {edge.source, edge.target}) {
        if (role_of(end) == Role::event_as_actor) {
            const NodeOutline event = graph_->outline(end);
            tie.planned = event.standing == Standing::planned;
            tie.days = edge.days.known() ? edge.days : event.days;
        }
    }
    return tie;
}

Tie Ties::tie_of_event(NodeIndex event, const Member& here, const Member& there,
                       std::size_t actors) const
{
    Tie tie;
    tie.to = there.actor;
    tie.edges = {here.edge, there.edge};
    tie.edge_count = 2;
    tie.event = event;
    tie.actors = actors;
    tie.confidence = here.confidence * there.confidence;
    const NodeOutline outline = graph_->outline(event);
    tie.planned = outline.standing == Standing::planned;
    tie.days = outline.days;
    return tie;
}

Tie Ties::tie_of_conclusion(NodeIndex event, const Member& here, EdgeIndex conclusion,
                            const Member& there, std::size_t actors) const
{
    Tie tie = tie_of_event(event, here, there, actors);
    const EdgeOutline edge = graph_->edge_outline(conclusion);
    tie.edges = {here.edge, conclusion, there.edge};
    tie.edge_count = 3;
    tie.confidence *= edge.confidence;
    // The same from either side.
    const NodeOutline agreement = graph_->outline(edge.source);
    const NodeOutline meeting = graph_->outline(edge.target);
    tie.planned = agreement.standing == Standing::planned || meeting.standing == Standing::planned;
    tie.days = meeting.days.known() ? meeting.days : agreement.days;
    return tie;
}

} // namespace entente
