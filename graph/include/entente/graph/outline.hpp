#pragma once

#include <entente/core/date.hpp>
#include <entente/core/kinds.hpp>

#include <compare>
#include <cstdint>
#include <limits>

namespace entente {

struct Node;
struct Edge;

/// The days that a date may mean, both included; a side that is open or not known is the smallest
/// or largest number.
struct Days {
    static constexpr std::int32_t always = std::numeric_limits<std::int32_t>::min();
    static constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();

    std::int32_t first = always;
    std::int32_t last = never;

    [[nodiscard]] constexpr bool known() const { return first != always || last != never; }
    auto operator<=>(const Days&) const = default;
};

/// How far an event has come. Nodes that are no events are `held`.
enum class Standing : std::uint8_t { held, planned, cancelled };

/// What searches ask of a node, without its texts.
struct NodeOutline {
    NodeKind kind = NodeKind::official;
    Standing standing = Standing::held;
    Days days; ///< of the date of a meeting, agreement or document

    auto operator<=>(const NodeOutline&) const = default;
};

/// What searches ask of an edge, without its texts.
struct EdgeOutline {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    EdgeKind kind = EdgeKind::holds_position;
    bool former = false; ///< a post that is over
    double confidence = 1.0;
    Days days; ///< of a post its `valid`, else up to `ended_by`; of `met` from `first` to `last`

    auto operator<=>(const EdgeOutline&) const = default;
};

[[nodiscard]] NodeOutline outline_of(const Node& node);
[[nodiscard]] EdgeOutline outline_of(const Edge& edge);

} // namespace entente
