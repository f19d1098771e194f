#pragma once

#include "table.hpp"

#include <entente/graph/queries.hpp>

#include <nlohmann/json_fwd.hpp>

namespace entente {

/// What `show GRAPH` prints, for people and for programs.
class FactText;

void add_summary(FactText& out, const KnowledgeGraph& graph, const Summary& summary);
[[nodiscard]] nlohmann::ordered_json summary_json(const KnowledgeGraph& graph,
                                                  const Summary& summary);
/// Kinds and how many there are of each.
[[nodiscard]] Table summary_table(const Summary& summary);

} // namespace entente
