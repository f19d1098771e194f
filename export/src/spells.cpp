#include "spells.hpp"

#include "folded_edges.hpp"

#include <algorithm>

namespace entente {
namespace {

Date date_of(const Attributes& attributes, Attribute attribute)
{
    return Date::parse(attributes.text(attribute)).value_or(Date());
}

constexpr Spell never; ///< open at both sides

Spell spell_of(const Date& date)
{
    const Spell spell{date.earliest_day(), date.latest_day()};
    return date.has_year() && spell.first <= spell.last ? spell : never;
}

void add_spell(const Spell& spell, Spells& to)
{
    if (spell != never) {
        to.push_back(spell);
    }
}

/// From the agreement's date, or the beginning of its period, to the end of that if it is known.
Spell life_of(const Node& agreement)
{
    const Spell made = spell_of(date_of(agreement.attributes, Attribute::date));
    const Spell valid = spell_of(date_of(agreement.attributes, Attribute::period));
    if (made == never) {
        return valid;
    }
    Spell life{made.first};
    if (valid != never) {
        life.first = std::min(life.first, std::max(valid.first, made.first));
        life.last = std::max(valid.last, made.last);
    }
    return life;
}

Spell own_spell(const Node& node)
{
    switch (node.kind) {
    case NodeKind::meeting:
        return spell_of(date_of(node.attributes, Attribute::date));
    case NodeKind::agreement:
        return life_of(node);
    case NodeKind::official:
    case NodeKind::organization:
    case NodeKind::country:
    case NodeKind::place:
    case NodeKind::document:
        break;
    }
    return never;
}

} // namespace

Spells joined(Spells spells)
{
    if (spells.size() < 2) {
        return spells;
    }
    std::ranges::sort(spells);
    std::size_t last = 0; // of those that stay
    for (std::size_t i = 1; i < spells.size(); ++i) {
        Spell& before = spells[last];
        if (before.open_at_end() || spells[i].first <= before.last + 1) {
            before.last = std::max(before.last, spells[i].last);
        } else {
            spells[++last] = spells[i];
        }
    }
    spells.resize(last + 1);
    return spells;
}

Lifetimes::Lifetimes(const KnowledgeGraph& graph) : graph_(graph)
{
    own_.reserve(graph.node_count());
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        own_.push_back(own_spell(graph.node(i)));
    }
}

Spells Lifetimes::of(const Edge& edge) const
{
    Spells spells;
    add(edge, spells);
    return joined(std::move(spells));
}

Spells Lifetimes::of(const FoldedEdge& edge) const
{
    Spells all;
    for (const EdgeIndex index : edge.edges) {
        add(graph_.edge(index), all);
    }
    return joined(std::move(all));
}

Spells Lifetimes::of(NodeIndex node) const
{
    Spells all;
    add_own(node, all);
    if (all.empty()) {
        return all;
    }
    for (const auto edges : {graph_.out_edges(node), graph_.in_edges(node)}) {
        for (const EdgeIndex edge : edges) {
            add(graph_.edge(edge), all);
        }
    }
    return joined(std::move(all));
}

void Lifetimes::add_own(NodeIndex node, Spells& to) const
{
    add_spell(own_[node], to);
}

void Lifetimes::add_encounters(const Edge& edge, Spells& to) const
{
    const std::size_t before = to.size();
    for (const std::string& id : edge.attributes.list(Attribute::meetings)) {
        if (const auto meeting = graph_.find(id)) {
            add_own(*meeting, to);
        }
    }
    if (to.size() == before) {
        const Date first = date_of(edge.attributes, Attribute::first);
        const Date last = date_of(edge.attributes, Attribute::last);
        if (!first.empty() && !last.empty()) {
            add_spell(spell_of(Date(first.begin(), last.end())), to);
        }
    }
}

void Lifetimes::add(const Edge& edge, Spells& to) const
{
    switch (edge.kind) {
    case EdgeKind::holds_position:
        add_spell(spell_of(date_of(edge.attributes, Attribute::valid)), to);
        break;
    case EdgeKind::met:
    case EdgeKind::states_met:
    case EdgeKind::co_signed:
        add_encounters(edge, to);
        break;
    case EdgeKind::held_in:
        add_own(edge.source, to);
        break;
    case EdgeKind::participated_in:
    case EdgeKind::party_to:
        add_own(edge.target, to);
        break;
    case EdgeKind::signed_by_actor: {
        const Date date = date_of(graph_.node(edge.target).attributes, Attribute::date);
        add_spell(date.empty() ? own_[edge.target] : spell_of(date), to);
        break;
    }
    case EdgeKind::concluded_at:
        add_spell(own_[edge.target] == never ? own_[edge.source] : own_[edge.target], to);
        break;
    case EdgeKind::represents:
    case EdgeKind::part_of:
    case EdgeKind::located_in:
    case EdgeKind::mentioned_in:
        break;
    }
}

} // namespace entente
