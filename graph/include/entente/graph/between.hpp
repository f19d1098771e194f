#pragma once

#include <entente/graph/facts.hpp>

#include <cstddef>
#include <vector>

namespace entente {

/// Two officials, one of each country, who met.
struct Encounter {
    EdgeIndex edge = 0; ///< the `met` edge
    NodeIndex a = 0;    ///< of the first country
    NodeIndex b = 0;
    std::size_t count = 0;
    Date first;
    Date last;

    auto operator<=>(const Encounter&) const = default;
};

/// A body of one of the countries, and how often it or one of its officials had part.
struct ActiveBody {
    NodeIndex body = 0;
    std::size_t meetings = 0;
    std::size_t agreements = 0;

    auto operator<=>(const ActiveBody&) const = default;
};

struct YearCount {
    std::int16_t year = 0; ///< 0: not known
    std::size_t meetings = 0;
    std::size_t agreements = 0;

    auto operator<=>(const YearCount&) const = default;
};

/// What two countries have to do with each other.
struct Between {
    std::vector<Fact> meetings; ///< in which both have part, in the order of time
    std::vector<Fact> agreements;
    std::vector<Encounter> encounters; ///< most meetings first, then latest, then ids
    std::vector<ActiveBody> bodies;    ///< most active first, then ids
    std::vector<YearCount> years;      ///< in order, the unknown last

    [[nodiscard]] bool empty() const
    {
        return meetings.empty() && agreements.empty() && encounters.empty();
    }
    auto operator<=>(const Between&) const = default;
};

/// Meetings and agreements in which both countries have part as `timeline_of` takes it. An interval
/// counts in the year it begins in. Linear in nodes and edges. Throws std::out_of_range for an
/// index that is not there.
[[nodiscard]] Between between(const KnowledgeGraph& graph, NodeIndex a, NodeIndex b);

} // namespace entente
