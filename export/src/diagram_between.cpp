#include "canonical_order.hpp"
#include "diagram_parts.hpp"

#include <entente/graph/between.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t left = 1;
constexpr std::size_t middle = 2;
constexpr std::size_t right = 3;

/// Who had part in an event, on either side.
class Sides {
public:
    Sides(const KnowledgeGraph& graph, NodeIndex a, NodeIndex b)
        : graph_(graph), a_(iso_of(a)), b_(iso_of(b))
    {
    }

    /// `left` or `right`, or 0 for others.
    [[nodiscard]] std::size_t of(NodeIndex actor) const
    {
        const std::string_view iso = iso_of(actor);
        return iso.empty() ? 0 : iso == a_ ? left : iso == b_ ? right : 0;
    }

    /// A state is drawn only where nobody acts for it.
    [[nodiscard]] std::vector<EdgeIndex> ties(NodeIndex event) const
    {
        std::vector<EdgeIndex> ties;
        std::set<std::size_t> acting;
        for (const EdgeIndex i : graph_.in_edges(event)) {
            const Edge& edge = graph_.edge(i);
            const bool state = graph_.node(edge.source).kind == NodeKind::country;
            if (is_tie(edge) && !state) {
                acting.insert(of(edge.source));
                ties.push_back(i);
            }
        }
        for (const EdgeIndex i : graph_.in_edges(event)) {
            const Edge& edge = graph_.edge(i);
            const bool state = graph_.node(edge.source).kind == NodeKind::country;
            if (is_tie(edge) && state && !acting.contains(of(edge.source))) {
                ties.push_back(i);
            }
        }
        return ties;
    }

private:
    [[nodiscard]] std::string_view iso_of(NodeIndex node) const
    {
        const Node& value = graph_.node(node);
        return value.attributes.text(value.kind == NodeKind::country ? Attribute::iso
                                                                     : Attribute::country);
    }

    [[nodiscard]] bool is_tie(const Edge& edge) const
    {
        return (edge.kind == EdgeKind::participated_in || edge.kind == EdgeKind::party_to ||
                edge.kind == EdgeKind::signed_by_actor) &&
               of(edge.source) != 0;
    }

    const KnowledgeGraph& graph_;
    std::string_view a_;
    std::string_view b_;
};

/// Meetings and agreements in the order of time.
std::vector<Fact> events_of(const Between& between)
{
    std::vector<Fact> events = between.meetings;
    events.insert(events.end(), between.agreements.begin(), between.agreements.end());
    std::ranges::stable_sort(events,
                             [](const Fact& a, const Fact& b) { return earlier(a.date, b.date); });
    return events;
}

/// What was, before what is planned or proposed; those with most sources, and of them the newest.
/// In their order.
std::vector<Fact> most_told(const KnowledgeGraph& graph, const std::vector<Fact>& events,
                            std::size_t most)
{
    std::vector<std::size_t> ranked(events.size());
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        ranked[i] = ranked.size() - 1 - i;
    }
    std::ranges::stable_sort(ranked, std::greater<>(), [&](std::size_t i) {
        const Node& event = graph.node(events[i].node);
        return std::pair(!is_doubtful(event), event.evidence.size());
    });
    ranked.resize(std::min(ranked.size(), most));
    std::ranges::sort(ranked);
    std::vector<Fact> kept;
    for (const std::size_t i : ranked) {
        kept.push_back(events[i]);
    }
    return kept;
}

} // namespace

Diagram diagram_between(const KnowledgeGraph& graph, NodeIndex a, NodeIndex b, std::size_t most)
{
    const auto all = events_of(between(graph, a, b));
    if (all.empty()) {
        return {};
    }
    const Sides sides(graph, a, b);
    // Half of the room is for the events: each has at least somebody on one side.
    const auto events = most_told(graph, all, std::max<std::size_t>(most / 2, 1));
    std::map<NodeIndex, std::size_t> counts;
    for (const Fact& event : events) {
        for (const EdgeIndex i : sides.ties(event.node)) {
            ++counts[graph.edge(i).source];
        }
    }
    std::vector<NodeIndex> actors;
    for (const NodeIndex node : canonical_nodes(graph)) {
        if (counts.contains(node)) {
            actors.push_back(node);
        }
    }
    const std::size_t room = std::max(most, events.size() + 2) - events.size();
    const auto chosen = best(actors, room, [&](NodeIndex node) { return counts[node]; });
    DiagramMaker maker(graph,
                       label_in(graph, a) + " and " + label_in(graph, b) + " in the order of time");
    for (const NodeIndex actor : chosen) {
        maker.at(maker.node(actor)).column = sides.of(actor);
    }
    for (const Fact& event : events) {
        DiagramNode& node = maker.at(maker.node(event.node));
        node.column = middle;
        node.in_sequence = true;
    }
    if (all.size() > events.size()) {
        DiagramNode& more = maker.at(maker.hidden_apart(all.size() - events.size()));
        more.column = middle;
        more.in_sequence = true;
    }
    for (const Fact& event : events) {
        for (const EdgeIndex i : sides.ties(event.node)) {
            const NodeIndex actor = graph.edge(i).source;
            if (maker.has(actor)) {
                maker.edge(i, sides.of(actor) == left);
            }
        }
    }
    for (const std::size_t side : {left, right}) {
        const auto missing = std::ranges::count_if(
            actors, [&](NodeIndex actor) { return sides.of(actor) == side && !maker.has(actor); });
        if (missing > 0) {
            maker.at(maker.hidden_apart(static_cast<std::size_t>(missing))).column = side;
        }
    }
    return maker.take();
}

} // namespace entente
