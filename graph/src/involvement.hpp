#pragma once

#include <entente/core/date.hpp>
#include <entente/graph/knowledge_graph.hpp>

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

/// The ISO code of a country or of what belongs to it; may be empty.
[[nodiscard]] std::string_view country_of(const Node& node);

[[nodiscard]] Date date_in(const Attributes& attributes, Attribute attribute);

/// Sets `first` and `last` from those dates that have a year; erases them where none has.
void set_first_and_last(const std::vector<Date>& dates, Attributes& attributes);

/// Evidence of all, each once, in the order of the graph.
[[nodiscard]] std::vector<EvidenceIndex> joined(std::vector<EvidenceIndex> evidence);

} // namespace entente
