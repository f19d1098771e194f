#pragma once

#include <entente/core/date.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

/// What facts are about and when they were, as selections and projections see it.
namespace entente {

[[nodiscard]] constexpr bool is_event(NodeKind kind)
{
    return kind == NodeKind::meeting || kind == NodeKind::agreement;
}

[[nodiscard]] inline bool is_event(const Node& node)
{
    return is_event(node.kind);
}

/// Took part in it, signed it or is bound by it.
[[nodiscard]] inline bool is_involvement(EdgeKind kind)
{
    return kind == EdgeKind::participated_in || kind == EdgeKind::signed_by_actor ||
           kind == EdgeKind::party_to;
}

/// Sums up events, whose ids it has.
[[nodiscard]] constexpr bool is_summary(EdgeKind kind)
{
    return kind == EdgeKind::met || kind == EdgeKind::states_met || kind == EdgeKind::co_signed;
}

/// Where a summary has the ids.
[[nodiscard]] constexpr Attribute events_of_summary(EdgeKind kind)
{
    return kind == EdgeKind::co_signed ? Attribute::agreements : Attribute::meetings;
}

/// How many sentences a summary cites of the nth of its events, from 0: all of them; but two states
/// have met hundreds of times, and of that a few words are enough.
[[nodiscard]] constexpr std::size_t sentences_cited(EdgeKind kind, std::size_t nth)
{
    constexpr std::size_t most_events = 5;
    constexpr std::size_t all = std::numeric_limits<std::size_t>::max();
    return kind != EdgeKind::states_met ? all : nth < most_events ? 1 : 0;
}

/// The ISO code of a country or of what belongs to it; may be empty.
[[nodiscard]] std::string_view country_of(const Node& node);

[[nodiscard]] Date date_in(const Attributes& attributes, Attribute attribute);

/// Sets `first` and `last` from those dates that have a year; erases them where none has.
void set_first_and_last(const std::vector<Date>& dates, Attributes& attributes);

/// Evidence of all, each once, in the order of the graph.
[[nodiscard]] std::vector<EvidenceIndex> joined(std::vector<EvidenceIndex> evidence);

} // namespace entente
