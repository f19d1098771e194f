#include <entente/core/kind_names.hpp>
#include <entente/graph/queries.hpp>

#include <algorithm>
#include <set>
#include <tuple>

namespace entente {
namespace {

void widen(Period& period, const Date& date)
{
    if (date.begin().year != 0 &&
        (period.first.empty() || date.earliest_day() < period.first.earliest_day())) {
        period.first = Date(date.begin());
    }
    if (date.end().year != 0 &&
        (period.last.empty() || date.latest_day() > period.last.latest_day())) {
        period.last = Date(date.end());
    }
}

/// Different targets that edges of the kind lead to.
std::size_t count_targets(const KnowledgeGraph& graph, NodeIndex node, EdgeKind kind)
{
    std::set<NodeIndex> targets;
    for (const auto edge : graph.out_edges(node)) {
        const EdgeOutline outline = graph.edge_outline(edge);
        if (outline.kind == kind) {
            targets.insert(outline.target);
        }
    }
    return targets.size();
}

std::vector<ConnectedOfficial> most_connected(const KnowledgeGraph& graph, std::size_t top)
{
    std::vector<ConnectedOfficial> officials;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (graph.kind_of(i) != NodeKind::official) {
            continue;
        }
        ConnectedOfficial official{i, count_targets(graph, i, EdgeKind::participated_in),
                                   count_targets(graph, i, EdgeKind::signed_by_actor)};
        if (official.meetings + official.agreements > 0) {
            officials.push_back(official);
        }
    }
    std::ranges::sort(officials, [&](const ConnectedOfficial& a, const ConnectedOfficial& b) {
        const auto links = [](const ConnectedOfficial& one) {
            return one.meetings + one.agreements;
        };
        return links(a) != links(b) ? links(a) > links(b)
                                    : graph.node(a.node).id < graph.node(b.node).id;
    });
    officials.resize(std::min(officials.size(), top));
    return officials;
}

} // namespace

Summary summarize(const KnowledgeGraph& graph, std::size_t top)
{
    Summary summary;
    summary.documents = graph.document_count();
    summary.evidence = graph.evidence_count();
    for (std::size_t kind = 0; kind < kind_names<NodeKind>().size(); ++kind) {
        summary.nodes.push_back({static_cast<NodeKind>(kind), 0});
    }
    for (std::size_t kind = 0; kind < kind_names<EdgeKind>().size(); ++kind) {
        summary.edges.push_back({static_cast<EdgeKind>(kind), 0});
    }
    for (const auto& document : graph.documents()) {
        widen(summary.published, document.date);
    }
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        const NodeKind kind = graph.kind_of(i);
        ++summary.nodes[static_cast<std::size_t>(kind)].count;
        if (kind == NodeKind::meeting || kind == NodeKind::agreement) {
            const auto date = Date::parse(graph.node(i).attributes.text(Attribute::date));
            widen(summary.events, date.value_or(Date{}));
        }
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        ++summary.edges[static_cast<std::size_t>(graph.edge_outline(i).kind)].count;
    }
    summary.most_connected = most_connected(graph, top);
    return summary;
}

} // namespace entente
