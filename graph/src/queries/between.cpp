#include "../involvement.hpp"
#include "sides.hpp"

#include <entente/graph/between.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace entente {
namespace {

std::vector<Encounter> encounters_of(const KnowledgeGraph& graph, const Side& a, const Side& b)
{
    std::vector<Encounter> encounters;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const auto outline = graph.edge_outline(i);
        const bool straight = a.includes(outline.source) && b.includes(outline.target);
        const bool reverse = b.includes(outline.source) && a.includes(outline.target);
        if (outline.kind != EdgeKind::met || (!straight && !reverse)) {
            continue;
        }
        const auto& edge = graph.edge(i);
        encounters.push_back({i, straight ? edge.source : edge.target,
                              straight ? edge.target : edge.source,
                              edge.attributes.list(Attribute::meetings).size(),
                              date_in(edge.attributes, Attribute::first),
                              date_in(edge.attributes, Attribute::last)});
    }
    std::ranges::sort(encounters, [&](const Encounter& x, const Encounter& y) {
        if (x.count != y.count) {
            return x.count > y.count;
        }
        if (earlier(x.last, y.last) || earlier(y.last, x.last)) {
            return !x.last.empty() && (y.last.empty() || earlier(y.last, x.last));
        }
        const auto ids = [&](const Encounter& one) {
            return std::pair(std::string_view(graph.node(one.a).id),
                             std::string_view(graph.node(one.b).id));
        };
        return ids(x) < ids(y);
    });
    return encounters;
}

/// How far the time of a post is from that of an event, in days; what is not dated is far.
std::int64_t distance(const Edge& post, const Date& event)
{
    const auto valid = date_in(post.attributes, Attribute::valid);
    if (!valid.has_year() || !event.has_year()) {
        return std::numeric_limits<std::int64_t>::max();
    }
    const auto before = std::int64_t{valid.earliest_day()} - event.latest_day();
    const auto after = std::int64_t{event.earliest_day()} - valid.latest_day();
    return std::max({std::int64_t{0}, before, after});
}

/// The bodies that an official speaks for at an event: of the posts that are nearest to it in time;
/// where no time is known, of the only post.
std::vector<NodeIndex> bodies_of(const KnowledgeGraph& graph, NodeIndex official, const Date& event)
{
    std::vector<NodeIndex> bodies;
    auto nearest = std::numeric_limits<std::int64_t>::max();
    for (const auto index : graph.out_edges(official)) {
        const auto& post = graph.edge(index);
        if (post.kind != EdgeKind::holds_position) {
            continue;
        }
        const auto days = distance(post, event);
        if (days < nearest) {
            bodies.clear();
            nearest = days;
        }
        if (days == nearest) {
            bodies.push_back(post.target);
        }
    }
    const bool unclear = nearest == std::numeric_limits<std::int64_t>::max() && bodies.size() > 1;
    return unclear ? std::vector<NodeIndex>() : bodies;
}

/// The bodies of either side in an event: themselves, or those of officials who had part.
std::set<NodeIndex> bodies_in(const KnowledgeGraph& graph, const Fact& fact,
                              std::span<const Side> sides)
{
    std::set<NodeIndex> bodies;
    const auto add = [&](NodeIndex node) {
        const bool ours = sides[0].includes(node) || sides[1].includes(node);
        if (ours && graph.node(node).kind == NodeKind::organization) {
            bodies.insert(node);
        }
    };
    for (const auto index : graph.in_edges(fact.node)) {
        const auto actor = graph.edge(index).source;
        add(actor);
        std::ranges::for_each(bodies_of(graph, actor, fact.date), add);
    }
    return bodies;
}

std::vector<ActiveBody> active_bodies(const KnowledgeGraph& graph, const Between& found,
                                      std::span<const Side> sides)
{
    std::map<NodeIndex, ActiveBody> counts;
    const auto count = [&](const std::vector<Fact>& facts, std::size_t ActiveBody::*counter) {
        for (const auto& fact : facts) {
            for (const auto body : bodies_in(graph, fact, sides)) {
                counts[body].body = body;
                ++(counts[body].*counter);
            }
        }
    };
    count(found.meetings, &ActiveBody::meetings);
    count(found.agreements, &ActiveBody::agreements);
    std::vector<ActiveBody> bodies;
    for (const auto& [body, counted] : counts) {
        bodies.push_back(counted);
    }
    std::ranges::sort(bodies, [&](const ActiveBody& x, const ActiveBody& y) {
        const auto all = [](const ActiveBody& one) { return one.meetings + one.agreements; };
        return all(x) != all(y) ? all(x) > all(y) : graph.node(x.body).id < graph.node(y.body).id;
    });
    return bodies;
}

std::vector<YearCount> count_years(const Between& found)
{
    // The unknown year is 0 and comes last.
    const auto later = [](std::int16_t x, std::int16_t y) {
        return std::pair(x == 0, x) < std::pair(y == 0, y);
    };
    std::map<std::int16_t, YearCount, decltype(later)> counts(later);
    const auto of = [&](const Fact& fact) -> YearCount& {
        const auto begin = fact.date.begin().year;
        const auto year = begin != 0 ? begin : fact.date.end().year;
        counts[year].year = year;
        return counts[year];
    };
    for (const auto& fact : found.meetings) {
        ++of(fact).meetings;
    }
    for (const auto& fact : found.agreements) {
        ++of(fact).agreements;
    }
    std::vector<YearCount> years;
    for (const auto& [year, count] : counts) {
        years.push_back(count);
    }
    return years;
}

} // namespace

Between between(const KnowledgeGraph& graph, NodeIndex a, NodeIndex b)
{
    const std::array sides{Side(graph, a), Side(graph, b)};
    Between found;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (!is_event(graph.kind_of(i))) {
            continue;
        }
        if (auto fact = shared_event(graph, i, sides)) {
            (fact->kind == FactKind::meeting ? found.meetings : found.agreements)
                .push_back(std::move(*fact));
        }
    }
    sort_by_time(graph, found.meetings);
    sort_by_time(graph, found.agreements);
    found.encounters = encounters_of(graph, sides[0], sides[1]);
    found.bodies = active_bodies(graph, found, sides);
    found.years = count_years(found);
    return found;
}

} // namespace entente
