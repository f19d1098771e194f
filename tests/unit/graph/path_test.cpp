#include <entente/graph/path.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <stdexcept>
#include <string>

namespace entente {
namespace {

/// Puts graphs together; nodes are numbered in order of adding.
class Sketch {
public:
    KnowledgeGraph graph;

    NodeIndex add(NodeKind kind, const std::string& name, const std::string& date = {},
                  const std::string& status = {})
    {
        Node node;
        node.id = std::string(name_of(kind)) + ":" + name;
        node.kind = kind;
        node.label = name;
        node.attributes.set(Attribute::date, date);
        node.attributes.set(Attribute::status, status);
        return graph.add_node(node);
    }

    NodeIndex official(const std::string& name) { return add(NodeKind::official, name); }

    EdgeIndex link(NodeIndex source, EdgeKind kind, NodeIndex target, double confidence = 1.0,
                   const std::string& valid = {})
    {
        Edge edge;
        edge.source = source;
        edge.target = target;
        edge.kind = kind;
        edge.key = key_++;
        edge.confidence = confidence;
        edge.attributes.set(Attribute::valid, valid);
        return graph.add_edge(edge);
    }

    /// A meeting of these, held on that date.
    NodeIndex meet(const std::string& date, std::initializer_list<NodeIndex> who,
                   double confidence = 1.0)
    {
        const auto meeting = add(NodeKind::meeting, date + "/" + std::to_string(key_), date);
        for (const NodeIndex one : who) {
            link(one, EdgeKind::participated_in, meeting, confidence);
        }
        return meeting;
    }

private:
    std::uint32_t key_ = 0;
};

std::vector<NodeIndex> nodes_of(const Path& path)
{
    std::vector<NodeIndex> nodes;
    for (const Hop& hop : path.hops) {
        nodes.push_back(hop.from);
    }
    if (!path.hops.empty()) {
        nodes.push_back(path.hops.back().to);
    }
    return nodes;
}

std::vector<std::vector<NodeIndex>> all_nodes(const std::vector<Path>& paths)
{
    std::vector<std::vector<NodeIndex>> all;
    for (const Path& path : paths) {
        all.push_back(nodes_of(path));
    }
    return all;
}

using Nodes = std::vector<NodeIndex>;
using AllNodes = std::vector<Nodes>;

TEST(FindPaths, a_common_meeting_is_one_hop_and_its_fact)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    const auto meeting = sketch.meet("2025-12-03", {a, b}, 0.5);
    const auto paths = find_paths(sketch.graph, {.source = a, .target = b});
    ASSERT_EQ(paths.size(), 1U);
    ASSERT_EQ(paths[0].hops.size(), 1U);
    const PathFact& fact = paths[0].hops[0].facts.at(0);
    EXPECT_EQ(fact.event, meeting);
    EXPECT_EQ(fact.steps, (std::vector<Step>{{0, true, a, meeting}, {1, false, meeting, b}}));
    EXPECT_DOUBLE_EQ(fact.confidence, 0.25);
    EXPECT_DOUBLE_EQ(paths[0].confidence, 0.25);
    EXPECT_EQ(steps_of(paths[0]), fact.steps);
}

TEST(FindPaths, all_facts_between_two_are_one_hop_the_surest_first)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    sketch.meet("2024-01-01", {a, b}, 0.6);
    const auto best = sketch.meet("2023-01-01", {a, b}, 0.9);
    sketch.link(a, EdgeKind::met, b, 1.0);
    const auto paths = find_paths(sketch.graph, {.source = b, .target = a, .count = 5});
    ASSERT_EQ(paths.size(), 1U) << "parallel facts make no further path";
    // `met` says nothing that the meetings do not say.
    ASSERT_EQ(paths[0].hops[0].facts.size(), 2U);
    EXPECT_EQ(paths[0].hops[0].facts[0].event, best);
}

TEST(FindPaths, met_counts_where_the_meetings_are_not_in_the_graph)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    sketch.link(a, EdgeKind::met, b);
    EXPECT_EQ(find_paths(sketch.graph, {.source = a, .target = b}).size(), 1U);
}

TEST(FindPaths, who_signed_is_tied_to_who_met_where_it_was_signed)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    const auto meeting = sketch.meet("2025-12-03", {a});
    const auto treaty = sketch.add(NodeKind::agreement, "treaty");
    sketch.link(b, EdgeKind::signed_by_actor, treaty);
    sketch.link(treaty, EdgeKind::concluded_at, meeting);
    const auto paths = find_paths(sketch.graph, {.source = a, .target = b});
    ASSERT_EQ(paths.size(), 1U);
    EXPECT_EQ(nodes_of(paths[0]), (Nodes{a, b}));
    EXPECT_EQ(steps_of(paths[0]).size(), 3U);
    EXPECT_EQ(find_paths(sketch.graph, {.source = b, .target = a}).size(), 1U);
}

/// Two officials of one country, who are also linked by way of a colleague.
struct Colleagues : Sketch {
    NodeIndex a = official("a");
    NodeIndex b = official("b");
    NodeIndex c = official("c");
    NodeIndex country = add(NodeKind::country, "NO");

    Colleagues()
    {
        link(a, EdgeKind::represents, country);
        link(b, EdgeKind::represents, country);
        meet("2024-01-01", {a, c});
        meet("2024-01-02", {b, c});
    }
};

TEST(FindPaths, countries_are_not_passed_unless_the_rules_say_so)
{
    const Colleagues s;
    EXPECT_EQ(all_nodes(find_paths(s.graph, {.source = s.a, .target = s.b, .count = 9})),
              (AllNodes{{s.a, s.c, s.b}}));
    PathRules rules;
    rules.nodes.insert(NodeKind::country);
    EXPECT_EQ(all_nodes(find_paths(s.graph, {.source = s.a, .target = s.b, .count = 9}, rules)),
              (AllNodes{{s.a, s.c, s.b}, {s.a, s.country, s.b}}));
}

TEST(FindPaths, that_states_met_is_no_way)
{
    Sketch sketch;
    const auto a = sketch.add(NodeKind::country, "AA");
    const auto b = sketch.add(NodeKind::country, "BB");
    sketch.link(a, EdgeKind::states_met, b);
    PathRules rules;
    rules.nodes.insert(NodeKind::country);
    EXPECT_TRUE(find_paths(sketch.graph, {.source = a, .target = b}, rules).empty());
    sketch.meet("2024-01-01", {a, b});
    const auto paths = find_paths(sketch.graph, {.source = a, .target = b}, rules);
    ASSERT_EQ(paths.size(), 1U);
    EXPECT_EQ(paths[0].hops[0].facts.size(), 1U) << "the meeting alone";
}

TEST(FindPaths, ends_may_be_of_any_kind)
{
    const Colleagues s;
    EXPECT_EQ(all_nodes(find_paths(s.graph, {.source = s.c, .target = s.country, .count = 9})),
              (AllNodes{{s.c, s.a, s.country}, {s.c, s.b, s.country}}));
    const NodeIndex meeting = 4;
    ASSERT_EQ(s.graph.node(meeting).kind, NodeKind::meeting);
    EXPECT_EQ(all_nodes(find_paths(s.graph, {.source = meeting, .target = s.b})),
              (AllNodes{{meeting, s.c, s.b}}));
}

TEST(FindPaths, facts_at_an_end_that_is_an_event_have_its_date_and_may_be_planned)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    sketch.meet("2024-01-01", {a, b});
    const auto talks = sketch.add(NodeKind::meeting, "talks", "2024-05-12", "planned");
    sketch.link(b, EdgeKind::participated_in, talks);
    for (const auto& [source, target] : {std::pair(a, talks), std::pair(talks, a)}) {
        const auto paths = find_paths(sketch.graph, {.source = source, .target = target});
        ASSERT_EQ(all_nodes(paths), (AllNodes{{source, b, target}}));
        const PathFact& met = paths[0].hops[source == a ? 0 : 1].facts.at(0);
        const PathFact& part = paths[0].hops[source == a ? 1 : 0].facts.at(0);
        EXPECT_FALSE(met.planned);
        EXPECT_TRUE(part.planned);
        const auto day = days_from_civil({2024, 5, 12});
        EXPECT_EQ(part.days, (Days{day, day}));
    }
}

TEST(FindPaths, avoided_nodes_are_not_passed)
{
    const Colleagues s;
    PathRules rules;
    rules.avoid = {s.c};
    EXPECT_TRUE(find_paths(s.graph, {.source = s.a, .target = s.b}, rules).empty());
    rules.avoid = {4}; // the meeting of a and c
    EXPECT_TRUE(find_paths(s.graph, {.source = s.a, .target = s.b}, rules).empty());
}

TEST(FindPaths, events_of_a_crowd_and_cancelled_ones_tie_nobody)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    const auto c = sketch.official("c");
    sketch.meet("2024-01-01", {a, b, c});
    const auto off = sketch.add(NodeKind::meeting, "off", "2024-01-02", "cancelled");
    sketch.link(a, EdgeKind::participated_in, off);
    sketch.link(b, EdgeKind::participated_in, off);
    PathRules rules;
    rules.crowd = 2;
    EXPECT_TRUE(find_paths(sketch.graph, {.source = a, .target = b}, rules).empty());
    rules.crowd = 3;
    EXPECT_EQ(find_paths(sketch.graph, {.source = a, .target = b}, rules).size(), 1U);
}

TEST(FindPaths, from_a_node_to_itself_has_no_hops)
{
    const Colleagues s;
    const auto paths = find_paths(s.graph, {.source = s.a, .target = s.a, .count = 3});
    ASSERT_EQ(paths.size(), 1U);
    EXPECT_TRUE(paths[0].hops.empty());
    EXPECT_DOUBLE_EQ(paths[0].confidence, 1.0);
}

TEST(FindPaths, refuses_indices_that_are_not_there)
{
    EXPECT_THROW(static_cast<void>(find_paths(Colleagues().graph, {.source = 0, .target = 99})),
                 std::out_of_range);
    EXPECT_THROW(static_cast<void>(find_paths(KnowledgeGraph(), {})), std::out_of_range);
}

/// From a to d by way of b, c or, in more hops, e and f.
struct ThreeWays : Sketch {
    NodeIndex a = official("a");
    NodeIndex b = official("b");
    NodeIndex c = official("c");
    NodeIndex d = official("d");
    NodeIndex e = official("e");
    NodeIndex f = official("f");

    ThreeWays()
    {
        meet("2010-01-01", {a, b}, 0.7); // doubtful and old
        meet("2010-01-01", {b, d}, 0.7);
        meet("2012-01-01", {a, c}, 0.9);
        meet("2012-01-01", {c, d}, 0.9);
        for (int i = 0; i < 9; ++i) { // often and lately
            meet("2024-01-0" + std::to_string(i + 1), {a, e});
            meet("2024-01-0" + std::to_string(i + 1), {e, f});
            meet("2024-01-0" + std::to_string(i + 1), {f, d});
        }
    }
};

TEST(FindPaths, orders_by_hops_then_doubt)
{
    const ThreeWays s;
    const auto paths = find_paths(s.graph, {.source = s.a, .target = s.d, .count = 9});
    EXPECT_EQ(all_nodes(paths), (AllNodes{{s.a, s.c, s.d}, {s.a, s.b, s.d}, {s.a, s.e, s.f, s.d}}));
}

TEST(FindPaths, orders_by_strength)
{
    const ThreeWays s;
    const auto paths =
        find_paths(s.graph, {.source = s.a, .target = s.d, .order = PathOrder::strength});
    ASSERT_EQ(paths.size(), 1U);
    EXPECT_EQ(nodes_of(paths[0]), (Nodes{s.a, s.e, s.f, s.d}));
    EXPECT_NEAR(paths[0].cost, 3 / std::sqrt(9.0), 1e-6);
}

TEST(FindPaths, orders_by_recency)
{
    const ThreeWays s;
    const auto paths = find_paths(
        s.graph, {.source = s.a, .target = s.d, .count = 2, .order = PathOrder::recency});
    ASSERT_EQ(paths.size(), 2U);
    EXPECT_EQ(nodes_of(paths[0]), (Nodes{s.a, s.e, s.f, s.d}));
    EXPECT_NEAR(paths[0].cost, 3.0, 1e-6);
    EXPECT_EQ(nodes_of(paths[1]), (Nodes{s.a, s.c, s.d}));
    EXPECT_NEAR(paths[1].cost, 2 * (1 + 12.02), 0.2);
}

TEST(FindPaths, by_strength_both_ways_round_a_large_ring_are_found)
{
    Sketch sketch;
    constexpr NodeIndex size = 500;
    for (NodeIndex i = 0; i < size; ++i) {
        sketch.official(std::to_string(i));
    }
    for (NodeIndex i = 0; i < size; ++i) {
        sketch.link(i, EdgeKind::met, (i + 1) % size, i % 3 == 0 ? 0.25 : 1.0);
    }
    const auto other = sketch.official("beside the ring");
    const PathQuery query{.source = 0, .target = 240, .count = 3, .order = PathOrder::strength};
    const auto paths = find_paths(sketch.graph, query);
    ASSERT_EQ(paths.size(), 2U);
    EXPECT_EQ(paths[0].hops.size(), 240U);
    EXPECT_NEAR(paths[0].cost, 240 + 80, 1e-6); // every third hop counts two
    EXPECT_EQ(paths[1].hops.size(), 260U);
    EXPECT_NEAR(paths[1].cost, 260 + 87, 1e-6);
    const PathQuery beside{.source = other, .target = 240, .order = PathOrder::strength};
    EXPECT_TRUE(find_paths(sketch.graph, beside).empty());
    const PathQuery back{.source = 240, .target = other, .order = PathOrder::strength};
    EXPECT_TRUE(find_paths(sketch.graph, back).empty());
}

TEST(FindPaths, keeps_to_the_most_hops)
{
    const ThreeWays s;
    const auto paths = find_paths(
        s.graph,
        {.source = s.a, .target = s.d, .count = 9, .order = PathOrder::strength, .most_hops = 2});
    EXPECT_EQ(all_nodes(paths), (AllNodes{{s.a, s.c, s.d}, {s.a, s.b, s.d}}));
    EXPECT_TRUE(find_paths(s.graph, {.source = s.a, .target = s.d, .most_hops = 1}).empty());
}

TEST(FindPaths, a_planned_meeting_is_told_and_counts_half)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    const auto plan = sketch.add(NodeKind::meeting, "plan", "2030-01-01", "planned");
    sketch.link(a, EdgeKind::participated_in, plan);
    sketch.link(b, EdgeKind::participated_in, plan);
    const auto paths =
        find_paths(sketch.graph, {.source = a, .target = b, .order = PathOrder::strength});
    ASSERT_EQ(paths.size(), 1U);
    EXPECT_TRUE(paths[0].hops[0].facts[0].planned);
    EXPECT_NEAR(paths[0].cost, std::sqrt(2.0), 1e-6);
}

TEST(FindPaths, in_time_no_hop_is_before_the_one_before_it)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    const auto c = sketch.official("c");
    const auto d = sketch.official("d");
    sketch.meet("2024-05-02", {a, b});
    sketch.meet("2024-05-01", {b, d}); // too early
    sketch.meet("2024-06-01", {a, c});
    sketch.meet("2024-06-01", {c, d}); // the same day will do
    const auto paths =
        find_paths(sketch.graph, {.source = a, .target = d, .count = 9, .in_time = true});
    ASSERT_EQ(all_nodes(paths), (AllNodes{{a, c, d}}));
    EXPECT_TRUE(paths[0].hops[1].certain);
    EXPECT_EQ(all_nodes(find_paths(sketch.graph, {.source = d, .target = a, .in_time = true})),
              (AllNodes{{d, b, a}}));
}

TEST(FindPaths, in_time_the_earliest_arrival_comes_first)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    const auto c = sketch.official("c");
    sketch.meet("2024-06-01", {a, c});
    sketch.meet("2024-01-01", {a, b});
    sketch.meet("2024-02-01", {b, c});
    PathQuery query{.source = a, .target = c, .count = 9, .in_time = true};
    EXPECT_EQ(all_nodes(find_paths(sketch.graph, query)), (AllNodes{{a, b, c}, {a, c}}));
    query.not_before = days_from_civil({2024, 1, 2});
    EXPECT_EQ(all_nodes(find_paths(sketch.graph, query)), (AllNodes{{a, c}}));
    query.not_before.reset();
    query.most_hops = 1;
    EXPECT_EQ(all_nodes(find_paths(sketch.graph, query)), (AllNodes{{a, c}}));
}

TEST(FindPaths, in_time_dates_that_say_less_are_told_to_be_uncertain)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    const auto c = sketch.official("c");
    sketch.meet("2024-05", {a, b});
    sketch.meet("2024-05-12", {b, c});
    PathQuery query{.source = a, .target = c, .in_time = true};
    const auto may = find_paths(sketch.graph, query);
    ASSERT_EQ(may.size(), 1U);
    EXPECT_TRUE(may[0].hops[0].certain);
    EXPECT_FALSE(may[0].hops[1].certain);
    sketch.meet("2024-06-01", {b, c});
    const auto certain = find_paths(sketch.graph, query);
    ASSERT_EQ(certain.size(), 1U);
    EXPECT_TRUE(certain[0].hops[1].certain);
    EXPECT_EQ(certain[0].hops[1].facts[0].days.first, days_from_civil({2024, 6, 1}));
    EXPECT_EQ(certain[0].hops[1].facts.size(), 2U);
}

TEST(FindPaths, in_time_what_has_no_date_may_be_used_but_not_relied_on)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    sketch.meet("", {a, b});
    const auto paths = find_paths(sketch.graph, {.source = a, .target = b, .in_time = true});
    ASSERT_EQ(paths.size(), 1U);
    EXPECT_FALSE(paths[0].hops[0].certain);
}

TEST(FindPaths, in_time_a_post_can_be_passed_while_it_is_held)
{
    Sketch sketch;
    const auto a = sketch.official("a");
    const auto b = sketch.official("b");
    const auto c = sketch.official("c");
    const auto body = sketch.add(NodeKind::organization, "body");
    sketch.meet("2020-01-01", {a, b});
    sketch.link(b, EdgeKind::holds_position, body, 1.0, "2019/2021");
    sketch.link(c, EdgeKind::holds_position, body, 1.0, "2010/2019");
    PathQuery query{.source = a, .target = body, .in_time = true};
    EXPECT_EQ(all_nodes(find_paths(sketch.graph, query)), (AllNodes{{a, b, body}}));
    query.target = c;
    EXPECT_TRUE(find_paths(sketch.graph, query).empty()) << "c had left by then";
}

TEST(PathFinder, tells_what_can_be_reached)
{
    const Colleagues s;
    const PathFinder finder(s.graph, {});
    EXPECT_EQ(finder.reach(s.a), (Nodes{s.a, s.c, s.b}));
    EXPECT_EQ(finder.reach(s.country), (Nodes{s.country, s.a, s.b, s.c}));
}

} // namespace
} // namespace entente
