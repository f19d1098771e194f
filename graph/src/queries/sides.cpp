#include "sides.hpp"

#include "../involvement.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <tuple>
#include <utility>

namespace entente {
namespace {

std::vector<EvidenceIndex> evidence_of(const KnowledgeGraph& graph,
                                       const std::vector<EdgeIndex>& edges)
{
    std::vector<EvidenceIndex> evidence;
    for (const auto edge : edges) {
        const auto& own = graph.edge(edge).evidence;
        evidence.insert(evidence.end(), own.begin(), own.end());
    }
    return joined(std::move(evidence));
}

/// First by whether there is a year at all.
auto time_key(const Date& date)
{
    const auto begin = date.begin().year != 0 ? date.earliest_day() : date.latest_day();
    return std::tuple(date.empty(), !date.has_year(), begin, date.latest_day(), date);
}

} // namespace

bool earlier(const Date& a, const Date& b)
{
    return time_key(a) < time_key(b);
}

Side::Side(const KnowledgeGraph& graph, NodeIndex node)
    : graph_(&graph), node_(node), members_(graph.node_count())
{
    if (node >= graph.node_count()) {
        throw std::out_of_range("no node of that index");
    }
    members_[node] = true;
    if (graph.node(node).kind == NodeKind::country) {
        const auto iso = country_of(graph.node(node));
        for (NodeIndex i = 0; i < graph.node_count(); ++i) {
            members_[i] = members_[i] || (!iso.empty() && country_of(graph.node(i)) == iso);
        }
    }
}

/// Whether a meeting held there concerns the side: always for a place; a country is no party to
/// what others hold in it, but to visits it is.
bool Side::is_seat(const EdgeOutline& edge) const
{
    if (edge.kind != EdgeKind::held_in || !members_[edge.target]) {
        return false;
    }
    return graph_->node(node_).kind == NodeKind::place ||
           graph_->node(edge.source).attributes.text(Attribute::type) ==
               name_of(MeetingType::visit);
}

std::vector<EdgeIndex> Side::ties(NodeIndex event) const
{
    std::vector<EdgeIndex> ties;
    for (const auto index : graph_->in_edges(event)) {
        const auto edge = graph_->edge_outline(index);
        if ((is_involvement(edge.kind) && members_[edge.source]) ||
            (event == node_ && is_involvement(edge.kind))) {
            ties.push_back(index);
        }
    }
    for (const auto index : graph_->out_edges(event)) {
        const auto edge = graph_->edge_outline(index);
        if (is_seat(edge) || (edge.kind == EdgeKind::concluded_at && edge.target == node_)) {
            ties.push_back(index);
        }
    }
    return ties;
}

std::optional<Fact> shared_event(const KnowledgeGraph& graph, NodeIndex event,
                                 std::span<const Side> sides)
{
    std::vector<std::vector<EdgeIndex>> ties;
    for (const auto& side : sides) {
        ties.push_back(side.ties(event));
        if (ties.back().empty()) {
            return std::nullopt; // as of most events, before more is read of them
        }
    }
    const auto& node = graph.node(event);
    std::vector<EvidenceIndex> evidence = node.evidence;
    std::ranges::sort(evidence);
    for (const auto& side_ties : ties) {
        std::vector<EvidenceIndex> both;
        std::ranges::set_intersection(evidence, evidence_of(graph, side_ties),
                                      std::back_inserter(both));
        evidence = std::move(both);
    }
    return Fact{node.kind == NodeKind::meeting ? FactKind::meeting : FactKind::agreement,
                event,
                std::nullopt,
                Date::parse(node.attributes.text(Attribute::date)).value_or(Date{}),
                false,
                evidence.empty() ? node.evidence : std::move(evidence)};
}

void sort_by_time(const KnowledgeGraph& graph, std::vector<Fact>& facts)
{
    std::ranges::sort(facts, [&](const Fact& a, const Fact& b) {
        const auto key = [&](const Fact& fact) {
            return std::tuple(time_key(fact.date), fact.kind,
                              std::string_view(graph.node(fact.node).id), fact.post);
        };
        return key(a) < key(b);
    });
}

} // namespace entente
