#pragma once

#include "columns.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace entente {

/// All edges of one kind from one node to another as one, for programs that show no parallel edges.
struct FoldedEdge {
    NodeIndex source = 0;
    NodeIndex target = 0;
    EdgeKind kind = EdgeKind::holds_position;
    std::span<const EdgeIndex> edges{}; ///< that it stands for, in canonical order; never empty
};

/// All of a graph.
struct FoldedEdges {
    std::vector<FoldedEdge> all{};
    std::vector<EdgeIndex> edges{}; ///< into which they point: not to be changed

    FoldedEdges() = default;
    FoldedEdges(FoldedEdges&&) = default;
    FoldedEdges& operator=(FoldedEdges&&) = default;
};

/// What the edges that one stands for say together.
struct FoldedFacts {
    double weight = 0;                     ///< sum of theirs: how many facts
    double confidence = 0;                 ///< the highest of theirs
    std::string label{};                   ///< theirs, joined by "; "
    std::vector<EvidenceIndex> evidence{}; ///< all support, each once, in order
};

[[nodiscard]] FoldedFacts facts_of(const KnowledgeGraph& graph, const FoldedEdge& edge);

/// Numbers are added up, lists united, different texts joined by "; ", and a flag is set when all
/// have it set. `storage` is room for what has to be made.
[[nodiscard]] const Attributes& attributes_of(const KnowledgeGraph& graph, const FoldedEdge& edge,
                                              Attributes& storage);

/// What people added to them, of the first that has something.
[[nodiscard]] const Additions& additions_of(const KnowledgeGraph& graph, const FoldedEdge& edge);

/// By places of source and target, then in order of the first edge of each kind. `nodes` is all
/// nodes in canonical order.
[[nodiscard]] FoldedEdges fold_edges(const KnowledgeGraph& graph,
                                     const std::vector<NodeIndex>& nodes);

/// The columns that the attributes of all of them need.
[[nodiscard]] Columns columns_of(const KnowledgeGraph& graph, const FoldedEdges& folded);

/// The uris of the documents that the evidence is from, joined by "; ".
[[nodiscard]] std::string sources_of(const KnowledgeGraph& graph,
                                     const std::vector<EvidenceIndex>& evidence);

} // namespace entente
