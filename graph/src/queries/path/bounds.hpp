#pragma once

#include "links.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace entente {

/// How far every node is at least from a target: a search back from there (Dijkstra) that goes on
/// as far as it is let. Where it has been, the bound is exact; no other node is nearer than the
/// next that it would come to.
class Bounds {
public:
    static constexpr std::uint64_t unreached = std::numeric_limits<std::uint64_t>::max();

    explicit Bounds(const ActorLinks& links) : links_(&links), marks_(links.node_count()) {}

    /// Forgets what was. `cost` must live as long as it is used.
    void begin(NodeIndex target, const LinkCost& cost);
    /// Looks at so many links more, or goes on until the node's bound is exact.
    void grow(std::size_t links, NodeIndex until);

    /// `unreached` when there is no way.
    [[nodiscard]] std::uint64_t of(NodeIndex node) const
    {
        const Mark& mark = marks_[node];
        return mark.search == search_ && mark.final ? mark.cost : beyond_;
    }

private:
    struct Mark {
        std::uint64_t cost = 0;
        std::uint32_t search = 0; ///< the search in which the rest was set
        bool final = false;
    };

    using Queued = std::pair<std::uint64_t, NodeIndex>;

    void improve(NodeIndex node, std::uint64_t cost);

    const ActorLinks* links_;
    const LinkCost* cost_ = nullptr;
    std::vector<Mark> marks_;
    std::vector<Queued> queue_; ///< a heap, the least cost on top
    std::uint64_t beyond_ = 0;
    std::uint32_t search_ = 0;
};

} // namespace entente
