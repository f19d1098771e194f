#pragma once

#include <entente/core/diagnostic.hpp>
#include <entente/core/report.hpp>
#include <entente/graph/knowledge_graph.hpp>
#include <entente/graph/overrides.hpp>

#include <vector>

namespace entente {

struct BuildOptions {
    bool with_documents = false; ///< add `document` nodes and `mentioned_in` edges
    std::vector<Override> overrides{};
};

/// Resolves who is who and which event is which across the reports, and makes the graph.
///
/// The result is a function of the *set* of reports: any order gives the same graph, nodes sorted
/// by kind and id, edges by source, target and key. Reports of the same document text are taken
/// once. `diagnostics` gets which reports were left out, and where overrides contradict the
/// evidence. Near-linear in the number of claims.
[[nodiscard]] KnowledgeGraph build_graph(std::vector<Report> reports,
                                         const BuildOptions& options = {},
                                         std::vector<Diagnostic>* diagnostics = nullptr);

} // namespace entente
