#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <iosfwd>

namespace entente {

/// Streams a graph as an `.entente` file. Keeps in memory what is known of nodes and edges in
/// numbers, some 60 bytes each.
void write_binary_graph(const KnowledgeGraph& graph, std::ostream& out);

} // namespace entente
