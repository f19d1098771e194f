#include "canonical_order.hpp"
#include "diagram_parts.hpp"
#include "wording.hpp"

#include <entente/graph/selection.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace entente {
namespace {

/// What two states did together.
struct Bond {
    std::size_t meetings = 0;
    std::size_t agreements = 0;
    std::size_t planned = 0;
    std::string first{};
    std::string last{};
    std::vector<EvidenceIndex> evidence{};
};

void add(const Edge& edge, Bond& bond)
{
    const auto count = static_cast<std::size_t>(weight_of(edge));
    const bool planned = !edge.attributes.text(Attribute::status).empty();
    (planned                      ? bond.planned
     : edge.kind == EdgeKind::met ? bond.meetings
                                  : bond.agreements) += count;
    const std::string first(edge.attributes.text(Attribute::first));
    if (!first.empty()) {
        bond.first = bond.first.empty() ? first : std::min(bond.first, first);
    }
    bond.last = std::max(bond.last, std::string(edge.attributes.text(Attribute::last)));
    bond.evidence.insert(bond.evidence.end(), edge.evidence.begin(), edge.evidence.end());
}

std::string counted(std::size_t count, const std::string& what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::vector<std::string> label_of(const Bond& bond)
{
    std::vector<std::string> lines;
    if (bond.meetings > 0) {
        lines.push_back(counted(bond.meetings, "meeting"));
    }
    if (bond.agreements > 0) {
        lines.push_back(counted(bond.agreements, "agreement"));
    }
    if (bond.planned > 0) {
        lines.push_back(std::to_string(bond.planned) + " planned");
    }
    const std::string first = bond.first.substr(0, 4);
    const std::string last = bond.last.substr(0, 4);
    if (!first.empty()) {
        lines.push_back(first == last ? first : first + " to " + last);
    }
    return lines;
}

} // namespace

Diagram diagram_of_countries(const KnowledgeGraph& graph, std::size_t most)
{
    const KnowledgeGraph states = project(graph, Projection::countries);
    std::map<std::pair<NodeIndex, NodeIndex>, Bond> bonds;
    std::map<NodeIndex, double> counts;
    for (EdgeIndex i = 0; i < states.edge_count(); ++i) {
        const Edge& edge = states.edge(i);
        add(edge, bonds[{edge.source, edge.target}]);
        counts[edge.source] += weight_of(edge);
        counts[edge.target] += weight_of(edge);
    }
    const auto order = canonical_nodes(states);
    const auto chosen = best(order, most, [&](NodeIndex node) { return counts[node]; });
    std::string title = "States by meetings and agreements";
    if (chosen.size() < order.size()) {
        title += ": " + std::to_string(chosen.size()) + " of " + std::to_string(order.size());
    }
    DiagramMaker maker(states, title);
    for (const NodeIndex node : chosen) {
        maker.node(node);
    }
    std::vector<DiagramEdge> edges;
    std::map<NodeIndex, std::size_t> hidden; // states that one shown had to do with
    std::set<NodeIndex> linked_with_shown;
    for (const auto& [pair, bond] : bonds) {
        if (maker.has(pair.first) != maker.has(pair.second)) {
            const bool first = maker.has(pair.first);
            ++hidden[first ? pair.first : pair.second];
            linked_with_shown.insert(first ? pair.second : pair.first);
        }
        if (maker.has(pair.first) && maker.has(pair.second)) {
            edges.push_back({.source = maker.node(pair.first),
                             .target = maker.node(pair.second),
                             .label = label_of(bond),
                             .tooltip = quote(states, bond.evidence),
                             .link = web_link(states, bond.evidence),
                             .weight = static_cast<double>(bond.meetings + bond.agreements),
                             .directed = false,
                             .doubtful = bond.meetings + bond.agreements == 0});
        }
    }
    for (const auto& [node, count] : hidden) {
        maker.hidden_within(node, count);
    }
    if (const std::size_t apart = order.size() - chosen.size() - linked_with_shown.size();
        apart > 0 && !chosen.empty()) {
        maker.hidden_apart(apart);
    }
    Diagram diagram = maker.take();
    diagram.edges = std::move(edges);
    return diagram;
}

} // namespace entente
