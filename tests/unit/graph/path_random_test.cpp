#include <entente/graph/path.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>

/// Every answer on thousands of small random graphs against trying every path.
namespace entente {
namespace {

constexpr std::array<const char*, 7> dates{"",           "2024-05-01", "2024-05",   "2024",
                                           "2024-05-03", "2023-01-01", "XXXX-05-02"};
constexpr std::array<const char*, 4> terms{"", "2023/2024-05-02", "2024-05-02/..", "2024-05"};

struct RandomGraph {
    KnowledgeGraph graph;
    std::mt19937& random;

    explicit RandomGraph(std::mt19937& source) : random(source) {}

    std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>(random() % bound);
    }

    void fill(bool conclusions)
    {
        const auto actors = 2 + below(5);
        const auto events = below(5);
        for (std::uint32_t i = 0; i < actors + events; ++i) {
            add_node(i, i < actors);
        }
        for (std::uint32_t i = below(14); i > 0; --i) {
            add_edge(actors, events, conclusions);
        }
    }

private:
    void add_node(std::uint32_t number, bool actor)
    {
        Node node;
        node.id = "n" + std::to_string(number);
        node.label = node.id;
        if (actor) {
            constexpr std::array kinds{NodeKind::official, NodeKind::official,
                                       NodeKind::organization, NodeKind::country};
            node.kind = number < 2 ? NodeKind::official : kinds[below(4)];
        } else {
            node.kind = below(2) == 0 ? NodeKind::meeting : NodeKind::agreement;
            node.attributes.set(Attribute::date, std::string(dates[below(7)]));
            constexpr std::array<const char*, 4> standings{"held", "held", "planned", "cancelled"};
            node.attributes.set(Attribute::status, std::string(standings[below(4)]));
        }
        graph.add_node(node);
    }

    void add_edge(std::uint32_t actors, std::uint32_t events, bool conclusions)
    {
        Edge edge;
        edge.source = below(actors);
        const auto die = below(events == 0 ? 2 : 6);
        if (die < 2) {
            edge.target = below(actors);
            edge.kind = die == 0 ? EdgeKind::holds_position : EdgeKind::part_of;
            edge.attributes.set(Attribute::valid, std::string(terms[below(4)]));
        } else {
            edge.target = actors + below(events);
            edge.kind = EdgeKind::participated_in;
            if (conclusions && die == 5) {
                edge.source = actors + below(events);
                edge.kind = EdgeKind::concluded_at;
            }
        }
        edge.key = static_cast<std::uint32_t>(graph.edge_count());
        edge.confidence = std::array{1.0, 0.5, 0.9}[below(3)];
        graph.add_edge(edge);
    }
};

bool is_actor(NodeKind kind)
{
    return kind == NodeKind::official || kind == NodeKind::organization;
}

/// What ties two, found by looking at all edges.
struct Fact {
    double strength = 0;
    double doubt = 0;
    Days days;
    bool lasting = false;
};

std::vector<NodeIndex> members(const KnowledgeGraph& graph, NodeIndex event)
{
    std::set<NodeIndex> all;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const Edge& edge = graph.edge(i);
        if (edge.target == event && is_actor(graph.node(edge.source).kind)) {
            all.insert(edge.source);
        }
    }
    return {all.begin(), all.end()};
}

double surest(const KnowledgeGraph& graph, NodeIndex actor, NodeIndex event)
{
    double best = 0;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const Edge& edge = graph.edge(i);
        if (edge.source == actor && edge.target == event) {
            best = std::max(best, edge.confidence);
        }
    }
    return best;
}

std::vector<Fact> facts_between(const KnowledgeGraph& graph, NodeIndex a, NodeIndex b)
{
    std::vector<Fact> facts;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const Edge& edge = graph.edge(i);
        if (std::minmax(edge.source, edge.target) == std::minmax(a, b)) {
            facts.push_back({edge.confidence, 1 - edge.confidence, outline_of(edge).days, true});
        }
    }
    for (NodeIndex event = 0; event < graph.node_count(); ++event) {
        const NodeOutline outline = outline_of(graph.node(event));
        const auto who = members(graph, event);
        const bool both = std::ranges::count(who, a) + std::ranges::count(who, b) == 2;
        if (!is_actor(outline.kind) && outline.kind != NodeKind::country && both &&
            outline.standing != Standing::cancelled) {
            const double confidence = surest(graph, a, event) * surest(graph, b, event);
            const double planned = outline.standing == Standing::planned ? 0.5 : 1.0;
            const double share = 1.0 / static_cast<double>(who.size() - 1);
            facts.push_back({confidence * share * planned, 1 - confidence, outline.days, false});
        }
    }
    return facts;
}

using Ways = std::vector<std::vector<NodeIndex>>;
using Facts = std::map<std::pair<NodeIndex, NodeIndex>, std::vector<Fact>>;

struct Oracle {
    const KnowledgeGraph& graph;
    Facts facts{};
    double newest = -1e9;
    double oldest = 1e9;

    explicit Oracle(const KnowledgeGraph& g) : graph(g)
    {
        for (NodeIndex a = 0; a < g.node_count(); ++a) {
            for (NodeIndex b = 0; b < g.node_count(); ++b) {
                if (a != b && is_actor(g.node(a).kind) && is_actor(g.node(b).kind)) {
                    facts[{a, b}] = facts_between(g, a, b);
                    if (facts[{a, b}].empty()) {
                        facts.erase({a, b});
                    } else if (newest_of(facts[{a, b}]) > -1e9) {
                        newest = std::max(newest, newest_of(facts[{a, b}]));
                        oldest = std::min(oldest, newest_of(facts[{a, b}]));
                    }
                }
            }
        }
    }

    static double newest_of(const std::vector<Fact>& all)
    {
        double day = -1e9;
        for (const Fact& fact : all) {
            const auto own = fact.days.last == Days::never ? fact.days.first : fact.days.last;
            day = own == Days::always ? day : std::max(day, static_cast<double>(own));
        }
        return day;
    }

    [[nodiscard]] Ways all_ways(NodeIndex source, NodeIndex target) const
    {
        Ways ways;
        std::vector<NodeIndex> way{source};
        const std::function<void()> walk = [&] {
            if (way.back() == target) {
                ways.push_back(way);
                return;
            }
            for (NodeIndex next = 0; next < graph.node_count(); ++next) {
                if (facts.contains({way.back(), next}) &&
                    std::ranges::find(way, next) == way.end()) {
                    way.push_back(next);
                    walk();
                    way.pop_back();
                }
            }
        };
        walk();
        return ways;
    }

    [[nodiscard]] double cost(const std::vector<NodeIndex>& way, PathOrder order) const
    {
        double sum = 0;
        for (std::size_t i = 0; i + 1 < way.size(); ++i) {
            const auto& all = facts.at({way[i], way[i + 1]});
            double doubt = 1;
            double strength = 0;
            for (const Fact& fact : all) {
                doubt = std::min(doubt, fact.doubt);
                strength += fact.strength;
            }
            doubt /= 4096; // in units of a hop, as much as the engine makes of it
            const double age = newest < oldest ? 0 : newest - std::max(newest_of(all), oldest);
            sum += order == PathOrder::hops       ? 1 + doubt
                   : order == PathOrder::strength ? 1 / std::sqrt(strength)
                                                  : 1 + age / 365.25 + doubt;
        }
        return sum;
    }

    /// When a way arrives, or nothing.
    [[nodiscard]] std::optional<std::int32_t> arrives(const std::vector<NodeIndex>& way,
                                                      bool certain) const
    {
        std::int32_t day = Days::always;
        for (std::size_t i = 0; i + 1 < way.size(); ++i) {
            std::optional<std::int32_t> next;
            for (const Fact& fact : facts.at({way[i], way[i + 1]})) {
                const bool point = certain && !fact.lasting;
                const bool open = point && (day > fact.days.first || !fact.days.known());
                if (day <= fact.days.last && !open) {
                    const auto then = point ? fact.days.last : std::max(day, fact.days.first);
                    next = std::min(next.value_or(Days::never), then);
                }
            }
            if (!next) {
                return std::nullopt;
            }
            day = *next;
        }
        return day;
    }
};

std::vector<NodeIndex> nodes_of(const Path& path)
{
    std::vector<NodeIndex> nodes;
    for (const Hop& hop : path.hops) {
        nodes.push_back(hop.from);
    }
    nodes.push_back(path.hops.back().to);
    return nodes;
}

void expect_costs(const Oracle& oracle, const Ways& ways, const PathQuery& query)
{
    std::vector<double> expected;
    for (const auto& way : ways) {
        if (way.size() - 1 <= query.most_hops.value_or(99)) {
            expected.push_back(oracle.cost(way, query.order));
        }
    }
    std::ranges::sort(expected);
    expected.resize(std::min(expected.size(), query.count));
    const auto paths = find_paths(oracle.graph, query);
    ASSERT_EQ(paths.size(), expected.size());
    std::set<std::vector<NodeIndex>> seen;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const auto nodes = nodes_of(paths[i]);
        EXPECT_TRUE(seen.insert(nodes).second) << "a path twice";
        EXPECT_NE(std::ranges::find(ways, nodes), ways.end()) << "no such path";
        EXPECT_NEAR(oracle.cost(nodes, query.order), expected[i], 1e-4);
        EXPECT_NEAR(paths[i].cost, expected[i], 1e-4);
    }
}

TEST(RandomGraphs, the_best_paths_are_those_of_trying_every_path)
{
    std::mt19937 random(20251203);
    std::size_t found = 0;
    for (int round = 0; round < 3000; ++round) {
        RandomGraph made(random);
        made.fill(false);
        const Oracle oracle(made.graph);
        const Ways ways = oracle.all_ways(0, 1);
        found += ways.size();
        for (const auto order : {PathOrder::hops, PathOrder::strength, PathOrder::recency}) {
            expect_costs(oracle, ways,
                         {.source = 0, .target = 1, .count = 1 + made.below(9), .order = order});
            expect_costs(oracle, ways,
                         {.source = 0,
                          .target = 1,
                          .count = 1 + made.below(4),
                          .order = order,
                          .most_hops = 1 + made.below(4)});
            ASSERT_FALSE(HasFailure()) << "round " << round;
        }
    }
    EXPECT_GT(found, 2000U);
}

/// Arrival and hops of every way, the certain ones first, as the engine ranks them.
std::vector<std::pair<std::int64_t, std::size_t>> journeys(const Oracle& oracle, const Ways& ways,
                                                           const PathQuery& query)
{
    std::vector<std::pair<std::int64_t, std::size_t>> ranked;
    std::set<std::vector<NodeIndex>> known;
    for (const bool certain : {true, false}) {
        std::vector<std::pair<std::int64_t, std::vector<NodeIndex>>> all;
        for (const auto& way : ways) {
            const auto day = oracle.arrives(way, certain);
            if (day && way.size() - 1 <= query.most_hops.value_or(99)) {
                all.emplace_back(*day, way);
            }
        }
        std::ranges::sort(all, {}, [](const auto& one) {
            return std::tuple(one.first, one.second.size(), one.second);
        });
        std::size_t taken = 0;
        for (const auto& [day, way] : all) {
            if (ranked.size() < query.count && taken++ < query.count && known.insert(way).second) {
                ranked.emplace_back(day, way.size() - 1);
            }
        }
    }
    return ranked;
}

TEST(RandomGraphs, journeys_in_time_are_those_of_trying_every_path)
{
    std::mt19937 random(20240307);
    std::size_t found = 0;
    std::size_t certain = 0;
    for (int round = 0; round < 4000; ++round) {
        RandomGraph made(random);
        made.fill(false);
        const Oracle oracle(made.graph);
        const Ways ways = oracle.all_ways(0, 1);
        PathQuery query{.source = 0, .target = 1, .count = 1, .in_time = true};
        if (made.below(3) == 0) {
            query.most_hops = 1 + made.below(3);
        }
        const auto expected = journeys(oracle, ways, query);
        const auto paths = find_paths(made.graph, query);
        ASSERT_EQ(paths.size(), expected.size()) << "round " << round;
        for (std::size_t i = 0; i < paths.size(); ++i) {
            ASSERT_EQ(paths[i].hops.size(), expected[i].second) << "round " << round;
            const auto nodes = nodes_of(paths[i]);
            const bool sure = oracle.arrives(nodes, true).has_value();
            ASSERT_EQ(oracle.arrives(nodes, sure).value(), expected[i].first);
            certain += sure ? 1U : 0U;
            ++found;
        }
        // All of them, whatever their number.
        query.count = 99;
        std::size_t possible = 0;
        for (const auto& way : ways) {
            possible +=
                oracle.arrives(way, false) && way.size() - 1 <= query.most_hops.value_or(99);
        }
        ASSERT_EQ(find_paths(made.graph, query).size(), possible) << "round " << round;
    }
    EXPECT_GT(found, 1000U);
    EXPECT_GT(certain, 300U);
}

TEST(RandomGraphs, the_way_back_costs_the_same)
{
    std::mt19937 random(7);
    std::size_t found = 0;
    for (int round = 0; round < 2000; ++round) {
        RandomGraph made(random);
        made.fill(true);
        for (const auto order : {PathOrder::hops, PathOrder::strength, PathOrder::recency}) {
            const PathFinder finder(made.graph, {});
            const auto there = finder.find({.source = 0, .target = 1, .count = 9, .order = order});
            const auto back = finder.find({.source = 1, .target = 0, .count = 9, .order = order});
            ASSERT_EQ(there.size(), back.size()) << "round " << round;
            for (std::size_t i = 0; i < there.size(); ++i) {
                ASSERT_EQ(there[i].cost, back[i].cost) << "round " << round;
            }
            found += there.size();
        }
    }
    EXPECT_GT(found, 1000U);
}

} // namespace
} // namespace entente
