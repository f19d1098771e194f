#include "facts.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace entente {
namespace {

PathFact fact_of(const Ties& ties, NodeIndex from, const Tie& tie)
{
    PathFact fact{.steps = {}, .event = tie.event, .days = tie.days, .confidence = tie.confidence};
    NodeIndex at = from;
    for (std::size_t i = 0; i < tie.edge_count; ++i) {
        const EdgeOutline edge = ties.edge(tie.edges[i]);
        const bool forward = edge.source == at;
        const NodeIndex next = forward ? edge.target : edge.source;
        fact.steps.push_back({tie.edges[i], forward, at, next});
        at = next;
    }
    fact.planned = tie.planned;
    fact.lasting = tie.lasting;
    return fact;
}

/// Day that counts as the fact's own; undated facts are older than all.
std::int64_t newest_day(const PathFact& fact)
{
    return fact.days.last == Days::never ? fact.days.first : fact.days.last;
}

/// Held events before planned ones, then what the order of paths is about, then what is newer.
auto rank(const PathFact& fact, PathOrder order)
{
    const double doubt = 1.0 - fact.confidence;
    const auto age = static_cast<double>(-newest_day(fact));
    return order == PathOrder::recency
               ? std::tuple(fact.planned, age, doubt, fact.steps.front().edge)
               : std::tuple(fact.planned, doubt, age, fact.steps.front().edge);
}

Passage passage_of(const PathFact& fact)
{
    return {.days = fact.days, .lasting = fact.lasting};
}

} // namespace

std::vector<PathFact> facts_between(const Ties& ties, NodeIndex from, NodeIndex to, PathOrder order)
{
    std::vector<PathFact> facts;
    ties.visit(from, [&](const Tie& tie) {
        if (tie.to == to) {
            facts.push_back(fact_of(ties, from, tie));
        }
    });
    std::ranges::sort(facts, {}, [&](const PathFact& fact) { return rank(fact, order); });
    return facts;
}

void put_in_time(Path& path, Reading reading, std::int32_t start)
{
    std::int32_t day = start;
    std::int32_t surely = start; ///< by this day one has surely come so far
    for (Hop& hop : path.hops) {
        const auto arrives = [&](const PathFact& fact) {
            return arrival(day, passage_of(fact), reading).value_or(Days::never);
        };
        std::ranges::stable_sort(hop.facts, {}, arrives);
        const Passage passage = passage_of(hop.facts.front());
        hop.certain = arrival(surely, passage, Reading::certain).has_value();
        day = arrives(hop.facts.front());
        hop.time = passage.lasting ? Days{day, std::max(day, surely)} : passage.days;
        surely = std::max(surely, hop.time.last);
    }
}

} // namespace entente
