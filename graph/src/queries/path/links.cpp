#include "links.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace entente {
namespace {

constexpr double fraction = 1U << 20U;
constexpr double days_a_year = 365.25;

/// Rounded; adding a half is many times faster than std::llround, and is asked of every tie.
std::uint32_t in_fractions(double value)
{
    return static_cast<std::uint32_t>(value * fraction + 0.5);
}

std::uint32_t strength_of(const Tie& tie)
{
    const double share = tie.actors > 2 ? 1.0 / static_cast<double>(tie.actors - 1) : 1.0;
    // No tie is nothing, however many had part in it.
    return std::max(in_fractions(tie.confidence * share * (tie.planned ? 0.5 : 1.0)), 1U);
}

/// A day that a tie surely reaches; what goes on without an end is as new as its begin is known.
std::int32_t newest_day(const Tie& tie)
{
    return tie.days.last == Days::never ? tie.days.first : tie.days.last;
}

void add(Link& sum, const Link& more)
{
    const std::uint64_t strength = std::uint64_t{sum.strength} + more.strength;
    sum.strength = static_cast<std::uint32_t>(
        std::min<std::uint64_t>(strength, std::numeric_limits<std::uint32_t>::max()));
    sum.doubt = std::min(sum.doubt, more.doubt);
    sum.newest = std::max(sum.newest, more.newest);
}

/// Adds up the links that lead to the same node.
void add_up(std::vector<Link>& links)
{
    std::ranges::sort(links, {}, &Link::to);
    std::size_t count = 0;
    for (const Link& link : links) {
        if (count > 0 && links[count - 1].to == link.to) {
            add(links[count - 1], link);
        } else {
            links[count++] = link;
        }
    }
    links.resize(count);
}

} // namespace

std::span<const Link> ActorLinks::of(NodeIndex node) const
{
    return lists_.get(node, [&](std::vector<Link>& links) {
        if (ties_->is_actor(node)) {
            ties_->visit(node, [&](const Tie& tie) {
                links.push_back({tie.to, strength_of(tie), in_fractions(1.0 - tie.confidence),
                                 newest_day(tie)});
            });
            add_up(links);
        }
    });
}

LinkCost::LinkCost(const ActorLinks& links, PathOrder order) : order_(order)
{
    if (order != PathOrder::recency) {
        return;
    }
    oldest_ = std::numeric_limits<std::int32_t>::max();
    newest_ = std::numeric_limits<std::int32_t>::min();
    for (NodeIndex node = 0; node < links.node_count(); ++node) {
        for (const Link& link : links.of(node)) {
            if (link.newest != Days::always) {
                oldest_ = std::min(oldest_, link.newest);
                newest_ = std::max(newest_, link.newest);
            }
        }
    }
}

std::uint64_t LinkCost::operator()(const Link& link) const
{
    switch (order_) {
    case PathOrder::hops:
        return unit + link.doubt;
    case PathOrder::strength:
        return static_cast<std::uint64_t>(
            std::llround(static_cast<double>(unit) / std::sqrt(link.strength / fraction)));
    case PathOrder::recency: {
        const double age =
            newest_ < oldest_ ? 0.0 : static_cast<double>(newest_) - std::max(link.newest, oldest_);
        return static_cast<std::uint64_t>(
                   std::llround(static_cast<double>(unit) * (1 + age / days_a_year))) +
               link.doubt;
    }
    }
    return unit;
}

} // namespace entente
