#include "journey.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();

/// Days in their order as numbers without a sign.
std::uint64_t ordered(std::int32_t day)
{
    return static_cast<std::uint64_t>(std::int64_t{day} - Days::always);
}

} // namespace

std::optional<std::int32_t> arrival(std::int32_t day, const Passage& passage, Reading reading)
{
    const Days& days = passage.days;
    if (reading == Reading::possible || passage.lasting) {
        return day <= days.last ? std::optional(std::max(day, days.first)) : std::nullopt;
    }
    return days.known() && day <= days.first ? std::optional(days.last) : std::nullopt;
}

FirstJourneys::FirstJourneys(const PassageGraph& graph, Reading reading, std::int32_t start,
                             NodeIndex target, std::optional<std::size_t> most_hops)
    : graph_(&graph), reading_(reading), start_(start), target_(target), most_hops_(most_hops),
      marks_(boost::num_vertices(graph))
{
}

FirstJourneys::Mark& FirstJourneys::mark_of(NodeIndex node)
{
    Mark& mark = marks_[node];
    if (mark.search != search_) {
        mark = {search_, Days::never, false, false};
    }
    return mark;
}

/// True when the day is earlier than what is known of the node, and now known.
bool FirstJourneys::improve(NodeIndex to, std::int32_t day)
{
    Mark& mark = mark_of(to);
    if (mark.closed || (mark.found && mark.day <= day)) {
        return false;
    }
    mark.found = true;
    mark.day = day;
    return true;
}

void FirstJourneys::begin(std::span<const NodeIndex> prefix)
{
    ++search_;
    labels_.clear();
    for (const NodeIndex node : prefix) {
        mark_of(node).closed = true;
    }
}

std::vector<std::int32_t> FirstJourneys::days_of(std::span<const NodeIndex> nodes) const
{
    std::vector<std::int32_t> days{start_};
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
        std::int32_t earliest = Days::never;
        for (const auto edge : boost::make_iterator_range(boost::out_edges(nodes[i], *graph_))) {
            if (boost::target(edge, *graph_) == nodes[i + 1]) {
                const auto day = arrival(days.back(), (*graph_)[edge], reading_);
                earliest = std::min(earliest, day.value_or(Days::never));
            }
        }
        days.push_back(earliest);
    }
    return days;
}

std::optional<Route> FirstJourneys::operator()(const Deviation& deviation)
{
    const std::size_t before = deviation.prefix.size() - 1;
    const std::int32_t start = days_of(deviation.prefix).back();
    if (deviation.prefix.back() == target_) {
        return Route{0, {deviation.prefix.begin(), deviation.prefix.end()}};
    }
    // The day is looked for first, as it leaves few passages to the rounds.
    const auto day = most_hops_ ? std::optional(Days::never) : earliest_day(deviation, start);
    const auto last = day ? fewest_hops(deviation, start, *day) : std::nullopt;
    if (!last) {
        return std::nullopt;
    }
    Route route;
    for (std::uint32_t label = *last; label != 0; label = labels_[label].parent) {
        route.nodes.push_back(labels_[label].node);
    }
    route.cost = (ordered(labels_[*last].day) << hop_bits) + route.nodes.size() + before;
    route.nodes.insert(route.nodes.end(), deviation.prefix.rbegin(), deviation.prefix.rend());
    std::ranges::reverse(route.nodes);
    return route;
}

/// The earliest day at the target, whatever the hops.
std::optional<std::int32_t> FirstJourneys::earliest_day(const Deviation& deviation,
                                                        std::int32_t start)
{
    using Queued = std::pair<std::int32_t, NodeIndex>;
    begin(deviation.prefix);
    std::priority_queue<Queued, std::vector<Queued>, std::greater<>> queue;
    const auto extend_from = [&](NodeIndex node, std::int32_t day,
                                 std::span<const NodeIndex> closed) {
        for (const auto edge : boost::make_iterator_range(boost::out_edges(node, *graph_))) {
            const NodeIndex to = boost::target(edge, *graph_);
            const auto then = arrival(day, (*graph_)[edge], reading_);
            if (then && std::ranges::find(closed, to) == closed.end() && improve(to, *then)) {
                queue.emplace(*then, to);
            }
        }
    };
    extend_from(deviation.prefix.back(), start, deviation.closed);
    while (!queue.empty()) {
        const auto [day, node] = queue.top();
        queue.pop();
        if (node == target_) {
            return day;
        }
        if (mark_of(node).day == day) {
            extend_from(node, day, {});
        }
    }
    return std::nullopt;
}

/// Adds labels for what can be reached earlier than known by one passage more.
void FirstJourneys::extend(std::uint32_t label, std::span<const NodeIndex> closed,
                           std::int32_t latest)
{
    const Label from = labels_[label];
    for (const auto edge : boost::make_iterator_range(boost::out_edges(from.node, *graph_))) {
        const NodeIndex to = boost::target(edge, *graph_);
        const auto day = arrival(from.day, (*graph_)[edge], reading_);
        if (day && *day <= std::min(latest, mark_of(target_).day) &&
            std::ranges::find(closed, to) == closed.end() && improve(to, *day)) {
            labels_.push_back({to, *day, label});
        }
    }
}

/// The label of the earliest arrival up to a day; of the rounds that lead to it the first.
std::optional<std::uint32_t> FirstJourneys::fewest_hops(const Deviation& deviation,
                                                        std::int32_t start, std::int32_t latest)
{
    begin(deviation.prefix);
    labels_.push_back({deviation.prefix.back(), start, 0});
    const std::size_t rounds = most_hops_.value_or(any_number) - (deviation.prefix.size() - 1);
    std::uint32_t label = 0;
    for (std::size_t round = 0; round < rounds && label < labels_.size(); ++round) {
        for (const std::size_t end = labels_.size(); label < end; ++label) {
            extend(label, label == 0 ? deviation.closed : std::span<const NodeIndex>(), latest);
        }
        if (!most_hops_ && mark_of(target_).found) {
            break;
        }
    }
    const auto at = std::ranges::find(labels_.rbegin(), labels_.rend(), target_, &Label::node);
    return at == labels_.rend()
               ? std::nullopt
               : std::optional(static_cast<std::uint32_t>(labels_.rend() - at - 1));
}

} // namespace entente
