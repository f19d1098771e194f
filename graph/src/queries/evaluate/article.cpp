#include "../../involvement.hpp"

#include <entente/graph/evaluate.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace entente {
namespace {

/// "dev/a-1.txt" is called "a-1", "wire.jsonl#a-1" too.
bool is_called(const DocumentInfo& document, std::string_view id)
{
    const std::string_view uri = document.uri;
    if (document.id == id || uri == id) {
        return true;
    }
    if (const auto member = uri.rfind('#'); member != std::string_view::npos) {
        return uri.substr(member + 1) == id;
    }
    const auto name = uri.substr(uri.rfind('/') + 1); // npos + 1 is 0
    const auto dot = name.rfind('.');
    return name == id || (dot != std::string_view::npos && dot > 0 && name.substr(0, dot) == id);
}

/// Takes over what has evidence in one document, and what that leads to.
class Part {
public:
    Part(const KnowledgeGraph& whole, std::uint32_t document) : whole_(whole), document_(document)
    {
        part_.add_document(whole.documents().at(document));
    }

    KnowledgeGraph take()
    {
        std::vector<EdgeIndex> edges = edges_to_keep();
        std::vector<bool> kept(whole_.node_count());
        for (NodeIndex i = 0; i < whole_.node_count(); ++i) {
            kept[i] = has_evidence_here(whole_.node(i).evidence);
        }
        for (const EdgeIndex edge : edges) {
            kept[whole_.edge(edge).source] = true;
            kept[whole_.edge(edge).target] = true;
        }
        add_places_of(kept, edges);
        add_nodes(kept);
        std::ranges::sort(edges);
        for (const EdgeIndex index : edges) {
            Edge edge = whole_.edge(index);
            edge.source = places_.at(edge.source);
            edge.target = places_.at(edge.target);
            edge.evidence = evidence_here(edge.evidence);
            part_.add_edge(std::move(edge));
        }
        return std::move(part_);
    }

private:
    [[nodiscard]] bool has_evidence_here(const std::vector<EvidenceIndex>& evidence) const
    {
        return std::ranges::any_of(evidence, [&](EvidenceIndex index) {
            return whole_.evidence()[index].document == document_;
        });
    }

    [[nodiscard]] std::vector<EdgeIndex> edges_to_keep() const
    {
        std::vector<EdgeIndex> edges;
        for (EdgeIndex i = 0; i < whole_.edge_count(); ++i) {
            const EdgeKind kind = whole_.edge(i).kind;
            if (!is_summary(kind) && kind != EdgeKind::mentioned_in &&
                has_evidence_here(whole_.edge(i).evidence)) {
                edges.push_back(i);
            }
        }
        return edges;
    }

    /// The country of a place needs no words.
    void add_places_of(std::vector<bool>& kept, std::vector<EdgeIndex>& edges) const
    {
        for (EdgeIndex i = 0; i < whole_.edge_count(); ++i) {
            const Edge& edge = whole_.edge(i);
            if (edge.kind == EdgeKind::located_in && edge.evidence.empty() && kept[edge.source]) {
                kept[edge.target] = true;
                edges.push_back(i);
            }
        }
    }

    void add_nodes(const std::vector<bool>& kept)
    {
        for (NodeIndex i = 0; i < whole_.node_count(); ++i) {
            if (kept[i]) {
                Node node = whole_.node(i);
                node.evidence = evidence_here(node.evidence);
                places_.emplace(i, part_.add_node(std::move(node)));
            }
        }
    }

    std::vector<EvidenceIndex> evidence_here(const std::vector<EvidenceIndex>& all)
    {
        std::vector<EvidenceIndex> here;
        for (const EvidenceIndex index : all) {
            Evidence evidence = whole_.evidence()[index];
            if (evidence.document == document_) {
                evidence.document = 0;
                here.push_back(part_.add_evidence(std::move(evidence)));
            }
        }
        return here;
    }

    const KnowledgeGraph& whole_;
    std::uint32_t document_;
    KnowledgeGraph part_;
    std::map<NodeIndex, NodeIndex> places_;
};

} // namespace

std::optional<std::uint32_t> find_article(const KnowledgeGraph& graph, std::string_view id)
{
    const auto& documents = graph.documents();
    const auto found = std::ranges::find_if(
        documents, [&](const DocumentInfo& document) { return is_called(document, id); });
    if (found == documents.end()) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(found - documents.begin());
}

KnowledgeGraph article_part(const KnowledgeGraph& graph, std::uint32_t document)
{
    return Part(graph, document).take();
}

} // namespace entente
