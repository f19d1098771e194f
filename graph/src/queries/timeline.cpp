#include "../involvement.hpp"
#include "sides.hpp"

#include <entente/graph/timeline.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>

namespace entente {
namespace {

/// Sentences of articles that were published nearest to the date come first.
std::vector<EvidenceIndex> nearest_first(const KnowledgeGraph& graph,
                                         std::vector<EvidenceIndex> evidence, const Date& date)
{
    const auto days = [&](EvidenceIndex index) {
        const auto& published = graph.document(graph.evidence(index).document).date;
        const auto distance = std::int64_t{published.earliest_day()} - date.earliest_day();
        return std::abs(distance);
    };
    std::ranges::stable_sort(evidence, {}, days);
    return evidence;
}

/// The two ends of a term, or one sight of it.
void add_term(const KnowledgeGraph& graph, EdgeIndex index, std::vector<Fact>& facts)
{
    const auto& edge = graph.edge(index);
    const auto& attributes = edge.attributes;
    const auto valid = date_in(attributes, Attribute::valid);
    const auto add = [&](FactKind kind, Date date, bool stated) {
        facts.push_back(
            {kind, edge.source, index, date, stated, nearest_first(graph, edge.evidence, date)});
    };
    const bool began = attributes.text(Attribute::begin_known) == "stated";
    const bool ended = attributes.text(Attribute::end_known) == "stated";
    if (!valid.is_interval()) {
        // A single day may still be said to be that of taking or leaving office.
        if (began || ended) {
            add(began ? FactKind::post_begin : FactKind::post_end, valid, true);
        } else {
            add(FactKind::post_seen, valid, false);
        }
        return;
    }
    if (!valid.begin().empty()) {
        add(FactKind::post_begin, Date(valid.begin()), began);
    }
    if (!valid.end().empty()) {
        add(FactKind::post_end, Date(valid.end()), ended);
    }
}

bool concerns_all(std::span<const Side> sides, const EdgeOutline& post)
{
    return std::ranges::all_of(sides, [&](const Side& side) {
        return side.includes(post.source) || side.includes(post.target);
    });
}

} // namespace

std::vector<Fact> timeline_of(const KnowledgeGraph& graph, std::span<const NodeIndex> about)
{
    std::vector<Side> sides;
    for (const auto node : about) {
        sides.emplace_back(graph, node);
    }
    std::vector<Fact> facts;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (is_event(graph.kind_of(i))) {
            if (auto fact = shared_event(graph, i, sides)) {
                facts.push_back(std::move(*fact));
            }
        }
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const auto post = graph.edge_outline(i);
        if (post.kind == EdgeKind::holds_position && concerns_all(sides, post)) {
            add_term(graph, i, facts);
        }
    }
    sort_by_time(graph, facts);
    return facts;
}

} // namespace entente
