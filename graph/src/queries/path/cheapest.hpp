#pragma once

#include "links.hpp"
#include "loopless.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace entente {

/// Finds the cheapest deviations to one target.
///
/// One search of Boost.Graph back from the target, which ends at the source or, by cost, when it has
/// gone about half the way, gives each node a lower bound of what is left; the bounds guide every deviation (Hart, Nilsson and Raphael, IEEE
/// Trans. SSC 4, 100, 1968), which then looks at little more than the nodes of its way. These
/// searches are not Boost's `astar_search`, as that sets up memory for all nodes, each time.
class CheapestDeviations {
public:
    CheapestDeviations(const LinkGraph& graph, const LinkCost& cost, PathOrder order,
                       NodeIndex source, NodeIndex target, std::optional<std::size_t> most_hops);

    /// False when the target surely cannot be reached.
    [[nodiscard]] bool reachable() const { return reachable_; }
    [[nodiscard]] std::optional<Route> operator()(const Deviation& deviation);

private:
    /// A way to a node, as the last of a chain of these.
    struct Label {
        NodeIndex node = 0;
        std::uint32_t hops = 0;
        std::uint64_t cost = 0;
        std::uint32_t parent = 0; ///< in labels_; its own place for the first
    };

    /// What has been found of a node in this search.
    struct Mark {
        std::uint32_t search = 0; ///< the search in which the rest was set
        std::uint32_t hops = 0;   ///< fewest of the labels that were taken from the queue
        bool closed = false;      ///< stands in the prefix
    };

    struct Queued {
        std::uint64_t bound = 0; ///< cost so far and least cost of the rest
        std::uint64_t cost = 0;
        std::uint32_t label = 0;

        /// For a heap whose top is the least bound, and of these the nearest to the target.
        bool operator<(const Queued& other) const
        {
            return bound != other.bound ? bound > other.bound
                   : cost != other.cost ? cost < other.cost
                                        : label > other.label;
        }
    };

    void bound_by_hops(NodeIndex source);
    void bound_by_cost(NodeIndex source);
    [[nodiscard]] std::uint64_t bound_of(NodeIndex node) const;
    [[nodiscard]] Mark& mark_of(NodeIndex node);
    [[nodiscard]] bool take(const Label& label);
    void push(NodeIndex node, std::uint32_t hops, std::uint64_t cost, std::uint32_t parent);
    void extend(std::uint32_t label, std::span<const NodeIndex> closed);
    [[nodiscard]] std::uint64_t cost_of_step(NodeIndex from, NodeIndex to) const;
    [[nodiscard]] Route route_to(std::uint32_t label, std::span<const NodeIndex> prefix) const;

    const LinkGraph* graph_;
    const LinkCost* cost_;
    NodeIndex target_;
    std::size_t most_hops_;
    bool limited_;
    bool reachable_ = false;
    std::vector<std::uint64_t> bounds_; ///< by node; the largest number where not reached
    std::uint64_t least_beyond_ = 0;    ///< bound of nodes that were not reached
    std::vector<Mark> marks_;
    std::vector<Label> labels_;
    std::vector<Queued> queue_;
    std::uint32_t search_ = 0;
};

} // namespace entente
