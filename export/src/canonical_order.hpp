#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

/// The order in which every format writes, so that a graph's bytes do not depend on the order in
/// which it was put together. Linear for graphs that have that order already.
namespace entente {

/// By kind, then id.
[[nodiscard]] std::vector<NodeIndex> canonical_nodes(const KnowledgeGraph& graph);

/// By place of the source and of the target in `nodes`, then key, then kind.
[[nodiscard]] std::vector<EdgeIndex> canonical_edges(const KnowledgeGraph& graph,
                                                     const std::vector<NodeIndex>& nodes);

/// By id, then the other members.
[[nodiscard]] std::vector<std::uint32_t> canonical_documents(const KnowledgeGraph& graph);

/// What a node is shown as: its label, or its id when it has none.
[[nodiscard]] std::string_view display_label(const Node& node);

/// Name of the program that wrote a file: "entente 1.2.3".
inline constexpr std::string_view generator = "entente " ENTENTE_VERSION;

/// Name of the contract that files keep.
inline constexpr std::string_view graph_schema = "entente/1";

} // namespace entente
