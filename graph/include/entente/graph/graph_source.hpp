#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

class SearchIndex;

/// A graph that lies elsewhere, in a file mapped into memory say, and is read piece by piece as it
/// is asked for: `KnowledgeGraph(std::make_shared<MySource>(...))`.
///
/// Indices are those of the KnowledgeGraph that reads it; they are in range whenever a function is
/// called. What turns out to be broken is a DataError.
class GraphSource {
public:
    GraphSource() = default;
    GraphSource(const GraphSource&) = delete;
    GraphSource& operator=(const GraphSource&) = delete;
    virtual ~GraphSource() = default;

    [[nodiscard]] virtual std::size_t document_count() const = 0;
    [[nodiscard]] virtual std::size_t evidence_count() const = 0;
    [[nodiscard]] virtual std::size_t node_count() const = 0;
    [[nodiscard]] virtual std::size_t edge_count() const = 0;

    [[nodiscard]] virtual DocumentInfo document(std::uint32_t index) const = 0;
    [[nodiscard]] virtual Evidence evidence(EvidenceIndex index) const = 0;
    [[nodiscard]] virtual Node node(NodeIndex index) const = 0;
    [[nodiscard]] virtual Edge edge(EdgeIndex index) const = 0;

    // What follows is called millions of times and must not read more than it needs.
    [[nodiscard]] virtual NodeOutline outline(NodeIndex index) const = 0;
    [[nodiscard]] virtual EdgeOutline edge_outline(EdgeIndex index) const = 0;
    /// Into what was given before, see `skim`. The views live as long as the source.
    virtual void skim_node(NodeIndex index, Attribute attribute, Skim& into) const = 0;
    virtual void skim_edge(EdgeIndex index, Attribute attribute, Skim& into) const = 0;
    [[nodiscard]] virtual std::string_view evidence_text(EvidenceIndex index) const = 0;
    [[nodiscard]] virtual std::span<const EdgeIndex> out_edges(NodeIndex index) const = 0;
    [[nodiscard]] virtual std::span<const EdgeIndex> in_edges(NodeIndex index) const = 0;
    [[nodiscard]] virtual std::optional<NodeIndex> find(std::string_view id) const = 0;
    /// Nodes of whose names these folded words may all be, in order; nothing when there is no index
    /// that could tell.
    [[nodiscard]] virtual std::optional<std::vector<NodeIndex>>
    nodes_named(std::span<const std::string> words) const = 0;
    /// Nothing where searches have to look at every text. Lives as long as the source.
    [[nodiscard]] virtual const SearchIndex* search_index() const { return nullptr; }
};

} // namespace entente
