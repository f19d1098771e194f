#include "fold.hpp"

#include "../involvement.hpp"
#include "../words.hpp"

#include <algorithm>
#include <utility>

namespace entente {
namespace {

template <typename Element> void append(std::vector<Element>& to, const std::vector<Element>& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

/// What all terms have in common, and all of their titles.
Attributes attributes_of(const std::vector<const Edge*>& terms)
{
    if (terms.size() == 1) {
        return terms.front()->attributes;
    }
    Attributes attributes;
    std::vector<std::string> titles;
    for (const Edge* term : terms) {
        std::string title(term->attributes.text(Attribute::title));
        if (!title.empty() && std::ranges::find(titles, title) == titles.end()) {
            titles.push_back(std::move(title));
        }
    }
    attributes.set(Attribute::title, join(titles, "; "));
    for (const auto flag : {Attribute::former, Attribute::inferred}) {
        if (std::ranges::all_of(terms,
                                [&](const Edge* term) { return term->attributes.flag(flag); })) {
            attributes.set(flag, true);
        }
    }
    return attributes;
}

} // namespace

Fold::Pair Fold::between(NodeIndex a, NodeIndex b, EdgeKind kind, bool planned) const
{
    return graph_.node(a).id < graph_.node(b).id ? Pair{a, b, kind, planned}
                                                 : Pair{b, a, kind, planned};
}

void Fold::add_event(const Pair& pair, NodeIndex event)
{
    Folded& folded = pairs_[pair];
    const Node& node = graph_.node(event);
    if (!folded.ids.empty() && folded.ids.back() == node.id) {
        return;
    }
    folded.ids.push_back(node.id);
    folded.dates.push_back(date_in(node.attributes, Attribute::date));
    append(folded.evidence, node.evidence);
    folded.confidence = std::max(folded.confidence, node.confidence);
    ++folded.count;
}

void Fold::add_met(const Pair& pair, const Edge& edge)
{
    Folded& folded = pairs_[pair];
    const auto& meetings = edge.attributes.list(Attribute::meetings);
    append(folded.ids, meetings);
    for (const auto side : {Attribute::first, Attribute::last}) {
        folded.dates.push_back(date_in(edge.attributes, side));
    }
    append(folded.evidence, edge.evidence);
    for (const auto& id : meetings) {
        if (const auto meeting = graph_.find(id); meeting && edge.evidence.empty()) {
            append(folded.evidence, graph_.node(*meeting).evidence);
        }
    }
    folded.confidence = std::max(folded.confidence, edge.confidence);
    const auto* count = edge.attributes.find(Attribute::count);
    const auto* number = count != nullptr ? std::get_if<std::int64_t>(count) : nullptr;
    folded.count += number != nullptr ? *number : 1;
}

void Fold::add_term(const Pair& pair, const Edge& edge)
{
    Folded& folded = pairs_[pair];
    const Date valid = date_in(edge.attributes, Attribute::valid);
    folded.dates.emplace_back(valid.begin());
    folded.dates.emplace_back(valid.end());
    folded.terms.push_back(&edge);
    append(folded.evidence, edge.evidence);
    folded.confidence = std::max(folded.confidence, edge.confidence);
    ++folded.count;
}

Edge Fold::edge_of(const Pair& pair, Folded&& folded)
{
    Edge edge;
    edge.source = pair.source;
    edge.target = pair.target;
    edge.kind = pair.kind;
    edge.confidence = folded.confidence;
    edge.evidence = joined(std::move(folded.evidence));
    if (!folded.terms.empty()) {
        edge.attributes = attributes_of(folded.terms);
    }
    edge.attributes.set(Attribute::count, folded.count);
    set_first_and_last(folded.dates, edge.attributes);
    std::ranges::sort(folded.ids);
    if (is_summary(pair.kind)) {
        edge.attributes.set(events_of_summary(pair.kind), std::move(folded.ids));
    }
    if (pair.planned) {
        edge.attributes.set(Attribute::status, std::string("planned"));
    }
    return edge;
}

KnowledgeGraph Fold::take()
{
    std::vector<bool> linked(graph_.node_count());
    for (const auto& [pair, folded] : pairs_) {
        linked[pair.source] = true;
        linked[pair.target] = true;
    }
    Part part(graph_);
    for (NodeIndex i = 0; i < graph_.node_count(); ++i) {
        if (linked[i]) {
            part.add_node(i);
        }
    }
    const Pair* last = nullptr;
    std::uint32_t key = 0;
    for (auto& [pair, folded] : pairs_) {
        const bool parallel =
            last != nullptr && last->source == pair.source && last->target == pair.target;
        key = parallel ? key + 1 : 0;
        Edge edge = edge_of(pair, std::move(folded));
        edge.key = key;
        part.add_edge(std::move(edge));
        last = &pair;
    }
    return part.take();
}

} // namespace entente
