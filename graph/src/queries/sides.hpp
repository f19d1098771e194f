#pragma once

#include "../involvement.hpp"

#include <entente/graph/facts.hpp>

#include <span>
#include <vector>

namespace entente {

/// A node that a question is about, with all who act for it when it is a country.
class Side {
public:
    /// Linear in the nodes of the graph. Throws std::out_of_range.
    Side(const KnowledgeGraph& graph, NodeIndex node);

    [[nodiscard]] bool includes(NodeIndex actor) const { return members_[actor]; }
    /// The edges by which it has part in a meeting or agreement. Those of the event itself stand
    /// for it when the question is about the event.
    [[nodiscard]] std::vector<EdgeIndex> ties(NodeIndex event) const;

private:
    [[nodiscard]] bool is_seat(const EdgeOutline& edge) const;

    const KnowledgeGraph* graph_;
    NodeIndex node_;
    std::vector<bool> members_;
};

/// The event as a fact when all sides have part in it. It cites the sentences that speak of all of
/// them, or else all that speak of the event.
[[nodiscard]] std::optional<Fact> shared_event(const KnowledgeGraph& graph, NodeIndex event,
                                               std::span<const Side> sides);

/// Sorts by time, then by kind, id and edge.
void sort_by_time(const KnowledgeGraph& graph, std::vector<Fact>& facts);

} // namespace entente
