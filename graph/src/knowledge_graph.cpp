#include "storage.hpp"

#include <entente/core/error.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <stdexcept>
#include <utility>

namespace entente {

KnowledgeGraph::Storage::Storage(const Storage& other)
    : graph(other.graph), edges(other.edges.size()), documents(other.documents),
      evidence(other.evidence), ids(other.ids), evidence_index(other.evidence_index)
{
    // Descriptors point at the properties of one graph: a copy needs its own.
    for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
        edges[graph[edge].index] = edge;
    }
}

KnowledgeGraph::KnowledgeGraph() : storage_(std::make_unique<Storage>()) {}

KnowledgeGraph::KnowledgeGraph(const KnowledgeGraph& other)
    : storage_(std::make_unique<Storage>(*other.storage_))
{
}

KnowledgeGraph::KnowledgeGraph(KnowledgeGraph&& other) noexcept = default;

KnowledgeGraph& KnowledgeGraph::operator=(const KnowledgeGraph& other)
{
    if (this != &other) {
        storage_ = std::make_unique<Storage>(*other.storage_);
    }
    return *this;
}

KnowledgeGraph& KnowledgeGraph::operator=(KnowledgeGraph&& other) noexcept = default;
KnowledgeGraph::~KnowledgeGraph() = default;

std::uint32_t KnowledgeGraph::add_document(DocumentInfo document)
{
    storage_->documents.push_back(std::move(document));
    return static_cast<std::uint32_t>(storage_->documents.size() - 1);
}

EvidenceIndex KnowledgeGraph::add_evidence(Evidence evidence)
{
    if (evidence.document >= storage_->documents.size()) {
        throw std::out_of_range("evidence of a document that is not in the graph");
    }
    const auto next = static_cast<EvidenceIndex>(storage_->evidence.size());
    const auto [place, added] =
        storage_->evidence_index.try_emplace({evidence.document, evidence.span}, next);
    if (added) {
        storage_->evidence.push_back(std::move(evidence));
    }
    return place->second;
}

NodeIndex KnowledgeGraph::add_node(Node node)
{
    const auto next = static_cast<NodeIndex>(node_count());
    if (!storage_->ids.try_emplace(node.id, next).second) {
        throw DataError("graph", 0, "two nodes have the id '" + node.id + "'");
    }
    boost::add_vertex(NodeRecord{std::move(node), {}, {}}, storage_->graph);
    return next;
}

EdgeIndex KnowledgeGraph::add_edge(Edge edge)
{
    if (edge.source >= node_count() || edge.target >= node_count()) {
        throw std::out_of_range("edge to a node that is not in the graph");
    }
    auto& graph = storage_->graph;
    const NodeIndex source = edge.source;
    const NodeIndex target = edge.target;
    const auto next = static_cast<EdgeIndex>(storage_->edges.size());
    storage_->edges.push_back(
        boost::add_edge(source, target, EdgeRecord{std::move(edge), next}, graph).first);
    graph[source].out.push_back(next);
    graph[target].in.push_back(next);
    return next;
}

const std::vector<DocumentInfo>& KnowledgeGraph::documents() const
{
    return storage_->documents;
}

const std::vector<Evidence>& KnowledgeGraph::evidence() const
{
    return storage_->evidence;
}

const DocumentInfo& KnowledgeGraph::document(std::uint32_t index) const
{
    return storage_->documents.at(index);
}

const Evidence& KnowledgeGraph::evidence(EvidenceIndex index) const
{
    return storage_->evidence.at(index);
}

NodeKind KnowledgeGraph::kind_of(NodeIndex index) const
{
    return storage_->graph[index].node.kind;
}

NodeOutline KnowledgeGraph::outline(NodeIndex index) const
{
    return outline_of(storage_->graph[index].node);
}

EdgeOutline KnowledgeGraph::edge_outline(EdgeIndex index) const
{
    return outline_of(storage_->graph[storage_->edges[index]].edge);
}

std::size_t KnowledgeGraph::node_count() const
{
    return boost::num_vertices(storage_->graph);
}

std::size_t KnowledgeGraph::edge_count() const
{
    return storage_->edges.size();
}

const Node& KnowledgeGraph::node(NodeIndex index) const
{
    if (index >= node_count()) {
        throw std::out_of_range("no node of that index");
    }
    return storage_->graph[index].node;
}

const Edge& KnowledgeGraph::edge(EdgeIndex index) const
{
    return storage_->graph[storage_->edges.at(index)].edge;
}

std::span<const EdgeIndex> KnowledgeGraph::out_edges(NodeIndex index) const
{
    if (index >= node_count()) {
        throw std::out_of_range("no node of that index");
    }
    return storage_->graph[index].out;
}

std::span<const EdgeIndex> KnowledgeGraph::in_edges(NodeIndex index) const
{
    if (index >= node_count()) {
        throw std::out_of_range("no node of that index");
    }
    return storage_->graph[index].in;
}

std::optional<NodeIndex> KnowledgeGraph::find(std::string_view id) const
{
    const auto found = storage_->ids.find(id);
    return found == storage_->ids.end() ? std::nullopt : std::optional(found->second);
}

} // namespace entente
