#include "journey.hpp"

#include <algorithm>
#include <utility>

namespace entente {
namespace {

/// Days in their order as numbers without a sign.
std::uint64_t ordered(std::int32_t day)
{
    return static_cast<std::uint64_t>(std::int64_t{day} - Days::always);
}

/// The labels of a wave that are to be extended, those first that are the first in its time.
class TimeQueue {
public:
    TimeQueue(const Wave& wave, bool latest_first) : wave_(&wave), latest_first_(latest_first) {}

    /// Takes in the labels that the wave has made since.
    void take_in()
    {
        const auto& labels = wave_->labels();
        for (; known_ < labels.size(); ++known_) {
            const std::int64_t day = labels[known_].day;
            queue_.emplace_back(latest_first_ ? day : -day, known_);
            std::ranges::push_heap(queue_);
        }
        while (!queue_.empty() && wave_->is_overtaken(queue_.front().second)) {
            drop();
        }
    }

    [[nodiscard]] bool empty() const { return queue_.empty(); }
    [[nodiscard]] std::size_t size() const { return known_; }

    [[nodiscard]] std::int64_t day() const
    {
        return latest_first_ ? queue_.front().first : -queue_.front().first;
    }

    [[nodiscard]] std::uint32_t take()
    {
        const std::uint32_t label = queue_.front().second;
        drop();
        return label;
    }

private:
    void drop()
    {
        std::ranges::pop_heap(queue_);
        queue_.pop_back();
    }

    const Wave* wave_;
    bool latest_first_;
    std::uint32_t known_ = 0;
    std::vector<std::pair<std::int64_t, std::uint32_t>> queue_;
};

} // namespace

void FirstJourneys::begin(Reading reading, std::int32_t start, NodeIndex target,
                          std::optional<std::size_t> most_hops)
{
    reading_ = reading;
    start_ = start;
    target_ = target;
    most_hops_ = most_hops;
    least_ = Days::always;
}

std::optional<Route> FirstJourneys::operator()(const Deviation& deviation)
{
    const auto prefix = deviation.prefix;
    const Leg leg{prefix.back(), arrival_of(prefix, start_), deviation,
                  most_hops_.value_or(std::numeric_limits<std::size_t>::max()) -
                      (prefix.size() - 1)};
    if (leg.source == target_) {
        return Route{0, {prefix.begin(), prefix.end()}};
    }
    const auto day = earliest_day(leg);
    const auto way = day ? meet_by_hops(leg, *day) : std::nullopt;
    if (!way) {
        return std::nullopt;
    }
    if (prefix.size() == 1 && deviation.closed.empty()) {
        least_ = *day;
    }
    Route route;
    route.nodes.assign(prefix.begin(), prefix.end() - 1);
    route.nodes.insert(route.nodes.end(), way->begin(), way->end());
    route.cost = (ordered(*day) << hop_bits) + route.nodes.size() - 1;
    return route;
}

/// The earliest day at the end of a way.
std::int32_t FirstJourneys::arrival_of(std::span<const NodeIndex> way, std::int32_t start) const
{
    std::int32_t day = start;
    for (std::size_t i = 0; i + 1 < way.size(); ++i) {
        std::int32_t next = Days::never;
        for (const Passage& passage : passages_->of(way[i])) {
            if (passage.to == way[i + 1]) {
                next = std::min(next, arrival(day, passage, reading_).value_or(Days::never));
            }
        }
        day = next;
    }
    return day;
}

/// A day before which nothing can bring one to the target.
std::int32_t FirstJourneys::soonest(std::int32_t start) const
{
    std::int32_t day = Days::never;
    for (const Passage& passage : passages_->of(target_)) {
        day = std::min(day, arrival(start, passage, reading_).value_or(Days::never));
    }
    return std::max(day, least_);
}

/// The earliest day at the target, by halving the days between one that is surely too early and one
/// on which some way is known to arrive.
std::optional<std::int32_t> FirstJourneys::earliest_day(const Leg& leg)
{
    constexpr std::int64_t first_date = -800000; // no date is earlier; days of 0000 are after it
    auto way = find_way(leg, Days::never);
    if (!way) {
        return std::nullopt;
    }
    std::int64_t early = soonest(leg.start);
    std::int64_t late = arrival_of(*way, leg.start);
    std::int64_t day = early; // is often the day, of deviations above all
    while (early < late) {
        way = find_way(leg, static_cast<std::int32_t>(day));
        if (way) {
            late = arrival_of(*way, leg.start);
        } else {
            early = std::max(day + 1, std::min(first_date, late));
        }
        day = early + (late - early) / 2;
    }
    return static_cast<std::int32_t>(late);
}

/// Some way that arrives by a day.
std::optional<FirstJourneys::Way> FirstJourneys::find_way(const Leg& leg, std::int32_t latest)
{
    return most_hops_ ? meet_by_hops(leg, latest) : meet_in_time(leg, latest);
}

void FirstJourneys::set_out(const Leg& leg, std::int32_t latest)
{
    onward_.begin(leg.source, leg.start, reading_);
    back_.begin(target_, latest, reading_);
    for (const NodeIndex node : leg.deviation.prefix.first(leg.deviation.prefix.size() - 1)) {
        onward_.close(node);
        back_.close(node);
    }
}

/// One step of a wave; the node in which it met the other, if it did.
std::optional<NodeIndex> FirstJourneys::extend(Wave& wave, std::uint32_t label, const Leg& leg,
                                               std::int32_t latest)
{
    const auto is_closed = [&](NodeIndex node) {
        return std::ranges::find(leg.deviation.closed, node) != leg.deviation.closed.end();
    };
    const std::size_t first = wave.labels().size();
    wave.extend(label, [&](NodeIndex from, NodeIndex to, std::int32_t day) {
        return day <= latest && !(from == leg.source && is_closed(to)) &&
               !(to == leg.source && is_closed(from));
    });
    for (std::size_t i = first; i < wave.labels().size(); ++i) {
        const NodeIndex node = wave.labels()[i].node;
        const auto there = back_.day_of(node);
        const auto here = onward_.day_of(node);
        if (here && there && *here <= *there) {
            return node;
        }
    }
    return std::nullopt;
}

/// Two searches by time: they end where they meet, or have passed each other in time, as a way
/// has a day on which it is in both.
std::optional<FirstJourneys::Way> FirstJourneys::meet_in_time(const Leg& leg, std::int32_t latest)
{
    set_out(leg, latest);
    TimeQueue here(onward_, false);
    TimeQueue there(back_, true);
    for (;;) {
        here.take_in();
        there.take_in();
        if (here.empty() || there.empty() || here.day() > there.day()) {
            return std::nullopt;
        }
        const bool onward = here.size() <= there.size();
        if (const auto node = onward ? extend(onward_, here.take(), leg, latest)
                                     : extend(back_, there.take(), leg, latest)) {
            return way_over(*node);
        }
    }
}

/// Two searches in rounds, one a hop, of which the smaller one goes on.
std::optional<FirstJourneys::Way> FirstJourneys::meet_by_hops(const Leg& leg, std::int32_t latest)
{
    set_out(leg, latest);
    std::uint32_t here = 0; // the labels before these have been extended
    std::uint32_t there = 0;
    for (std::size_t hops = 0; hops < leg.most_hops; ++hops) {
        const auto left_here = onward_.labels().size() - here;
        const auto left_there = back_.labels().size() - there;
        if (left_here == 0 || left_there == 0) {
            break;
        }
        Wave& wave = left_here <= left_there ? onward_ : back_;
        std::uint32_t& label = left_here <= left_there ? here : there;
        for (const std::size_t end = wave.labels().size(); label < end; ++label) {
            if (const auto node = extend(wave, label, leg, latest)) {
                return way_over(*node);
            }
        }
    }
    return std::nullopt;
}

FirstJourneys::Way FirstJourneys::way_over(NodeIndex node) const
{
    Way way = onward_.way_from(node);
    std::ranges::reverse(way);
    const Way rest = back_.way_from(node);
    way.insert(way.end(), rest.begin() + 1, rest.end());
    return way;
}

} // namespace entente
