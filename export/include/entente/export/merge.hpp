#pragma once

#include <entente/core/diagnostic.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <iosfwd>
#include <string>
#include <vector>

namespace entente {

/// What merging a drawing did.
struct MergeReport {
    std::size_t nodes = 0;                 ///< of the graph that are in the drawing
    std::size_t edges = 0;                 ///< likewise
    std::vector<std::string> columns{};    ///< names of those that people added, sorted
    std::vector<Diagnostic> diagnostics{}; ///< what did not fit, with counts
};

/// Takes over what people did with an export in Gephi: positions, sizes, colours and the columns
/// they added, as `additions` of nodes and edges. Facts stay as they are, and so do additions that
/// the file does not have. Merging the same file again changes nothing.
///
/// `in` is GEXF or GraphML that began as an export of such a graph, by entente itself or by a
/// program that kept its ids. Throws DataError when it is neither, and when nothing in it is in the
/// graph. `where` names it.
MergeReport merge_drawing(KnowledgeGraph& graph, std::istream& in, const std::string& where);

} // namespace entente
