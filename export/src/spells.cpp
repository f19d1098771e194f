#include "spells.hpp"

#include "folded_edges.hpp"

#include <algorithm>

namespace entente {
namespace {

Date date_of(const Attributes& attributes, Attribute attribute)
{
    return Date::parse(attributes.text(attribute)).value_or(Date());
}

Spells spells_of(const Date& date)
{
    const Spell spell{date.earliest_day(), date.latest_day()};
    if (!date.has_year() || spell.first > spell.last ||
        (spell.open_at_start() && spell.open_at_end())) {
        return {};
    }
    return {spell};
}

/// From the agreement's date, or the beginning of its period, to the end of that if it is known.
Spells life_of(const Node& agreement)
{
    const Spells made = spells_of(date_of(agreement.attributes, Attribute::date));
    Spells valid = spells_of(date_of(agreement.attributes, Attribute::period));
    if (made.empty()) {
        return valid;
    }
    Spell life{made.front().first};
    if (!valid.empty()) {
        life.first = std::min(life.first, std::max(valid.front().first, made.front().first));
        life.last = std::max(valid.front().last, made.front().last);
    }
    return {life};
}

Spells own_spells(const Node& node)
{
    switch (node.kind) {
    case NodeKind::meeting:
        return spells_of(date_of(node.attributes, Attribute::date));
    case NodeKind::agreement:
        return life_of(node);
    case NodeKind::official:
    case NodeKind::organization:
    case NodeKind::country:
    case NodeKind::place:
    case NodeKind::document:
        break;
    }
    return {};
}

Spells encounters(const KnowledgeGraph& graph, const Edge& edge)
{
    Spells all;
    for (const std::string& id : edge.attributes.list(Attribute::meetings)) {
        if (const auto meeting = graph.find(id)) {
            const Spells own = own_spells(graph.node(*meeting));
            all.insert(all.end(), own.begin(), own.end());
        }
    }
    if (all.empty()) {
        const Date first = date_of(edge.attributes, Attribute::first);
        const Date last = date_of(edge.attributes, Attribute::last);
        return first.empty() || last.empty() ? Spells{}
                                             : spells_of(Date(first.begin(), last.end()));
    }
    return joined(std::move(all));
}

} // namespace

Spells joined(Spells spells)
{
    std::ranges::sort(spells);
    Spells out;
    for (const Spell& spell : spells) {
        if (!out.empty() && (out.back().open_at_end() || spell.first <= out.back().last + 1)) {
            out.back().last = std::max(out.back().last, spell.last);
        } else {
            out.push_back(spell);
        }
    }
    return out;
}

Spells spells_of(const KnowledgeGraph& graph, const Edge& edge)
{
    switch (edge.kind) {
    case EdgeKind::holds_position:
        return spells_of(date_of(edge.attributes, Attribute::valid));
    case EdgeKind::met:
    case EdgeKind::co_signed:
        return encounters(graph, edge);
    case EdgeKind::held_in:
        return own_spells(graph.node(edge.source));
    case EdgeKind::participated_in:
    case EdgeKind::party_to:
        return own_spells(graph.node(edge.target));
    case EdgeKind::signed_by_actor: {
        const Date date = date_of(graph.node(edge.target).attributes, Attribute::date);
        return date.empty() ? own_spells(graph.node(edge.target)) : spells_of(date);
    }
    case EdgeKind::concluded_at: {
        const Spells meeting = own_spells(graph.node(edge.target));
        return meeting.empty() ? own_spells(graph.node(edge.source)) : meeting;
    }
    case EdgeKind::represents:
    case EdgeKind::part_of:
    case EdgeKind::located_in:
    case EdgeKind::mentioned_in:
        break;
    }
    return {};
}

Spells spells_of(const KnowledgeGraph& graph, const FoldedEdge& edge)
{
    if (edge.edges.size() == 1) {
        return spells_of(graph, graph.edge(edge.edges.front()));
    }
    Spells all;
    for (const EdgeIndex index : edge.edges) {
        const Spells theirs = spells_of(graph, graph.edge(index));
        all.insert(all.end(), theirs.begin(), theirs.end());
    }
    return joined(std::move(all));
}

Spells spells_of(const KnowledgeGraph& graph, NodeIndex node)
{
    Spells all = own_spells(graph.node(node));
    if (all.empty()) {
        return all;
    }
    for (const auto edges : {graph.out_edges(node), graph.in_edges(node)}) {
        for (const EdgeIndex edge : edges) {
            const Spells theirs = spells_of(graph, graph.edge(edge));
            all.insert(all.end(), theirs.begin(), theirs.end());
        }
    }
    return joined(std::move(all));
}

} // namespace entente
