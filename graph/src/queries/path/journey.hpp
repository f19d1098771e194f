#pragma once

#include "loopless.hpp"
#include "passages.hpp"
#include "wave.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace entente {

/// Finds the deviations that arrive first, and of these the ones with the fewest hops: foremost
/// journeys (Bui-Xuan, Ferreira and Jarry, Int. J. Found. Comput. Sci. 14, 267, 2003). No passage
/// takes time, so several may be made on one day.
///
/// Whether one can be there by some day is told by two searches that meet, onward from the source
/// and back from the target, each by time; the first such day is found by halving. Then two
/// searches by hops that keep to that day meet. So little of a large graph is looked at, where a
/// search from the source alone comes past half of all nodes before it is at the target.
class FirstJourneys {
public:
    explicit FirstJourneys(const Passages& passages)
        : passages_(&passages), onward_(passages, Wave::Direction::onward),
          back_(passages, Wave::Direction::back)
    {
    }

    void begin(Reading reading, std::int32_t start, NodeIndex target,
               std::optional<std::size_t> most_hops);
    [[nodiscard]] std::optional<Route> operator()(const Deviation& deviation);

    static constexpr unsigned hop_bits = 24; ///< of a route's cost; the rest is the day

private:
    using Way = std::vector<NodeIndex>;

    /// The part of a question that is the same for every day.
    struct Leg {
        NodeIndex source = 0;
        std::int32_t start = 0;
        const Deviation& deviation;
        std::size_t most_hops = 0;
    };

    [[nodiscard]] std::int32_t arrival_of(std::span<const NodeIndex> way, std::int32_t start) const;
    [[nodiscard]] std::int32_t soonest(std::int32_t start) const;
    [[nodiscard]] std::optional<std::int32_t> earliest_day(const Leg& leg);
    [[nodiscard]] std::optional<Way> find_way(const Leg& leg, std::int32_t latest);
    [[nodiscard]] std::optional<Way> meet_in_time(const Leg& leg, std::int32_t latest);
    [[nodiscard]] std::optional<Way> meet_by_hops(const Leg& leg, std::int32_t latest);
    void set_out(const Leg& leg, std::int32_t latest);
    [[nodiscard]] std::optional<NodeIndex> extend(Wave& wave, std::uint32_t label, const Leg& leg,
                                                  std::int32_t latest);
    [[nodiscard]] Way way_over(NodeIndex node) const;

    const Passages* passages_;
    Wave onward_;
    Wave back_;
    Reading reading_ = Reading::certain;
    std::int32_t start_ = 0;
    NodeIndex target_ = 0;
    std::optional<std::size_t> most_hops_;
    std::int32_t least_ = 0; ///< no deviation arrives earlier
};

} // namespace entente
