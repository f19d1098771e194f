#pragma once

#include <entente/core/document.hpp>
#include <entente/core/kinds.hpp>
#include <entente/core/span.hpp>
#include <entente/graph/additions.hpp>
#include <entente/graph/attributes.hpp>
#include <entente/graph/outline.hpp>
#include <entente/graph/skim.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

using NodeIndex = std::uint32_t;
using EdgeIndex = std::uint32_t;
using EvidenceIndex = std::uint32_t;

/// The words that say something: whole sentence(s) of one document. Kept once in the graph and
/// referred to by index, as many nodes and edges share a sentence.
struct Evidence {
    std::uint32_t document = 0; ///< index into KnowledgeGraph::documents()
    Span span;
    std::string text; ///< exactly the document's bytes at `span`

    auto operator<=>(const Evidence&) const = default;
};

struct Node {
    std::string id; ///< stable over machines, input orders and threads
    NodeKind kind = NodeKind::official;
    std::string label;
    Attributes attributes;
    double confidence = 1.0;
    std::vector<EvidenceIndex> evidence;
    OptionalAdditions additions{};

    auto operator<=>(const Node&) const = default;
};

struct Edge {
    NodeIndex source = 0;
    NodeIndex target = 0;
    EdgeKind kind = EdgeKind::holds_position;
    std::uint32_t key = 0; ///< numbers parallel edges of one (source, target) from 0
    Attributes attributes;
    double confidence = 1.0;
    std::vector<EvidenceIndex> evidence;
    OptionalAdditions additions{};

    auto operator<=>(const Edge&) const = default;
};

class GraphSource;
class SearchIndex;

/// The graph of the contract: a directed multigraph of typed nodes and edges with their evidence.
///
/// Boost.Graph is inside (`graph/src/storage.hpp`) and shows nowhere. Indices are dense, from 0 in
/// order of adding, and stay valid. Copying is deep; a moved-from graph may only be assigned to or
/// destroyed. Not thread-safe while it is being changed.
///
/// One that reads from a GraphSource keeps what it has read and is for one thread at a time; its
/// functions throw DataError when the source is broken. Before it is changed it is read whole.
class KnowledgeGraph {
public:
    KnowledgeGraph();
    explicit KnowledgeGraph(std::shared_ptr<const GraphSource> source);
    KnowledgeGraph(const KnowledgeGraph&);
    KnowledgeGraph(KnowledgeGraph&&) noexcept;
    KnowledgeGraph& operator=(const KnowledgeGraph&);
    KnowledgeGraph& operator=(KnowledgeGraph&&) noexcept;
    ~KnowledgeGraph();

    std::uint32_t add_document(DocumentInfo document);
    /// The index of the evidence; one that is there already when document and span are the same.
    /// Throws std::out_of_range for a document that is not there.
    EvidenceIndex add_evidence(Evidence evidence);
    /// Throws DataError when the id is taken.
    NodeIndex add_node(Node node);
    /// `edge.source` and `edge.target` must exist (std::out_of_range otherwise); `edge.key` is
    /// kept.
    EdgeIndex add_edge(Edge edge);
    /// Replaces what people added to them. They must be there.
    void set_node_additions(NodeIndex node, Additions additions);
    void set_edge_additions(EdgeIndex edge, Additions additions);

    [[nodiscard]] const std::vector<DocumentInfo>& documents() const;
    [[nodiscard]] const std::vector<Evidence>& evidence() const;
    /// One of them; std::out_of_range when it is not there.
    [[nodiscard]] const DocumentInfo& document(std::uint32_t index) const;
    [[nodiscard]] const Evidence& evidence(EvidenceIndex index) const;

    [[nodiscard]] std::size_t document_count() const;
    [[nodiscard]] std::size_t evidence_count() const;
    [[nodiscard]] std::size_t node_count() const;
    [[nodiscard]] std::size_t edge_count() const;
    [[nodiscard]] const Node& node(NodeIndex index) const;
    [[nodiscard]] const Edge& edge(EdgeIndex index) const;
    /// What searches ask of them, without their texts. The index must be there.
    [[nodiscard]] NodeKind kind_of(NodeIndex index) const;
    [[nodiscard]] NodeOutline outline(NodeIndex index) const;
    [[nodiscard]] EdgeOutline edge_outline(EdgeIndex index) const;
    /// Their texts alone, for searches that look at all. Keeps nothing, so that a large graph that
    /// lies in a file is gone through in little memory; the views live until the graph is changed.
    void skim_node(NodeIndex index, Attribute attribute, Skim& into) const;
    void skim_edge(EdgeIndex index, Attribute attribute, Skim& into) const;
    [[nodiscard]] std::string_view evidence_text(EvidenceIndex index) const;
    /// Edges that leave or reach a node, in order of adding. Constant time; valid until an edge or
    /// a node is added.
    [[nodiscard]] std::span<const EdgeIndex> out_edges(NodeIndex index) const;
    [[nodiscard]] std::span<const EdgeIndex> in_edges(NodeIndex index) const;
    /// By id; constant time on average.
    [[nodiscard]] std::optional<NodeIndex> find(std::string_view id) const;

    /// Nodes of whose names these folded words may all be, in order; nothing when only looking at
    /// all nodes could tell. Much faster than that.
    [[nodiscard]] std::optional<std::vector<NodeIndex>>
    nodes_named(std::span<const std::string> words) const;
    /// Of what the graph is read from; nothing where searches have to look at every text.
    [[nodiscard]] const SearchIndex* search_index() const;

    /// For the queries in graph/src: the type is complete only there.
    struct Storage;
    [[nodiscard]] const Storage& storage() const { return *storage_; }

private:
    void read_whole();

    std::unique_ptr<Storage> storage_;
};

} // namespace entente
