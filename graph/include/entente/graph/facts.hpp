#pragma once

#include <entente/core/date.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente {

/// What can be told of a graph with a date and a sentence.
enum class FactKind : std::uint8_t {
    meeting,
    agreement,
    post_begin, ///< an official takes office, or is first seen in it
    post_seen,  ///< is seen in office at one time, or at no known one
    post_end    ///< leaves office, or is last seen in it
};

struct Fact {
    FactKind kind = FactKind::meeting;
    NodeIndex node = 0;            ///< the meeting or agreement; the official of a post
    std::optional<EdgeIndex> post; ///< the `holds_position` edge
    Date date;                     ///< as the graph gives it, or empty
    bool stated = false;           ///< of a post: sentences say so, it is not just seen
    std::vector<EvidenceIndex> evidence;

    auto operator<=>(const Fact&) const = default;
};

/// The order of time: by the first day that a date may mean, then by the last; dates without a year
/// come after all others, things without a date come last.
[[nodiscard]] bool earlier(const Date& a, const Date& b);

} // namespace entente
