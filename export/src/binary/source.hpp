#pragma once

#include <entente/core/diagnostic.hpp>
#include <entente/export/formats.hpp>
#include <entente/graph/graph_source.hpp>

#include <memory>
#include <string>
#include <vector>

namespace entente {

/// Opens an `.entente` file for reading piece by piece. What is broken is a DataError, here or,
/// for a single record, when it is read.
[[nodiscard]] std::shared_ptr<const GraphSource>
open_binary_graph(SharedBytes bytes, const std::string& where,
                  std::vector<Diagnostic>* diagnostics);

} // namespace entente
