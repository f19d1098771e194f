#include "part.hpp"

#include <utility>

namespace entente {

Part::Part(const KnowledgeGraph& whole, EvidenceKept evidence)
    : whole_(whole), kept_(evidence), nodes_(whole.node_count(), absent),
      documents_(whole.documents().size(), absent)
{
    for (std::uint32_t i = 0; i < documents_.size(); ++i) {
        document_ids_.emplace(whole.documents()[i].id, i);
    }
}

std::uint32_t Part::document(std::uint32_t document)
{
    auto& place = documents_[document];
    if (place == absent) {
        place = part_.add_document(whole_.document(document));
    }
    return place;
}

std::vector<EvidenceIndex> Part::evidence(const std::vector<EvidenceIndex>& evidence)
{
    std::vector<EvidenceIndex> copied;
    for (const auto index : evidence) {
        Evidence item = whole_.evidence(index);
        // What is left out is still known to be of these articles.
        item.document = document(item.document);
        if (kept_ == EvidenceKept::all || (kept_ == EvidenceKept::first && copied.empty())) {
            copied.push_back(part_.add_evidence(std::move(item)));
        }
    }
    return copied;
}

NodeIndex Part::add_node(NodeIndex index)
{
    auto& place = nodes_[index];
    if (place == absent) {
        Node node = whole_.node(index);
        if (const auto found = document_ids_.find(node.id); found != document_ids_.end()) {
            document(found->second);
        }
        node.evidence = evidence(node.evidence);
        place = part_.add_node(std::move(node));
    }
    return place;
}

void Part::add_edge(Edge edge)
{
    edge.source = add_node(edge.source);
    edge.target = add_node(edge.target);
    edge.evidence = evidence(edge.evidence);
    part_.add_edge(std::move(edge));
}

} // namespace entente
