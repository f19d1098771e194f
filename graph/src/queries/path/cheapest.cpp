#include "cheapest.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

/// So many links are looked at from the target: about where searches from either side meet, as two
/// balls of the root of all nodes have one in common where links are random, and people's are not
/// quite. Where many deviations follow, each is the shorter for a larger one.
std::size_t ball_of(std::size_t node_count, bool many)
{
    return 16 +
           static_cast<std::size_t>((many ? 64 : 16) * std::sqrt(static_cast<double>(node_count)));
}

/// More than searches that find something make, mostly.
constexpr std::size_t usual_labels = 4096;

} // namespace

void CheapestDeviations::begin(const LinkCost& cost, const PathQuery& query)
{
    cost_ = &cost;
    target_ = query.target;
    most_hops_ = query.most_hops;
    bounds_.begin(target_, cost);
    bounds_.grow(ball_of(links_->node_count(), query.count > 1), query.source);
}

std::optional<Route> CheapestDeviations::operator()(const Deviation& deviation)
{
    ++search_;
    labels_.clear();
    queue_.clear();
    const auto prefix = deviation.prefix;
    std::uint64_t cost = 0;
    for (std::size_t i = 0; i + 1 < prefix.size(); ++i) {
        marks_[prefix[i]] = {search_, 0};
        cost += cost_of_step(prefix[i], prefix[i + 1]);
    }
    push(prefix.back(), static_cast<std::uint32_t>(prefix.size() - 1), cost, 0);
    std::size_t usual = usual_labels;
    while (!queue_.empty()) {
        if (labels_.size() > usual) {
            if (is_cut_off(deviation, usual)) {
                break;
            }
            usual *= 2;
        }
        std::pop_heap(queue_.begin(), queue_.end());
        const std::uint32_t place = queue_.back().label;
        queue_.pop_back();
        const Label& label = labels_[place];
        if (label.node == target_) {
            return route_to(place, prefix);
        }
        if (!is_taken(label.node, label.hops)) {
            marks_[label.node] = {search_, label.hops};
            if (!most_hops_ || label.hops < *most_hops_) {
                extend(place, place == 0 ? deviation.closed : std::span<const NodeIndex>());
            }
        }
    }
    return std::nullopt;
}

/// Whether so few nodes lead to the target that it is seen at once that all ways to it are closed:
/// a search onward would look at the whole graph before it is.
bool CheapestDeviations::is_cut_off(const Deviation& deviation, std::size_t most_nodes)
{
    ++sweep_;
    behind_.assign(1, target_);
    sweeps_[target_] = sweep_;
    for (const NodeIndex node : deviation.prefix) {
        sweeps_[node] = sweep_;
    }
    for (std::size_t i = 0; i < behind_.size(); ++i) {
        const NodeIndex node = behind_[i];
        for (const Link& link : links_->of(node)) {
            if (link.to == deviation.prefix.back() &&
                std::ranges::find(deviation.closed, node) == deviation.closed.end()) {
                return false;
            }
            if (sweeps_[link.to] != sweep_) {
                sweeps_[link.to] = sweep_;
                behind_.push_back(link.to);
            }
        }
        if (behind_.size() > most_nodes) {
            return false;
        }
    }
    return true;
}

void CheapestDeviations::push(NodeIndex node, std::uint32_t hops, std::uint64_t cost,
                              std::uint32_t parent)
{
    const std::uint64_t rest = bounds_.of(node);
    if (rest == Bounds::unreached) {
        return;
    }
    const auto place = static_cast<std::uint32_t>(labels_.size());
    labels_.push_back({node, hops, cost, parent});
    queue_.push_back({cost + rest, cost, place});
    std::push_heap(queue_.begin(), queue_.end());
}

void CheapestDeviations::extend(std::uint32_t label, std::span<const NodeIndex> closed)
{
    const Label from = labels_[label];
    const auto links = links_->of(from.node);
    for (const Link& link : links) {
        if (!is_taken(link.to, from.hops + 1) &&
            std::ranges::find(closed, link.to) == closed.end()) {
            push(link.to, from.hops + 1, from.cost + (*cost_)(link), label);
        }
    }
}

std::uint64_t CheapestDeviations::cost_of_step(NodeIndex from, NodeIndex to) const
{
    return (*cost_)(*std::ranges::lower_bound(links_->of(from), to, {}, &Link::to));
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
