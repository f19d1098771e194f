#include "ties.hpp"

#include <algorithm>

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
    case EdgeKind::co_signed:
    case EdgeKind::mentioned_in:
        return false;
    }
    return false;
}

/// Of the two ends of an edge without a date, the event's.
Days days_of_event(const NodeOutline& a, const NodeOutline& b)
{
    return is_event(a.kind) ? a.days : b.days;
}

} // namespace

Ties::Ties(const KnowledgeGraph& graph, const PathRules& rules, std::span<const NodeIndex> ends)
    : graph_(&graph), allowed_(rules.edges), crowd_(rules.crowd), as_of_(rules.as_of),
      present_(graph.node_count()), actors_(graph.node_count())
{
    nodes_.reserve(graph.node_count());
    bool meetings = false;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        nodes_.push_back(graph.outline(i));
        const auto& node = nodes_.back();
        present_[i] = rules.nodes.contains(node.kind) && node.standing != Standing::cancelled;
        if (as_of_ && present_[i] && is_event(node.kind)) {
            present_[i] =
                node.days.known() ? node.days.first <= *as_of_ : was_known(graph.node(i).evidence);
        }
        actors_[i] = present_[i] && !is_event(node.kind);
        meetings = meetings || (present_[i] && node.kind == NodeKind::meeting);
    }
    for (const NodeIndex node : rules.avoid) {
        present_.at(node) = false;
        actors_.at(node) = false;
    }
    for (const NodeIndex node : ends) {
        present_.at(node) = true;
        actors_.at(node) = true;
    }
    met_is_derived_ = meetings && rules.edges.contains(EdgeKind::participated_in);
    edges_.reserve(graph.edge_count());
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        edges_.push_back(graph.edge_outline(i));
    }
    find_members();
}

void Ties::find_members()
{
    first_member_.reserve(nodes_.size() + 1);
    for (NodeIndex i = 0; i < nodes_.size(); ++i) {
        first_member_.push_back(static_cast<std::uint32_t>(members_.size()));
        if (present_[i] && !actors_[i]) {
            add_members(i);
        }
    }
    first_member_.push_back(static_cast<std::uint32_t>(members_.size()));
}

void Ties::add_members(NodeIndex event)
{
    const auto begin = static_cast<std::ptrdiff_t>(members_.size());
    visit_edges(event, [&](EdgeIndex index, NodeIndex other) {
        if (actors_[other]) {
            members_.push_back({other, index, edges_[index].confidence});
        }
    });
    const auto order = [](const Member& a, const Member& b) {
        return a.actor != b.actor             ? a.actor < b.actor
               : a.confidence != b.confidence ? a.confidence > b.confidence
                                              : a.edge < b.edge;
    };
    std::sort(members_.begin() + begin, members_.end(), order);
    const auto same = [](const Member& a, const Member& b) { return a.actor == b.actor; };
    members_.erase(std::unique(members_.begin() + begin, members_.end(), same), members_.end());
}

bool Ties::was_known(std::span<const EvidenceIndex> evidence) const
{
    return std::ranges::any_of(evidence, [&](EvidenceIndex index) {
        const Date& published = graph_->document(graph_->evidence(index).document).date;
        return published.has_year() && published.earliest_day() <= *as_of_;
    });
}

bool Ties::was_so(EdgeIndex index) const
{
    const EdgeOutline& edge = edges_[index];
    if (edge.kind != EdgeKind::holds_position && edge.kind != EdgeKind::met) {
        return true; // of no time, or of that of an event
    }
    if (!edge.days.known()) {
        return was_known(graph_->edge(index).evidence);
    }
    return edge.days.first <= *as_of_ && !(edge.former && edge.days.last < *as_of_);
}

const Member* Ties::find_member(NodeIndex event, NodeIndex actor) const
{
    const auto members = members_of(event);
    const auto found = std::ranges::lower_bound(members, actor, {}, &Member::actor);
    return found != members.end() && found->actor == actor ? &*found : nullptr;
}

Tie Ties::tie_of_edge(EdgeIndex index, NodeIndex other) const
{
    const EdgeOutline& edge = edges_[index];
    const NodeOutline& source = nodes_[edge.source];
    const NodeOutline& target = nodes_[edge.target];
    Tie tie;
    tie.to = other;
    tie.edges = {index};
    tie.confidence = edge.confidence;
    tie.planned = source.standing == Standing::planned || target.standing == Standing::planned;
    tie.lasting = is_lasting(edge.kind);
    tie.days = edge.days.known() ? edge.days : days_of_event(source, target);
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
    tie.planned = nodes_[event].standing == Standing::planned;
    tie.days = nodes_[event].days;
    return tie;
}

Tie Ties::tie_of_conclusion(NodeIndex event, const Member& here, EdgeIndex conclusion,
                            const Member& there, std::size_t actors) const
{
    Tie tie = tie_of_event(event, here, there, actors);
    const EdgeOutline& edge = edges_[conclusion];
    tie.edges = {here.edge, conclusion, there.edge};
    tie.edge_count = 3;
    tie.confidence *= edge.confidence;
    // The same from either side.
    const NodeOutline& agreement = nodes_[edge.source];
    const NodeOutline& meeting = nodes_[edge.target];
    tie.planned = agreement.standing == Standing::planned || meeting.standing == Standing::planned;
    tie.days = meeting.days.known() ? meeting.days : agreement.days;
    return tie;
}

} // namespace entente
