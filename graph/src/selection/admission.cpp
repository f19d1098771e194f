#include "admission.hpp"

#include "../involvement.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

namespace entente {
namespace {

/// Goes with its source: it says where that belongs, not what happened.
bool follows_its_source(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::represents:
    case EdgeKind::part_of:
    case EdgeKind::located_in:
    case EdgeKind::held_in:
    case EdgeKind::mentioned_in:
        return true;
    case EdgeKind::holds_position:
    case EdgeKind::participated_in:
    case EdgeKind::signed_by_actor:
    case EdgeKind::party_to:
    case EdgeKind::concluded_at:
    case EdgeKind::met:
    case EdgeKind::states_met:
    case EdgeKind::co_signed:
        return false;
    }
    return false;
}

class Admission {
public:
    Admission(const KnowledgeGraph& graph, const Selection& selection)
        : graph_(graph), wanted_(selection),
          timed_(!selection.since.empty() || !selection.until.empty()),
          no_evidence_(graph.evidence().empty()), may_stay_(graph.node_count())
    {
        kept_.nodes.resize(graph.node_count());
        kept_.edges.resize(graph.edge_count());
    }

    Kept run()
    {
        for (NodeIndex i = 0; i < graph_.node_count(); ++i) {
            may_stay_[i] = admits(i);
        }
        for (NodeIndex i = 0; i < graph_.node_count(); ++i) {
            kept_.nodes[i] = may_stay_[i] && (is_event(graph_.node(i)) || stays_by_itself(i));
        }
        for (EdgeIndex i = 0; i < graph_.edge_count(); ++i) {
            const Edge& edge = graph_.edge(i);
            if (!follows_its_source(edge.kind) && admits_fact(i)) {
                kept_.edges[i] = true;
                kept_.nodes[edge.source] = true;
                kept_.nodes[edge.target] = true;
            }
        }
        add_followers();
        return std::move(kept_);
    }

private:
    [[nodiscard]] bool in_time(const Date& date) const
    {
        return date.has_year() &&
               (wanted_.since.empty() || date.latest_day() >= wanted_.since.earliest_day()) &&
               (wanted_.until.empty() || date.earliest_day() <= wanted_.until.latest_day());
    }

    /// Any of them; tells those that have no year.
    [[nodiscard]] bool in_time(const Date& date, const Date& period)
    {
        if (!timed_) {
            return true;
        }
        if (!date.has_year() && !period.has_year()) {
            ++kept_.undated;
            return false;
        }
        return in_time(date) || in_time(period);
    }

    [[nodiscard]] bool in_countries(const Node& node) const
    {
        return wanted_.countries.empty() ||
               std::ranges::find(wanted_.countries, country_of(node)) != wanted_.countries.end();
    }

    [[nodiscard]] bool concerns_countries(NodeIndex event) const
    {
        const auto in = graph_.in_edges(event);
        const auto out = graph_.out_edges(event);
        return std::ranges::any_of(in,
                                   [&](EdgeIndex i) {
                                       const Edge& edge = graph_.edge(i);
                                       return is_involvement(edge.kind) &&
                                              in_countries(graph_.node(edge.source));
                                   }) ||
               std::ranges::any_of(out, [&](EdgeIndex i) {
                   const Edge& edge = graph_.edge(i);
                   return edge.kind == EdgeKind::held_in && in_countries(graph_.node(edge.target));
               });
    }

    template <typename Thing> [[nodiscard]] bool is_sure(const Thing& thing) const
    {
        return thing.confidence >= wanted_.min_confidence &&
               !(wanted_.only_stated && thing.attributes.flag(Attribute::inferred));
    }

    template <typename Thing> [[nodiscard]] bool has_words(const Thing& thing) const
    {
        return !wanted_.only_stated || no_evidence_ || !thing.evidence.empty();
    }

    [[nodiscard]] bool admits(NodeIndex index)
    {
        const Node& node = graph_.node(index);
        if (!is_sure(node) || (node.kind != NodeKind::document && !has_words(node))) {
            return false;
        }
        if (!is_event(node)) {
            return true;
        }
        return (wanted_.countries.empty() || concerns_countries(index)) &&
               in_time(date_in(node.attributes, Attribute::date),
                       date_in(node.attributes, Attribute::period));
    }

    /// Without a fact that has to do with it.
    [[nodiscard]] bool stays_by_itself(NodeIndex index) const
    {
        const Node& node = graph_.node(index);
        if (timed_) {
            return false;
        }
        if (!wanted_.countries.empty()) {
            return node.kind != NodeKind::place && in_countries(node);
        }
        const auto admits_end = [&](EdgeIndex i) {
            const Edge& edge = graph_.edge(i);
            return is_sure(edge) && may_stay_[edge.source] && may_stay_[edge.target];
        };
        const auto in = graph_.in_edges(index);
        const auto out = graph_.out_edges(index);
        return (in.empty() && out.empty()) || std::ranges::any_of(in, admits_end) ||
               std::ranges::any_of(out, admits_end);
    }

    [[nodiscard]] bool admits_fact(EdgeIndex index)
    {
        const Edge& edge = graph_.edge(index);
        const Node& source = graph_.node(edge.source);
        const Node& target = graph_.node(edge.target);
        if (!may_stay_[edge.source] || !may_stay_[edge.target] || !is_sure(edge)) {
            return false;
        }
        if (is_event(target)) { // which has been looked at
            return has_words(edge);
        }
        if (!in_countries(source) && !in_countries(target)) {
            return false;
        }
        if (edge.kind == EdgeKind::holds_position) {
            return has_words(edge) && in_time(date_in(edge.attributes, Attribute::valid), Date{});
        }
        return admits_encounters(index);
    }

    /// A summary: by the meetings and agreements that stay.
    [[nodiscard]] bool admits_encounters(EdgeIndex index)
    {
        const Edge& edge = graph_.edge(index);
        const auto attribute = events_of_summary(edge.kind);
        std::vector<NodeIndex> present;
        for (const auto& id : edge.attributes.list(attribute)) {
            if (const auto event = graph_.find(id)) {
                present.push_back(*event);
            }
        }
        if (present.empty()) {
            const Date first = date_in(edge.attributes, Attribute::first);
            const Date last = date_in(edge.attributes, Attribute::last);
            return in_time(first.empty() ? last : Date(first.begin(), last.end()), Date{});
        }
        const auto all = present.size();
        std::erase_if(present, [&](NodeIndex event) { return !may_stay_[event]; });
        if (!present.empty() && present.size() < all) {
            kept_.changed.emplace(index, reduced(edge, attribute, present));
        }
        return !present.empty();
    }

    [[nodiscard]] Edge reduced(Edge edge, Attribute attribute,
                               const std::vector<NodeIndex>& events) const
    {
        std::vector<std::string> ids;
        std::vector<Date> dates;
        std::vector<EvidenceIndex> evidence;
        for (const auto event : events) {
            const Node& node = graph_.node(event);
            const auto cited =
                std::min(node.evidence.size(), sentences_cited(edge.kind, ids.size()));
            ids.push_back(node.id);
            dates.push_back(date_in(node.attributes, Attribute::date));
            std::ranges::copy_n(node.evidence.begin(), static_cast<std::ptrdiff_t>(cited),
                                std::back_inserter(evidence));
        }
        edge.attributes.set(Attribute::count, static_cast<std::int64_t>(ids.size()));
        edge.attributes.set(attribute, std::move(ids));
        set_first_and_last(dates, edge.attributes);
        edge.evidence = joined(std::move(evidence));
        return edge;
    }

    /// Where what stays belongs: bodies' states, meetings' places, their countries.
    void add_followers()
    {
        std::vector<NodeIndex> open;
        for (NodeIndex i = 0; i < graph_.node_count(); ++i) {
            if (kept_.nodes[i]) {
                open.push_back(i);
            }
        }
        while (!open.empty()) {
            const NodeIndex from = open.back();
            open.pop_back();
            for (const EdgeIndex i : graph_.out_edges(from)) {
                const Edge& edge = graph_.edge(i);
                if (!follows_its_source(edge.kind) || !may_stay_[edge.target] || !is_sure(edge) ||
                    !(edge.kind == EdgeKind::mentioned_in || has_words(edge))) {
                    continue;
                }
                kept_.edges[i] = true;
                if (!kept_.nodes[edge.target]) {
                    kept_.nodes[edge.target] = true;
                    open.push_back(edge.target);
                }
            }
        }
    }

    const KnowledgeGraph& graph_;
    const Selection& wanted_;
    bool timed_;
    bool no_evidence_;
    std::vector<bool> may_stay_; ///< nodes, as far as they alone are concerned
    Kept kept_;
};

} // namespace

Kept admit(const KnowledgeGraph& graph, const Selection& selection)
{
    return Admission(graph, selection).run();
}

} // namespace entente
