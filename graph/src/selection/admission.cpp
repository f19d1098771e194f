#include "admission.hpp"

#include "../involvement.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
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
          no_evidence_(graph.evidence_count() == 0), may_stay_(graph.node_count())
    {
        kept_.nodes.resize(graph.node_count());
        kept_.edges.resize(graph.edge_count());
        note_nodes();
    }

    Kept run()
    {
        for (NodeIndex i = 0; i < graph_.node_count(); ++i) {
            may_stay_[i] = admits(i);
        }
        for (NodeIndex i = 0; i < graph_.node_count(); ++i) {
            kept_.nodes[i] = may_stay_[i] && (is_event(graph_.kind_of(i)) || stays_by_itself(i));
        }
        for (EdgeIndex i = 0; i < graph_.edge_count(); ++i) {
            const EdgeOutline edge = graph_.edge_outline(i);
            if (!follows_its_source(edge.kind) && admits_fact(i, edge)) {
                kept_.edges[i] = true;
                kept_.nodes[edge.source] = true;
                kept_.nodes[edge.target] = true;
            }
        }
        add_followers();
        return std::move(kept_);
    }

private:
    /// What edges ask of nodes, in little memory: they ask in no order.
    void note_nodes()
    {
        in_countries_.assign(graph_.node_count(), wanted_.countries.empty());
        for (NodeIndex i = 0; i < graph_.node_count(); ++i) {
            if (is_event(graph_.kind_of(i))) {
                events_.emplace(graph_.node(i).id, i);
            } else if (!in_countries_[i]) {
                const auto country = country_of(graph_.node(i));
                in_countries_[i] =
                    std::ranges::find(wanted_.countries, country) != wanted_.countries.end();
            }
        }
    }

    [[nodiscard]] bool in_time(const Days& days) const
    {
        return (wanted_.since.empty() || days.last >= wanted_.since.earliest_day()) &&
               (wanted_.until.empty() || days.first <= wanted_.until.latest_day());
    }

    [[nodiscard]] bool in_time(const Date& date) const
    {
        return date.has_year() && in_time(Days{date.earliest_day(), date.latest_day()});
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

    [[nodiscard]] bool concerns_countries(NodeIndex event) const
    {
        const auto concerns = [&](EdgeIndex i) {
            const EdgeOutline edge = graph_.edge_outline(i);
            return edge.target == event
                       ? is_involvement(edge.kind) && in_countries_[edge.source]
                       : edge.kind == EdgeKind::held_in && in_countries_[edge.target];
        };
        return std::ranges::any_of(graph_.in_edges(event), concerns) ||
               std::ranges::any_of(graph_.out_edges(event), concerns);
    }

    [[nodiscard]] bool is_sure(const Node& node) const
    {
        return node.confidence >= wanted_.min_confidence &&
               !(wanted_.only_stated && node.attributes.flag(Attribute::inferred));
    }

    [[nodiscard]] bool is_sure(EdgeIndex index, const EdgeOutline& edge) const
    {
        return edge.confidence >= wanted_.min_confidence &&
               !(wanted_.only_stated && graph_.edge(index).attributes.flag(Attribute::inferred));
    }

    [[nodiscard]] bool needs_words() const { return wanted_.only_stated && !no_evidence_; }

    [[nodiscard]] bool has_words(EdgeIndex index) const
    {
        return !needs_words() || !graph_.edge(index).evidence.empty();
    }

    [[nodiscard]] bool admits(NodeIndex index)
    {
        const NodeKind kind = graph_.kind_of(index);
        if (wanted_.min_confidence > 0 || wanted_.only_stated) {
            const Node& node = graph_.node(index);
            const bool silent = node.evidence.empty() && node.kind != NodeKind::document;
            if (!is_sure(node) || (needs_words() && silent)) {
                return false;
            }
        }
        if (!is_event(kind)) {
            return true;
        }
        const auto& attributes = graph_.node(index).attributes;
        return (wanted_.countries.empty() || concerns_countries(index)) &&
               in_time(date_in(attributes, Attribute::date),
                       date_in(attributes, Attribute::period));
    }

    /// Without a fact that has to do with it.
    [[nodiscard]] bool stays_by_itself(NodeIndex index) const
    {
        if (timed_) {
            return false;
        }
        if (!wanted_.countries.empty()) {
            return graph_.kind_of(index) != NodeKind::place && in_countries_[index];
        }
        const auto admits_end = [&](EdgeIndex i) {
            const EdgeOutline edge = graph_.edge_outline(i);
            return is_sure(i, edge) && may_stay_[edge.source] && may_stay_[edge.target];
        };
        const auto in = graph_.in_edges(index);
        const auto out = graph_.out_edges(index);
        return (in.empty() && out.empty()) || std::ranges::any_of(in, admits_end) ||
               std::ranges::any_of(out, admits_end);
    }

    [[nodiscard]] bool admits_fact(EdgeIndex index, const EdgeOutline& edge)
    {
        if (!may_stay_[edge.source] || !may_stay_[edge.target] || !is_sure(index, edge)) {
            return false;
        }
        if (is_event(graph_.kind_of(edge.target))) { // which has been looked at
            return has_words(index);
        }
        if (!in_countries_[edge.source] && !in_countries_[edge.target]) {
            return false;
        }
        if (edge.kind == EdgeKind::holds_position) {
            return has_words(index) && (edge.days.first != Days::always
                                            ? in_time(edge.days)
                                            : in_time(date_of(index, Attribute::valid), Date{}));
        }
        return admits_encounters(index, edge);
    }

    [[nodiscard]] Date date_of(EdgeIndex index, Attribute attribute) const
    {
        return date_in(graph_.edge(index).attributes, attribute);
    }

    /// A summary: by the meetings and agreements that stay.
    [[nodiscard]] bool admits_encounters(EdgeIndex index, const EdgeOutline& outline)
    {
        const auto attribute = events_of_summary(outline.kind);
        std::vector<NodeIndex> present;
        if (!events_.empty()) {
            for (const auto& id : graph_.edge(index).attributes.list(attribute)) {
                if (const auto event = events_.find(id); event != events_.end()) {
                    present.push_back(event->second);
                }
            }
        }
        if (present.empty()) {
            if (outline.days.first != Days::always && outline.days.last != Days::never) {
                return in_time(outline.days);
            }
            const Date first = date_of(index, Attribute::first);
            const Date last = date_of(index, Attribute::last);
            return in_time(first.empty() ? last : Date(first.begin(), last.end()), Date{});
        }
        const auto all = present.size();
        std::erase_if(present, [&](NodeIndex event) { return !may_stay_[event]; });
        if (!present.empty() && present.size() < all) {
            kept_.changed.emplace(index, reduced(graph_.edge(index), attribute, present));
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
                const EdgeOutline edge = graph_.edge_outline(i);
                if (!follows_its_source(edge.kind) || !may_stay_[edge.target] ||
                    !is_sure(i, edge) || !(edge.kind == EdgeKind::mentioned_in || has_words(i))) {
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
    std::vector<bool> may_stay_;     ///< nodes, as far as they alone are concerned
    std::vector<bool> in_countries_; ///< nodes that are no events
    std::unordered_map<std::string_view, NodeIndex> events_; ///< by id
    Kept kept_;
};

} // namespace

Kept admit(const KnowledgeGraph& graph, const Selection& selection)
{
    return Admission(graph, selection).run();
}

} // namespace entente
