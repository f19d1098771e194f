#pragma once

#include <entente/graph/queries.hpp>

#include <string>

namespace entente {

/// What `show GRAPH` prints, for people and for programs.
[[nodiscard]] std::string summary_text(const KnowledgeGraph& graph, const Summary& summary);
[[nodiscard]] std::string summary_json(const KnowledgeGraph& graph, const Summary& summary);

} // namespace entente
