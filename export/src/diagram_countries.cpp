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

std::size_t weight_of(const Bond& bond)
{
    return bond.meetings + bond.agreements;
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

using Pair = std::pair<NodeIndex, NodeIndex>;

/// So few that their words can be read: the ties of most meetings and agreements, in their order.
std::vector<Pair> strongest(const std::vector<Pair>& ties, const std::map<Pair, Bond>& bonds,
                            std::size_t states)
{
    const std::size_t most = std::max<std::size_t>(2 * states, 20);
    std::vector<Pair> kept = ties;
    std::ranges::stable_sort(kept, std::greater<>(),
                             [&](const Pair& pair) { return weight_of(bonds.at(pair)); });
    kept.resize(std::min(kept.size(), most));
    std::ranges::sort(kept);
    return kept;
}

} // namespace

Diagram diagram_of_countries(const KnowledgeGraph& graph, std::size_t most)
{
    const KnowledgeGraph states = project(graph, Projection::countries);
    std::map<Pair, Bond> bonds;
    std::map<NodeIndex, double> counts;
    for (EdgeIndex i = 0; i < states.edge_count(); ++i) {
        const Edge& edge = states.edge(i);
        add(edge, bonds[{edge.source, edge.target}]);
        counts[edge.source] += weight_of(edge);
        counts[edge.target] += weight_of(edge);
    }
    const auto order = canonical_nodes(states);
    const auto chosen = best(order, most, [&](NodeIndex node) { return counts[node]; });
    DiagramMaker maker(states, "");
    for (const NodeIndex node : chosen) {
        maker.node(node);
    }
    std::vector<Pair> ties;
    std::map<NodeIndex, std::size_t> hidden; // states that one shown had to do with
    std::set<NodeIndex> beside;
    for (const auto& [pair, bond] : bonds) {
        const auto& [a, b] = pair;
        if (maker.has(a) && maker.has(b)) {
            ties.push_back(pair);
        } else if (maker.has(a) || maker.has(b)) {
            ++hidden[maker.has(a) ? a : b];
            beside.insert(maker.has(a) ? b : a);
        }
    }
    const auto drawn = strongest(ties, bonds, chosen.size());
    for (const auto& [node, count] : hidden) {
        maker.hidden_within(node, count);
    }
    if (const std::size_t apart = order.size() - chosen.size() - beside.size();
        apart > 0 && !chosen.empty()) {
        maker.hidden_apart(apart);
    }
    std::size_t thickest = 1;
    for (const Pair& pair : drawn) {
        thickest = std::max(thickest, weight_of(bonds[pair]));
    }
    Diagram diagram = maker.take();
    diagram.title = "States by meetings and agreements";
    if (chosen.size() < order.size()) {
        diagram.title +=
            ": " + std::to_string(chosen.size()) + " of " + std::to_string(order.size());
    }
    if (drawn.size() < ties.size()) {
        diagram.title += ", the " + std::to_string(drawn.size()) + " strongest of " +
                         std::to_string(ties.size()) + " ties between them";
    }
    for (const Pair& pair : drawn) {
        const Bond& bond = bonds[pair];
        // As drawings have lines up to a weight of 11, the thickest of many is that.
        const double scale = 11.0 / static_cast<double>(std::max<std::size_t>(thickest, 11));
        diagram.edges.push_back({.source = maker.node(pair.first),
                                 .target = maker.node(pair.second),
                                 .label = label_of(bond),
                                 .tooltip = quote(states, bond.evidence),
                                 .link = web_link(states, bond.evidence),
                                 .weight = scale * static_cast<double>(weight_of(bond)),
                                 .directed = false,
                                 .doubtful = weight_of(bond) == 0});
    }
    return diagram;
}

} // namespace entente
