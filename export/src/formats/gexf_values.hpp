#pragma once

#include "columns.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How GEXF, and Gephi when it reads it, wants values.
namespace entente {

/// `YYYY-MM-DD`.
[[nodiscard]] std::string day_text(std::int32_t day);

[[nodiscard]] std::string_view gexf_type(const Columns& columns, Attribute attribute);

/// Gephi makes "Infinity" of INF anywhere in an attribute, and takes the word null for nothing: a
/// word joiner, which is not seen, stands after the first letter of both.
[[nodiscard]] std::string gephi_text(std::string text);

/// `["a", "b"]`: Gephi knows no escapes but of quotes and backslashes, so there are no line breaks.
[[nodiscard]] std::string gexf_list(const std::vector<std::string>& items);

/// The day after which nothing was published: what "last modified" means for a file that shall be
/// the same on any day.
[[nodiscard]] std::optional<std::int32_t> newest_document(const KnowledgeGraph& graph);

} // namespace entente
