#include "folded_edges.hpp"

#include "canonical_order.hpp"
#include "wording.hpp"

#include <algorithm>
#include <array>
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
    std::vector<std::string_view> all;
    all.reserve(folded.edges.size());
    for (const EdgeIndex edge : folded.edges) {
        all.push_back(graph.edge(edge).attributes.text(attribute));
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
    if (folded.edges.size() == 1) {
        const Edge& edge = graph.edge(folded.edges.front());
        return {weight_of(edge), edge.confidence, edge_label(edge), support_of(graph, edge)};
    }
    FoldedFacts facts;
    Texts labels;
    labels.reserve(folded.edges.size());
    for (const EdgeIndex index : folded.edges) {
        const Edge& edge = graph.edge(index);
        facts.weight += weight_of(edge);
        facts.confidence = std::max(facts.confidence, edge.confidence);
        labels.push_back(edge_label(edge));
    }
    facts.label = join_distinct({labels.begin(), labels.end()});
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
    std::array<bool, 1U << 8U> used{};
    for (const EdgeIndex edge : folded.edges) {
        for (const auto& [attribute, value] : graph.edge(edge).attributes) {
            used[static_cast<std::uint8_t>(attribute)] = true;
        }
    }
    storage = Attributes();
    for (const AttributeSpec& spec : attribute_table()) {
        if (used[static_cast<std::uint8_t>(spec.attribute)]) {
            storage.set(spec.attribute, merged(graph, folded, spec.attribute));
        }
    }
    return storage;
}

const Additions& additions_of(const KnowledgeGraph& graph, const FoldedEdge& folded)
{
    const auto has_some = [&](EdgeIndex edge) { return bool(graph.edge(edge).additions); };
    const auto found = std::ranges::find_if(folded.edges, has_some);
    return graph.edge(found == folded.edges.end() ? folded.edges.front() : *found).additions.get();
}

FoldedEdges fold_edges(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes)
{
    FoldedEdges folded;
    folded.edges = canonical_edges(graph, nodes);
    folded.all.reserve(folded.edges.size());
    const auto last = folded.edges.end();
    for (auto from = folded.edges.begin(); from != last;) {
        const Edge& first = graph.edge(*from);
        auto to = std::find_if(from + 1, last, [&](EdgeIndex index) {
            const Edge& edge = graph.edge(index);
            return edge.source != first.source || edge.target != first.target;
        });
        // All between two nodes; those of the first one's kind go to the front.
        while (from != to) {
            const EdgeKind kind = graph.edge(*from).kind;
            const auto others = std::stable_partition(
                from + 1, to, [&](EdgeIndex index) { return graph.edge(index).kind == kind; });
            folded.all.push_back({first.source, first.target, kind, std::span(from, others)});
            from = others;
        }
    }
    return folded;
}

Columns columns_of(const KnowledgeGraph& graph, const FoldedEdges& folded)
{
    Columns columns("");
    for (const EdgeIndex edge : folded.edges) {
        columns.note(graph.edge(edge).attributes);
    }
    if (columns.has_integers()) {
        // Sums may need more room than what is added up.
        Attributes storage;
        for (const FoldedEdge& edge : folded.all) {
            columns.note(attributes_of(graph, edge, storage));
        }
    }
    return columns;
}

std::string sources_of(const KnowledgeGraph& graph, const std::vector<EvidenceIndex>& evidence)
{
    if (evidence.size() == 1) {
        return std::string(
            place_of(graph.documents()[graph.evidence()[evidence.front()].document]));
    }
    std::vector<std::string_view> places;
    places.reserve(evidence.size());
    for (const EvidenceIndex index : evidence) {
        places.push_back(place_of(graph.documents()[graph.evidence()[index].document]));
    }
    return join_distinct(places);
}

} // namespace entente
