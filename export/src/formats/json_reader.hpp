#pragma once

#include <entente/core/diagnostic.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace entente {

/// Reads a graph in the contract's JSON. Format::read says what errors and diagnostics there are.
[[nodiscard]] KnowledgeGraph read_json_graph(std::istream& in, const std::string& where,
                                             std::vector<Diagnostic>* diagnostics);

struct JsonRecordHandler;
/// Hands the records of a graph to the handler.
using JsonRecordSource = std::function<void(const JsonRecordHandler&)>;

/// The same of records that another form of file holds.
[[nodiscard]] KnowledgeGraph read_records(const JsonRecordSource& source, const std::string& where,
                                          std::vector<Diagnostic>* diagnostics);

} // namespace entente
