#include "folded_edges.hpp"

#include "canonical_order.hpp"
#include "wording.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace entente {
namespace {

using Texts = std::vector<std::string>;

Texts united(const KnowledgeGraph& graph, const FoldedEdge& folded, Attribute attribute)
{
    Texts all;
    for (const EdgeIndex edge : folded.edges) {
        for (const std::string& item : graph.edge(edge).attributes.list(attribute)) {
            if (std::ranges::find(all, item) == all.end()) {
                all.push_back(item);
            }
        }
    }
    return all;
}

std::string joined(const KnowledgeGraph& graph, const FoldedEdge& folded, Attribute attribute)
{
    Texts all;
    for (const EdgeIndex edge : folded.edges) {
        all.emplace_back(graph.edge(edge).attributes.text(attribute));
    }
    return join_distinct(all);
}

/// The earliest or the latest of EDTF texts; what is more exact counts as later.
std::string extreme(const KnowledgeGraph& graph, const FoldedEdge& folded, Attribute attribute)
{
    std::string best;
    for (const EdgeIndex edge : folded.edges) {
        const std::string text(graph.edge(edge).attributes.text(attribute));
        const bool better = attribute == Attribute::first ? text < best : text > best;
        if (!text.empty() && (best.empty() || better)) {
            best = text;
        }
    }
    return best;
}

template <typename Number>
Number sum_of(const KnowledgeGraph& graph, const FoldedEdge& folded, Attribute attribute)
{
    double sum = 0;
    for (const EdgeIndex edge : folded.edges) {
        const auto* value = graph.edge(edge).attributes.find(attribute);
        const auto* number = value != nullptr ? std::get_if<Number>(value) : nullptr;
        sum += number != nullptr ? static_cast<double>(*number) : 0;
    }
    // Doubles hold whole numbers up to here, and no file has counts beyond.
    constexpr double most = 9007199254740992.0;
    return static_cast<Number>(std::clamp(sum, -most, most));
}

AttributeValue merged(const KnowledgeGraph& graph, const FoldedEdge& folded, Attribute attribute)
{
    switch (spec_of(attribute).type) {
    case AttributeType::boolean:
        return std::ranges::all_of(folded.edges, [&](EdgeIndex edge) {
            return graph.edge(edge).attributes.flag(attribute);
        });
    case AttributeType::integer:
        return sum_of<std::int64_t>(graph, folded, attribute);
    case AttributeType::number:
        return sum_of<double>(graph, folded, attribute);
    case AttributeType::string_list:
        return united(graph, folded, attribute);
    case AttributeType::string:
        break;
    }
    return attribute == Attribute::first || attribute == Attribute::last
               ? extreme(graph, folded, attribute)
               : joined(graph, folded, attribute);
}

} // namespace

FoldedFacts facts_of(const KnowledgeGraph& graph, const FoldedEdge& folded)
{
    FoldedFacts facts;
    Texts labels;
    for (const EdgeIndex index : folded.edges) {
        const Edge& edge = graph.edge(index);
        facts.weight += weight_of(edge);
        facts.confidence = std::max(facts.confidence, edge.confidence);
        labels.push_back(edge_label(edge));
    }
    if (folded.edges.size() == 1) {
        facts.label = std::move(labels.front());
        facts.evidence = support_of(graph, graph.edge(folded.edges.front()));
        return facts;
    }
    facts.label = join_distinct(labels);
    std::set<EvidenceIndex> seen;
    for (const EdgeIndex index : folded.edges) {
        for (const EvidenceIndex evidence : support_of(graph, graph.edge(index))) {
            if (seen.insert(evidence).second) {
                facts.evidence.push_back(evidence);
            }
        }
    }
    return facts;
}

const Attributes& attributes_of(const KnowledgeGraph& graph, const FoldedEdge& folded,
                                Attributes& storage)
{
    if (folded.edges.size() == 1) {
        return graph.edge(folded.edges.front()).attributes;
    }
    std::set<Attribute> used;
    for (const EdgeIndex edge : folded.edges) {
        for (const auto& [attribute, value] : graph.edge(edge).attributes) {
            used.insert(attribute);
        }
    }
    storage = Attributes();
    for (const Attribute attribute : used) {
        storage.set(attribute, merged(graph, folded, attribute));
    }
    return storage;
}

std::vector<FoldedEdge> fold_edges(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes)
{
    std::vector<FoldedEdge> folded;
    std::size_t group = 0; // where the edges between the present two nodes begin
    for (const EdgeIndex index : canonical_edges(graph, nodes)) {
        const Edge& edge = graph.edge(index);
        if (group == folded.size() || folded[group].source != edge.source ||
            folded[group].target != edge.target) {
            group = folded.size();
        }
        std::size_t at = group;
        while (at < folded.size() && folded[at].kind != edge.kind) {
            ++at;
        }
        if (at == folded.size()) {
            folded.push_back({.source = edge.source, .target = edge.target, .kind = edge.kind});
        }
        folded[at].edges.push_back(index);
    }
    return folded;
}

std::string sources_of(const KnowledgeGraph& graph, const std::vector<EvidenceIndex>& evidence)
{
    if (evidence.size() == 1) {
        return std::string(
            place_of(graph.documents()[graph.evidence()[evidence.front()].document]));
    }
    Texts places;
    for (const EvidenceIndex index : evidence) {
        places.emplace_back(place_of(graph.documents()[graph.evidence()[index].document]));
    }
    return join_distinct(places);
}

} // namespace entente
