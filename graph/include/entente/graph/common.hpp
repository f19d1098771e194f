#pragma once

#include <entente/graph/facts.hpp>

#include <vector>

namespace entente {

/// A node that both have to do with, and by which edges each has.
struct SharedNode {
    NodeIndex node = 0;
    std::vector<EdgeIndex> a; ///< in the order of the graph
    std::vector<EdgeIndex> b;

    auto operator<=>(const SharedNode&) const = default;
};

/// Whom and what two officials share.
struct Common {
    std::vector<Fact> meetings; ///< in the order of time
    std::vector<Fact> agreements;
    std::vector<SharedNode> bodies;        ///< in which both held posts
    std::vector<SharedNode> countries;     ///< for which both act, or in which both met somebody
    std::vector<SharedNode> acquaintances; ///< whom both met, most meetings first

    [[nodiscard]] bool empty() const
    {
        return meetings.empty() && agreements.empty() && bodies.empty() && countries.empty() &&
               acquaintances.empty();
    }
    auto operator<=>(const Common&) const = default;
};

/// What is shared by two nodes of any kind, though only officials have all of it. A country counts
/// by `represents` and `holds_position` edges to it, and by the `held_in` edges of meetings in it
/// or in a place of it. Bodies and countries are in the order of ids. Linear in the edges at the
/// two nodes and their meetings. Throws std::out_of_range for an index that is not there.
[[nodiscard]] Common common_of(const KnowledgeGraph& graph, NodeIndex a, NodeIndex b);

} // namespace entente
