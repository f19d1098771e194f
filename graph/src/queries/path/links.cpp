#include "links.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

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

/// Edges in the order of their sources, as Boost wants them.
template <typename Property> struct SortedEdges {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    std::vector<Property> properties;

    /// Most edges are seen from both of their ends.
    explicit SortedEdges(const Ties& ties)
    {
        ends.reserve(2 * ties.edge_count());
        properties.reserve(2 * ties.edge_count());
    }

    template <typename Graph> [[nodiscard]] Graph graph(std::size_t node_count) const
    {
        return Graph(boost::edges_are_sorted, ends.begin(), ends.end(), properties.begin(),
                     static_cast<std::uint32_t>(node_count));
    }
};

/// Adds up the ties of one actor after the other.
class Adder {
public:
    explicit Adder(std::size_t node_count) : sums_(node_count) {}

    void add(const Tie& tie)
    {
        Link& sum = sums_[tie.to];
        if (sum.strength == 0) {
            touched_.push_back(tie.to);
            sum.doubt = std::numeric_limits<std::uint32_t>::max();
        }
        const std::uint64_t strength = std::uint64_t{sum.strength} + strength_of(tie);
        sum.strength = static_cast<std::uint32_t>(
            std::min<std::uint64_t>(strength, std::numeric_limits<std::uint32_t>::max()));
        sum.doubt = std::min(sum.doubt, in_fractions(1.0 - tie.confidence));
        sum.newest = std::max(sum.newest, newest_day(tie));
    }

    void move_to(SortedEdges<Link>& edges, NodeIndex source)
    {
        std::ranges::sort(touched_);
        for (const NodeIndex target : touched_) {
            edges.ends.emplace_back(source, target);
            edges.properties.push_back(std::exchange(sums_[target], Link{}));
        }
        touched_.clear();
    }

private:
    std::vector<Link> sums_; ///< by target
    std::vector<NodeIndex> touched_;
};

} // namespace

LinkGraph make_links(const Ties& ties)
{
    SortedEdges<Link> edges(ties);
    Adder adder(ties.node_count());
    for (NodeIndex i = 0; i < ties.node_count(); ++i) {
        if (ties.is_actor(i)) {
            ties.visit(i, [&](const Tie& tie) { adder.add(tie); });
            adder.move_to(edges, i);
        }
    }
    return edges.graph<LinkGraph>(ties.node_count());
}

PassageGraph make_passages(const Ties& ties)
{
    SortedEdges<Passage> edges(ties);
    for (NodeIndex i = 0; i < ties.node_count(); ++i) {
        if (ties.is_actor(i)) {
            ties.visit(i, [&](const Tie& tie) {
                edges.ends.emplace_back(i, tie.to);
                edges.properties.push_back({tie.days, tie.lasting});
            });
        }
    }
    return edges.graph<PassageGraph>(ties.node_count());
}

LinkCost::LinkCost(const LinkGraph& graph, PathOrder order) : order_(order)
{
    if (order != PathOrder::recency) {
        return;
    }
    oldest_ = std::numeric_limits<std::int32_t>::max();
    newest_ = std::numeric_limits<std::int32_t>::min();
    for (const LinkEdge edge : boost::make_iterator_range(boost::edges(graph))) {
        const std::int32_t day = graph[edge].newest;
        if (day != Days::always) {
            oldest_ = std::min(oldest_, day);
            newest_ = std::max(newest_, day);
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
