#pragma once

#include <entente/core/diagnostic.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <iosfwd>
#include <string>
#include <vector>

namespace entente {

/// Reads GraphML that entente wrote. Format::read says what errors and diagnostics there are.
[[nodiscard]] KnowledgeGraph read_graphml(std::istream& in, const std::string& where,
                                          std::vector<Diagnostic>* diagnostics);

} // namespace entente
