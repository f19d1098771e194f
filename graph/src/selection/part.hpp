#pragma once

#include <entente/graph/knowledge_graph.hpp>
#include <entente/graph/selection.hpp>

#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace entente {

/// Copies nodes and edges of one graph into a new one; documents and evidence come along as they
/// are needed.
class Part {
public:
    explicit Part(const KnowledgeGraph& whole, EvidenceKept evidence = EvidenceKept::all);

    /// Once, however often it is asked for.
    NodeIndex add_node(NodeIndex node);
    void add_edge(EdgeIndex edge) { add_edge(whole_.edge(edge)); }
    /// An edge whose ends and evidence are those of the whole graph.
    void add_edge(Edge edge);

    [[nodiscard]] KnowledgeGraph take() { return std::move(part_); }

private:
    std::uint32_t document(std::uint32_t document);
    std::vector<EvidenceIndex> evidence(const std::vector<EvidenceIndex>& evidence);

    static constexpr auto absent = static_cast<std::uint32_t>(-1);

    const KnowledgeGraph& whole_;
    EvidenceKept kept_;
    KnowledgeGraph part_;
    std::vector<NodeIndex> nodes_;         ///< in the part, by node of the whole
    std::vector<std::uint32_t> documents_; ///< likewise
    std::unordered_map<std::string_view, std::uint32_t> document_ids_; ///< in the whole
};

} // namespace entente
