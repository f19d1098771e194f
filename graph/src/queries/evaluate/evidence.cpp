#include "comparison.hpp"

#include <entente/core/text.hpp>

namespace entente::judging {
namespace {

/// Edges that follow from others need no words of their own.
bool needs_evidence(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::met:
    case EdgeKind::states_met:
    case EdgeKind::represents:
    case EdgeKind::part_of:
    case EdgeKind::located_in:
    case EdgeKind::mentioned_in:
    case EdgeKind::co_signed:
        return false;
    case EdgeKind::holds_position:
    case EdgeKind::participated_in:
    case EdgeKind::held_in:
    case EdgeKind::signed_by_actor:
    case EdgeKind::party_to:
    case EdgeKind::concluded_at:
        return true;
    }
    return true;
}

bool is_exact(const Evidence& evidence, std::string_view text)
{
    return evidence.span.begin <= evidence.span.end && evidence.span.end <= text.size() &&
           text.substr(evidence.span.begin, evidence.span.end - evidence.span.begin) ==
               evidence.text &&
           !trim(evidence.text).empty();
}

void judge_items(const KnowledgeGraph& graph, const std::vector<EvidenceIndex>& items,
                 std::string_view text, Evaluation& result)
{
    for (const EvidenceIndex index : items) {
        const Evidence& evidence = graph.evidence().at(index);
        if (is_exact(evidence, text)) {
            ++result.of(Measure::evidence).right;
        } else {
            ++result.of(Measure::evidence).wrong;
            result.findings.push_back({FindingKind::wrong, Measure::evidence,
                                       "bytes " + std::to_string(evidence.span.begin) + " to " +
                                           std::to_string(evidence.span.end) + " are not these",
                                       evidence.text});
        }
    }
}

} // namespace

void judge_evidence(const KnowledgeGraph& graph, std::string_view text, Evaluation& result)
{
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        judge_items(graph, graph.node(i).evidence, text, result);
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const Edge& edge = graph.edge(i);
        judge_items(graph, edge.evidence, text, result);
        if (edge.evidence.empty() && needs_evidence(edge.kind)) {
            ++result.of(Measure::evidence).missed;
            result.findings.push_back({FindingKind::missed,
                                       Measure::evidence,
                                       graph.node(edge.source).label + " " +
                                           std::string(name_of(edge.kind)) + " " +
                                           graph.node(edge.target).label,
                                       {}});
        }
    }
}

} // namespace entente::judging
