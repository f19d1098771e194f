#include "cheapest.hpp"

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/property_map/function_property_map.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace entente {
namespace {

constexpr auto unreached = std::numeric_limits<std::uint64_t>::max();

/// Ends a search of Boost.Graph, which offers no other way.
struct Arrived {};

/// Counts hops from where the search began, until it comes upon the goal.
class CountHops : public boost::default_bfs_visitor {
public:
    CountHops(std::vector<std::uint64_t>& bounds, NodeIndex goal) : bounds_(&bounds), goal_(goal) {}

    void tree_edge(const LinkEdge& edge, const LinkGraph& graph)
    {
        const auto node = boost::target(edge, graph);
        (*bounds_)[node] = (*bounds_)[boost::source(edge, graph)] + LinkCost::unit;
        if (node == goal_) {
            throw Arrived();
        }
    }

private:
    std::vector<std::uint64_t>* bounds_; ///< visitors are copied
    NodeIndex goal_;
};

/// Ends when the goal's cost is final, or those of so many nodes are; the last one is `end`.
class StopAt : public boost::default_dijkstra_visitor {
public:
    StopAt(NodeIndex goal, std::size_t most, NodeIndex& end) : goal_(goal), left_(most), end_(&end)
    {
    }

    void examine_vertex(std::uint32_t node, const LinkGraph& /*graph*/)
    {
        if (node == goal_ || --left_ == 0) {
            *end_ = node;
            throw Arrived();
        }
    }

private:
    NodeIndex goal_;
    std::size_t left_;
    NodeIndex* end_; ///< visitors are copied
};

/// As many nodes as the searches from either side come upon before they meet, about: two balls of
/// the root of all nodes have one in common where links are random, and people's are not quite.
std::size_t ball_of(std::size_t node_count)
{
    return 1 + 8 * static_cast<std::size_t>(std::sqrt(static_cast<double>(node_count)));
}

} // namespace

CheapestDeviations::CheapestDeviations(const LinkGraph& graph, const LinkCost& cost,
                                       PathOrder order, NodeIndex source, NodeIndex target,
                                       std::optional<std::size_t> most_hops)
    : graph_(&graph), cost_(&cost), target_(target),
      most_hops_(most_hops.value_or(std::numeric_limits<std::size_t>::max())),
      limited_(most_hops.has_value()), bounds_(boost::num_vertices(graph), unreached),
      marks_(boost::num_vertices(graph))
{
    bounds_[target] = 0;
    if (order == PathOrder::hops) {
        bound_by_hops(source);
    } else {
        bound_by_cost(source);
    }
}

void CheapestDeviations::bound_by_hops(NodeIndex source)
{
    try {
        boost::breadth_first_search(*graph_, target_, boost::visitor(CountHops(bounds_, source)));
    } catch (const Arrived&) {
        reachable_ = true;
        least_beyond_ = bounds_[source];
    }
    reachable_ = reachable_ || source == target_;
}

void CheapestDeviations::bound_by_cost(NodeIndex source)
{
    const auto costs = boost::make_function_property_map<LinkEdge>(
        [this](const LinkEdge& edge) { return (*cost_)((*graph_)[edge]); });
    std::vector<boost::two_bit_color_type> colours(bounds_.size(), boost::two_bit_white);
    const auto index = boost::get(boost::vertex_index, *graph_);
    NodeIndex end = target_;
    try {
        boost::dijkstra_shortest_paths_no_init(
            *graph_, target_, boost::dummy_property_map(),
            boost::make_iterator_property_map(bounds_.begin(), index), costs, index, std::less<>(),
            boost::closed_plus<std::uint64_t>(unreached), std::uint64_t{0},
            StopAt(source, ball_of(bounds_.size()), end),
            boost::make_iterator_property_map(colours.begin(), index));
    } catch (const Arrived&) {
        reachable_ = true; // for all that is known
        least_beyond_ = bounds_[end];
        // What is farther may still get nearer: all that is known is that it is no nearer.
        for (std::uint64_t& bound : bounds_) {
            bound = std::min(bound, least_beyond_);
        }
    }
}

std::uint64_t CheapestDeviations::bound_of(NodeIndex node) const
{
    return bounds_[node] == unreached ? least_beyond_ : bounds_[node];
}

std::optional<Route> CheapestDeviations::operator()(const Deviation& deviation)
{
    ++search_;
    labels_.clear();
    queue_.clear();
    const auto prefix = deviation.prefix;
    std::uint64_t cost = 0;
    for (std::size_t i = 0; i + 1 < prefix.size(); ++i) {
        mark_of(prefix[i]).closed = true;
        cost += cost_of_step(prefix[i], prefix[i + 1]);
    }
    push(prefix.back(), static_cast<std::uint32_t>(prefix.size() - 1), cost, 0);
    while (!queue_.empty()) {
        std::pop_heap(queue_.begin(), queue_.end());
        const std::uint32_t label = queue_.back().label;
        queue_.pop_back();
        if (labels_[label].node == target_) {
            return route_to(label, prefix);
        }
        if (take(labels_[label])) {
            extend(label, label == 0 ? deviation.closed : std::span<const NodeIndex>());
        }
    }
    return std::nullopt;
}

CheapestDeviations::Mark& CheapestDeviations::mark_of(NodeIndex node)
{
    Mark& mark = marks_[node];
    if (mark.search != search_) {
        mark = {search_, std::numeric_limits<std::uint32_t>::max(), false};
    }
    return mark;
}

/// Labels come by cost. A later one of a node is of use only where hops are limited and it has
/// fewer.
bool CheapestDeviations::take(const Label& label)
{
    Mark& mark = mark_of(label.node);
    const bool first = mark.hops == std::numeric_limits<std::uint32_t>::max();
    if (!first && (!limited_ || mark.hops <= label.hops)) {
        return false;
    }
    mark.hops = label.hops;
    return label.hops < most_hops_;
}

void CheapestDeviations::push(NodeIndex node, std::uint32_t hops, std::uint64_t cost,
                              std::uint32_t parent)
{
    const auto place = static_cast<std::uint32_t>(labels_.size());
    labels_.push_back({node, hops, cost, parent});
    queue_.push_back({cost + bound_of(node), cost, place});
    std::push_heap(queue_.begin(), queue_.end());
}

void CheapestDeviations::extend(std::uint32_t label, std::span<const NodeIndex> closed)
{
    const Label from = labels_[label];
    for (const LinkEdge edge : boost::make_iterator_range(boost::out_edges(from.node, *graph_))) {
        const NodeIndex to = boost::target(edge, *graph_);
        const Mark& mark = mark_of(to);
        const bool taken = mark.hops != std::numeric_limits<std::uint32_t>::max();
        if (mark.closed || (taken && (!limited_ || mark.hops <= from.hops + 1)) ||
            std::ranges::find(closed, to) != closed.end()) {
            continue;
        }
        push(to, from.hops + 1, from.cost + (*cost_)((*graph_)[edge]), label);
    }
}

std::uint64_t CheapestDeviations::cost_of_step(NodeIndex from, NodeIndex to) const
{
    return (*cost_)((*graph_)[boost::edge(from, to, *graph_).first]);
}

Route CheapestDeviations::route_to(std::uint32_t label, std::span<const NodeIndex> prefix) const
{
    Route route{labels_[label].cost, {}};
    for (; label != 0; label = labels_[label].parent) {
        route.nodes.push_back(labels_[label].node);
    }
    route.nodes.insert(route.nodes.end(), prefix.rbegin(), prefix.rend());
    std::ranges::reverse(route.nodes);
    return route;
}

} // namespace entente
