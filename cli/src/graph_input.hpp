#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <string>

namespace entente {

/// Reads a graph that `build` or `convert` wrote; `-` is JSON on standard input. Throws IoError,
/// UsageError for a format that cannot be read back, DataError for bad content.
[[nodiscard]] KnowledgeGraph load_graph(const std::string& path);

} // namespace entente
