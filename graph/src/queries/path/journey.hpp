#pragma once

#include "links.hpp"
#include "loopless.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace entente {

/// How dates that say less than a day are read.
enum class Reading : std::uint8_t {
    certain, ///< the order holds whatever the days were
    possible ///< the order may hold
};

/// The day on which a passage can be over when one comes to it on `day`: for one that lasts, the
/// first of its days from then on; else the day itself, which is somewhere in `days`. Nothing when
/// it is too late, or may be.
[[nodiscard]] std::optional<std::int32_t> arrival(std::int32_t day, const Passage& passage,
                                                  Reading reading);

/// Finds the deviations that arrive first, and of these the ones with the fewest hops: foremost
/// journeys (Bui-Xuan, Ferreira and Jarry, Int. J. Found. Comput. Sci. 14, 267, 2003) by a search
/// of Dijkstra's kind over days, then rounds, one a hop, that keep to the day that was found. No
/// passage takes time, so several may be made on one day.
class FirstJourneys {
public:
    FirstJourneys(const PassageGraph& graph, Reading reading, std::int32_t start, NodeIndex target,
                  std::optional<std::size_t> most_hops);

    [[nodiscard]] std::optional<Route> operator()(const Deviation& deviation);

    /// The earliest day at the end of each node of a route.
    [[nodiscard]] std::vector<std::int32_t> days_of(std::span<const NodeIndex> nodes) const;

    static constexpr unsigned hop_bits = 24; ///< of a route's cost; the rest is the day

private:
    /// A way to a node, as the last of a chain of these.
    struct Label {
        NodeIndex node = 0;
        std::int32_t day = 0;
        std::uint32_t parent = 0;
    };

    /// What has been found of a node in this search.
    struct Mark {
        std::uint32_t search = 0;
        std::int32_t day = Days::never;
        bool found = false; ///< `day` is the earliest so far
        bool closed = false;
    };

    [[nodiscard]] Mark& mark_of(NodeIndex node);
    void begin(std::span<const NodeIndex> prefix);
    [[nodiscard]] std::optional<std::int32_t> earliest_day(const Deviation& deviation,
                                                           std::int32_t start);
    [[nodiscard]] std::optional<std::uint32_t> fewest_hops(const Deviation& deviation,
                                                           std::int32_t start, std::int32_t latest);
    bool improve(NodeIndex to, std::int32_t day);
    void extend(std::uint32_t label, std::span<const NodeIndex> closed, std::int32_t latest);

    const PassageGraph* graph_;
    Reading reading_;
    std::int32_t start_;
    NodeIndex target_;
    std::optional<std::size_t> most_hops_;
    std::vector<Mark> marks_;
    std::vector<Label> labels_;
    std::uint32_t search_ = 0;
};

} // namespace entente
