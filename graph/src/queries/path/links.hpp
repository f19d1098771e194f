#pragma once

#include "ties.hpp"

#include <cstdint>
#include <span>

namespace entente {

/// All ties of one actor to another, added up.
struct Link {
    NodeIndex to = 0;
    std::uint32_t strength = 0;         ///< in 2^-20; see PathOrder::strength
    std::uint32_t doubt = 0;            ///< 1 - confidence of the surest tie, in 2^-20
    std::int32_t newest = Days::always; ///< last day of the newest tie; `always` when none is dated
};

/// Who is tied to whom. Each link is there from both of its ends, and is as strong from either.
/// The links of a node are made when first asked for.
class ActorLinks {
public:
    explicit ActorLinks(const Ties& ties) : ties_(&ties), lists_(ties.node_count()) {}

    [[nodiscard]] std::size_t node_count() const { return lists_.size(); }
    /// By node; stays valid as long as this lives.
    [[nodiscard]] std::span<const Link> of(NodeIndex node) const;

private:
    const Ties* ties_;
    mutable LazyLists<Link> lists_;
};

/// What a link costs, as a whole number, so that sums are exact and equal in both directions.
class LinkCost {
public:
    static constexpr std::uint64_t unit = std::uint64_t{1} << 32U; ///< a hop

    /// By recency all links are looked at.
    LinkCost(const ActorLinks& links, PathOrder order);

    [[nodiscard]] std::uint64_t operator()(const Link& link) const;

private:
    PathOrder order_;
    std::int32_t oldest_ = 0; ///< of the dated links
    std::int32_t newest_ = 0;
};

} // namespace entente
