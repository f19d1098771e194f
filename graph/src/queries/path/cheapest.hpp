#pragma once

#include "bounds.hpp"
#include "links.hpp"
#include "loopless.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace entente {

/// Finds the cheapest deviations to one target, for one question after the other.
///
/// A search back from the target bounds what is left from below, and the bounds guide every
/// deviation (Hart, Nilsson and Raphael, IEEE Trans. SSC 4, 100, 1968). It goes about half the way,
/// so that little of a large graph is looked at. Boost.Graph has no
/// searches from both ends, and sets up memory for all nodes each time; this keeps its own.
class CheapestDeviations {
public:
    explicit CheapestDeviations(const ActorLinks& links)
        : links_(&links), bounds_(links), marks_(links.node_count()), sweeps_(links.node_count())
    {
    }

    /// `cost` must live as long as deviations are asked for.
    void begin(const LinkCost& cost, const PathQuery& query);
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

    /// True when a label of so many hops is of no use: labels of a node come by cost, and a later
    /// one is worth something only where hops are limited and it has fewer.
    [[nodiscard]] bool is_taken(NodeIndex node, std::uint32_t hops) const
    {
        const Mark& mark = marks_[node];
        return mark.search == search_ && (!most_hops_ || mark.hops <= hops);
    }

    void push(NodeIndex node, std::uint32_t hops, std::uint64_t cost, std::uint32_t parent);
    void extend(std::uint32_t label, std::span<const NodeIndex> closed);
    [[nodiscard]] bool is_cut_off(const Deviation& deviation, std::size_t most_nodes);
    [[nodiscard]] std::uint64_t cost_of_step(NodeIndex from, NodeIndex to) const;
    [[nodiscard]] Route route_to(std::uint32_t label, std::span<const NodeIndex> prefix) const;

    const ActorLinks* links_;
    const LinkCost* cost_ = nullptr;
    NodeIndex target_ = 0;
    std::optional<std::size_t> most_hops_;
    Bounds bounds_;
    std::vector<Mark> marks_;
    std::vector<Label> labels_;
    std::vector<Queued> queue_;
    std::uint32_t search_ = 0;
    std::vector<NodeIndex> behind_;     ///< from where the target can be reached
    std::vector<std::uint32_t> sweeps_; ///< by node, the last of these in which it was come to
    std::uint32_t sweep_ = 0;
};

} // namespace entente
