#include "storage.hpp"

#include <entente/core/error.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <stdexcept>
#include <utility>

namespace entente {

KnowledgeGraph::Storage::Storage(const Storage& other)
    : lazy(other.lazy ? std::make_unique<LazyGraph>(other.lazy->source) : nullptr),
      graph(other.graph), edges(other.edges.size()), node_outlines(other.node_outlines),
      edge_outlines(other.edge_outlines), documents(other.documents), evidence(other.evidence),
      ids(other.ids), evidence_index(other.evidence_index)
{
    // Descriptors point at the properties of one graph: a copy needs its own.
    for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
        edges[graph[edge].index] = edge;
    }
}

KnowledgeGraph::KnowledgeGraph() : storage_(std::make_unique<Storage>()) {}

KnowledgeGraph::KnowledgeGraph(std::shared_ptr<const GraphSource> source) : KnowledgeGraph()
{
    storage_->lazy = std::make_unique<LazyGraph>(std::move(source));
}

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

void KnowledgeGraph::read_whole()
{
    const auto lazy = std::exchange(storage_->lazy, nullptr);
    const GraphSource& source = *lazy->source;
    storage_->node_outlines.reserve(source.node_count());
    storage_->edge_outlines.reserve(source.edge_count());
    storage_->edges.reserve(source.edge_count());
    for (std::uint32_t i = 0; i < source.document_count(); ++i) {
        add_document(source.document(i));
    }
    for (EvidenceIndex i = 0; i < source.evidence_count(); ++i) {
        if (add_evidence(source.evidence(i)) != i) {
            throw DataError("graph", 0, "one piece of evidence is there twice");
        }
    }
    for (NodeIndex i = 0; i < source.node_count(); ++i) {
        add_node(source.node(i));
    }
    for (EdgeIndex i = 0; i < source.edge_count(); ++i) {
        add_edge(source.edge(i));
    }
}

std::uint32_t KnowledgeGraph::add_document(DocumentInfo document)
{
    if (storage_->lazy) {
        read_whole();
    }
    storage_->documents.push_back(std::move(document));
    return static_cast<std::uint32_t>(storage_->documents.size() - 1);
}

EvidenceIndex KnowledgeGraph::add_evidence(Evidence evidence)
{
    if (storage_->lazy) {
        read_whole();
    }
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
    if (storage_->lazy) {
        read_whole();
    }
    const auto next = static_cast<NodeIndex>(node_count());
    if (!storage_->ids.try_emplace(node.id, next).second) {
        throw DataError("graph", 0, "two nodes have the id '" + node.id + "'");
    }
    storage_->node_outlines.push_back(outline_of(node));
    boost::add_vertex(NodeRecord{std::move(node), {}, {}}, storage_->graph);
    return next;
}

EdgeIndex KnowledgeGraph::add_edge(Edge edge)
{
    if (storage_->lazy) {
        read_whole();
    }
    if (edge.source >= node_count() || edge.target >= node_count()) {
        throw std::out_of_range("edge to a node that is not in the graph");
    }
    auto& graph = storage_->graph;
    const NodeIndex source = edge.source;
    const NodeIndex target = edge.target;
    const auto next = static_cast<EdgeIndex>(storage_->edges.size());
    storage_->edge_outlines.push_back(outline_of(edge));
    storage_->edges.push_back(
        boost::add_edge(source, target, EdgeRecord{std::move(edge), next}, graph).first);
    graph[source].out.push_back(next);
    graph[target].in.push_back(next);
    return next;
}

void KnowledgeGraph::set_node_additions(NodeIndex node, Additions additions)
{
    if (storage_->lazy) {
        read_whole();
    }
    storage_->graph[node].node.additions = std::move(additions);
}

void KnowledgeGraph::set_edge_additions(EdgeIndex edge, Additions additions)
{
    if (storage_->lazy) {
        read_whole();
    }
    storage_->graph[storage_->edges.at(edge)].edge.additions = std::move(additions);
}

const std::vector<DocumentInfo>& KnowledgeGraph::documents() const
{
    if (!storage_->lazy) {
        return storage_->documents;
    }
    auto& all = storage_->lazy->all_documents;
    const GraphSource& source = *storage_->lazy->source;
    for (auto i = static_cast<std::uint32_t>(all.size()); i < source.document_count(); ++i) {
        all.push_back(source.document(i));
    }
    return all;
}

const std::vector<Evidence>& KnowledgeGraph::evidence() const
{
    if (!storage_->lazy) {
        return storage_->evidence;
    }
    auto& all = storage_->lazy->all_evidence;
    const GraphSource& source = *storage_->lazy->source;
    for (auto i = static_cast<EvidenceIndex>(all.size()); i < source.evidence_count(); ++i) {
        all.push_back(source.evidence(i));
    }
    return all;
}

const DocumentInfo& KnowledgeGraph::document(std::uint32_t index) const
{
    const auto& lazy = storage_->lazy;
    return lazy ? lazy->documents.get(index, [&] { return lazy->source->document(index); })
                : storage_->documents.at(index);
}

const Evidence& KnowledgeGraph::evidence(EvidenceIndex index) const
{
    const auto& lazy = storage_->lazy;
    return lazy ? lazy->evidence.get(index, [&] { return lazy->source->evidence(index); })
                : storage_->evidence.at(index);
}

NodeKind KnowledgeGraph::kind_of(NodeIndex index) const
{
    return outline(index).kind;
}

NodeOutline KnowledgeGraph::outline(NodeIndex index) const
{
    return storage_->lazy ? storage_->lazy->source->outline(index) : storage_->node_outlines[index];
}

EdgeOutline KnowledgeGraph::edge_outline(EdgeIndex index) const
{
    return storage_->lazy ? storage_->lazy->source->edge_outline(index)
                          : storage_->edge_outlines[index];
}

void KnowledgeGraph::skim_node(NodeIndex index, Attribute attribute, Skim& into) const
{
    if (storage_->lazy) {
        storage_->lazy->source->skim_node(index, attribute, into);
    } else {
        skim(storage_->graph[index].node, attribute, into);
    }
}

void KnowledgeGraph::skim_edge(EdgeIndex index, Attribute attribute, Skim& into) const
{
    if (storage_->lazy) {
        storage_->lazy->source->skim_edge(index, attribute, into);
    } else {
        skim(storage_->graph[storage_->edges[index]].edge, attribute, into);
    }
}

std::string_view KnowledgeGraph::evidence_text(EvidenceIndex index) const
{
    return storage_->lazy ? storage_->lazy->source->evidence_text(index)
                          : std::string_view(storage_->evidence[index].text);
}

std::size_t KnowledgeGraph::document_count() const
{
    return storage_->lazy ? storage_->lazy->source->document_count() : storage_->documents.size();
}

std::size_t KnowledgeGraph::evidence_count() const
{
    return storage_->lazy ? storage_->lazy->source->evidence_count() : storage_->evidence.size();
}

std::size_t KnowledgeGraph::node_count() const
{
    return storage_->lazy ? storage_->lazy->source->node_count()
                          : boost::num_vertices(storage_->graph);
}

std::size_t KnowledgeGraph::edge_count() const
{
    return storage_->lazy ? storage_->lazy->source->edge_count() : storage_->edges.size();
}

const Node& KnowledgeGraph::node(NodeIndex index) const
{
    if (index >= node_count()) {
        throw std::out_of_range("no node of that index");
    }
    const auto& lazy = storage_->lazy;
    return lazy ? lazy->nodes.get(index, [&] { return lazy->source->node(index); })
                : storage_->graph[index].node;
}

const Edge& KnowledgeGraph::edge(EdgeIndex index) const
{
    const auto& lazy = storage_->lazy;
    return lazy ? lazy->edges.get(index, [&] { return lazy->source->edge(index); })
                : storage_->graph[storage_->edges.at(index)].edge;
}

std::span<const EdgeIndex> KnowledgeGraph::out_edges(NodeIndex index) const
{
    if (index >= node_count()) {
        throw std::out_of_range("no node of that index");
    }
    return storage_->lazy ? storage_->lazy->source->out_edges(index)
                          : std::span<const EdgeIndex>(storage_->graph[index].out);
}

std::span<const EdgeIndex> KnowledgeGraph::in_edges(NodeIndex index) const
{
    if (index >= node_count()) {
        throw std::out_of_range("no node of that index");
    }
    return storage_->lazy ? storage_->lazy->source->in_edges(index)
                          : std::span<const EdgeIndex>(storage_->graph[index].in);
}

std::optional<NodeIndex> KnowledgeGraph::find(std::string_view id) const
{
    if (storage_->lazy) {
        return storage_->lazy->source->find(id);
    }
    const auto found = storage_->ids.find(id);
    return found == storage_->ids.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::vector<NodeIndex>>
KnowledgeGraph::nodes_named(std::span<const std::string> words) const
{
    return storage_->lazy ? storage_->lazy->source->nodes_named(words) : std::nullopt;
}

const SearchIndex* KnowledgeGraph::search_index() const
{
    return storage_->lazy ? storage_->lazy->source->search_index() : nullptr;
}

} // namespace entente
