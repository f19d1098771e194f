#include "names.hpp"

#include <entente/graph/queries.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <tuple>

namespace entente {
namespace {

std::uint64_t number_of(const std::string& text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::vector<NameForm> names_of(const Node& node)
{
    const auto& aliases = node.attributes.list(Attribute::aliases);
    const auto& counts = node.attributes.list(Attribute::alias_counts);
    std::vector<NameForm> names{{node.label, 0}};
    for (std::size_t i = 0; i < aliases.size(); ++i) {
        const auto count = i < counts.size() ? number_of(counts[i]) : 0;
        if (aliases[i] == node.label) {
            names.front().count = count;
        } else {
            names.push_back({aliases[i], count});
        }
    }
    return names;
}

/// So many times fewer sentences than another post has: told in passing, or wrong. Of a state's
/// hundreds of holders, those come first of whom something is told.
constexpr std::size_t scarce = 20;

/// Days for sorting; what is not dated comes last.
std::pair<std::int32_t, std::int32_t> time_of(std::string_view edtf)
{
    const auto date = Date::parse(edtf);
    if (!date || date->begin().year == 0) {
        constexpr auto never = std::numeric_limits<std::int32_t>::max();
        return {never, never};
    }
    return {date->earliest_day(), date->latest_day()};
}

/// Last day on which a post was seen held, unknown ones smallest.
std::int32_t end_of(const ProfilePost& post)
{
    const auto date = Date::parse(post.valid);
    return date ? date->latest_day() : std::numeric_limits<std::int32_t>::min();
}

class Portrait {
public:
    Portrait(const KnowledgeGraph& graph, NodeIndex node) : graph_(graph)
    {
        profile_.node = node;
        profile_.names = names_of(graph.node(node));
        profile_.evidence = graph.node(node).evidence;
        for (const auto edge : graph.out_edges(node)) {
            add(edge, true);
        }
        for (const auto edge : graph.in_edges(node)) {
            if (graph.edge(edge).source != node) {
                add(edge, false);
            }
        }
    }

    [[nodiscard]] Profile finished()
    {
        profile_.meetings = in_time(meetings_);
        profile_.agreements = in_time(agreements_);
        std::size_t most = 0;
        for (const auto& post : profile_.posts) {
            most = std::max(most, post.evidence.size());
        }
        std::ranges::sort(profile_.posts, [&](const ProfilePost& a, const ProfilePost& b) {
            const auto order = [&](const ProfilePost& post) {
                return std::tuple(post.evidence.size() * scarce < most, post.former,
                                  -std::int64_t{end_of(post)},
                                  std::string_view(graph_.node(post.other).id),
                                  std::string_view(post.title), post.edge);
            };
            return order(a) < order(b);
        });
        std::ranges::sort(profile_.relations, [&](const Relation& a, const Relation& b) {
            const auto order = [&](const Relation& relation) {
                return std::tuple(graph_.edge(relation.edge).kind, !relation.outgoing,
                                  std::string_view(graph_.node(relation.other).id), relation.edge);
            };
            return order(a) < order(b);
        });
        return std::move(profile_);
    }

private:
    void add(EdgeIndex index, bool outgoing)
    {
        const auto& edge = graph_.edge(index);
        const auto other = outgoing ? edge.target : edge.source;
        switch (edge.kind) {
        case EdgeKind::holds_position:
            profile_.posts.push_back({index, other,
                                      std::string(edge.attributes.text(Attribute::title)),
                                      std::string(edge.attributes.text(Attribute::valid)),
                                      edge.attributes.flag(Attribute::former), edge.evidence});
            return;
        case EdgeKind::participated_in:
        case EdgeKind::signed_by_actor:
        case EdgeKind::party_to:
            if (outgoing) {
                involve(edge.kind == EdgeKind::participated_in ? meetings_ : agreements_, index);
                return;
            }
            break;
        case EdgeKind::held_in:
            if (!outgoing) {
                involve(meetings_, index); // what was held in this place
                return;
            }
            break;
        case EdgeKind::represents:
        case EdgeKind::part_of:
        case EdgeKind::located_in:
        case EdgeKind::concluded_at:
        case EdgeKind::met:
        case EdgeKind::states_met:
        case EdgeKind::mentioned_in:
        case EdgeKind::co_signed:
            break;
        }
        profile_.relations.push_back({index, other, outgoing, edge.evidence});
    }

    void involve(std::map<NodeIndex, Involvement>& events, EdgeIndex index)
    {
        const auto& edge = graph_.edge(index);
        const auto event = edge.source == profile_.node ? edge.target : edge.source;
        auto& involvement = events[event];
        involvement.event = event;
        involvement.edges.push_back(index);
        involvement.date = graph_.node(event).attributes.text(Attribute::date);
        if (involvement.role.empty()) {
            involvement.role = edge.attributes.text(Attribute::role);
        }
        std::vector<EvidenceIndex> evidence;
        std::ranges::set_union(involvement.evidence, edge.evidence, std::back_inserter(evidence));
        involvement.evidence = std::move(evidence);
    }

    std::vector<Involvement> in_time(std::map<NodeIndex, Involvement>& events)
    {
        std::vector<Involvement> sorted;
        for (auto& [node, involvement] : events) {
            sorted.push_back(std::move(involvement));
        }
        std::ranges::sort(sorted, {}, [&](const Involvement& involvement) {
            return std::tuple(time_of(involvement.date),
                              std::string_view(graph_.node(involvement.event).id));
        });
        return sorted;
    }

    const KnowledgeGraph& graph_;
    Profile profile_;
    std::map<NodeIndex, Involvement> meetings_;
    std::map<NodeIndex, Involvement> agreements_;
};

} // namespace

Profile profile_of(const KnowledgeGraph& graph, NodeIndex node)
{
    return Portrait(graph, node).finished();
}

} // namespace entente
