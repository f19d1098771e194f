#include <entente/graph/path.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>

/// Graphs that are too large to try every path: best paths against plain searches that look at all.
namespace entente {
namespace {

constexpr std::array<const char*, 8> dates{"2019-03-01", "2020-05",    "2020-06-11", "2021",
                                           "2021-02-03", "2022-10-30", "2023-01",    "2024-07-09"};
constexpr std::array<const char*, 4> terms{"2018/2020", "2020-06-01/2021-03-01", "2022/..",
                                           "2019-03-01/2024"};

class Crowd {
public:
    KnowledgeGraph graph;

    Crowd(std::mt19937& random, std::uint32_t nodes, std::uint32_t edges)
    {
        for (std::uint32_t i = 0; i < nodes; ++i) {
            add_node();
        }
        for (std::uint32_t i = 0; i < edges; ++i) {
            const auto a = static_cast<NodeIndex>(random() % nodes);
            const auto b = static_cast<NodeIndex>(random() % nodes);
            if (a != b) {
                tie(a, b, random() % 3 == 0, random() % 8, std::array{1.0, 0.9, 0.5}[random() % 3]);
            }
        }
    }

    NodeIndex add_node()
    {
        Node node;
        node.id = "official:" + std::to_string(graph.node_count());
        return graph.add_node(node);
    }

    void tie(NodeIndex a, NodeIndex b, bool lasting, std::size_t when, double confidence)
    {
        Edge edge;
        edge.source = a;
        edge.target = b;
        edge.key = static_cast<std::uint32_t>(graph.edge_count());
        edge.kind = lasting ? EdgeKind::holds_position : EdgeKind::met;
        edge.confidence = confidence;
        if (lasting) {
            edge.attributes.set(Attribute::valid, std::string(terms.at(when / 2)));
        } else {
            edge.attributes.set(Attribute::first, std::string(dates.at(when)));
            edge.attributes.set(Attribute::last, std::string(dates.at(when)));
        }
        graph.add_edge(edge);
    }
};

/// By cost as `hops` counts it: hops, then doubt.
std::optional<double> cheapest(const KnowledgeGraph& graph, NodeIndex source, NodeIndex target)
{
    std::set<std::pair<double, NodeIndex>> queue{{0, source}};
    std::map<NodeIndex, double> best;
    while (!queue.empty()) {
        const auto [cost, node] = *queue.begin();
        queue.erase(queue.begin());
        if (!best.emplace(node, cost).second) {
            continue;
        }
        for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
            const EdgeOutline edge = graph.edge_outline(i);
            if (edge.source == node || edge.target == node) {
                queue.emplace(cost + 1 + (1 - edge.confidence) / 4096,
                              edge.source == node ? edge.target : edge.source);
            }
        }
    }
    return best.contains(target) ? std::optional(best[target]) : std::nullopt;
}

/// The earliest day at every node after one hop more, while that gets any better; every date is one
/// of a day that may be any of its days, and has to be taken for the last.
struct Arrival {
    std::int32_t day = Days::never;
    std::size_t hops = 0;
};

std::optional<Arrival> first_journey(const KnowledgeGraph& graph, NodeIndex source,
                                     NodeIndex target)
{
    std::vector<std::int32_t> days(graph.node_count(), Days::never);
    std::optional<Arrival> best;
    days[source] = Days::always;
    for (std::size_t hops = 1; hops < graph.node_count(); ++hops) {
        auto next = days;
        for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
            const EdgeOutline edge = graph.edge_outline(i);
            const bool lasting = edge.kind == EdgeKind::holds_position;
            for (const auto& [from, to] :
                 {std::pair(edge.source, edge.target), std::pair(edge.target, edge.source)}) {
                if (days[from] != Days::never &&
                    days[from] <= (lasting ? edge.days.last : edge.days.first)) {
                    const auto day =
                        lasting ? std::max(days[from], edge.days.first) : edge.days.last;
                    next[to] = std::min(next[to], day);
                }
            }
        }
        if (next[target] < days[target]) {
            best = {next[target], hops};
        }
        if (next == days) {
            break;
        }
        days = next;
    }
    return best;
}

TEST(LargeGraphs, the_cheapest_path_is_that_of_a_search_of_the_whole)
{
    std::mt19937 random(11);
    std::size_t found = 0;
    for (int round = 0; round < 60; ++round) {
        const Crowd crowd(random, 300, 300 + 10 * static_cast<std::uint32_t>(round));
        const auto expected = cheapest(crowd.graph, 0, 1);
        const auto paths = find_paths(crowd.graph, {.source = 0, .target = 1, .count = 5});
        ASSERT_EQ(paths.empty(), !expected.has_value()) << round;
        if (expected) {
            ASSERT_NEAR(paths.front().cost, *expected, 1e-6) << round;
            ASSERT_TRUE(std::ranges::is_sorted(paths, {}, &Path::cost)) << round;
            ++found;
        }
    }
    EXPECT_GT(found, 30U);
}

TEST(LargeGraphs, the_first_journey_is_that_of_a_search_of_the_whole)
{
    std::mt19937 random(12);
    std::size_t found = 0;
    for (int round = 0; round < 400; ++round) {
        const Crowd crowd(random, 80, 60 + static_cast<std::uint32_t>(round % 200));
        const auto expected = first_journey(crowd.graph, 0, 1);
        const auto paths = find_paths(crowd.graph, {.source = 0, .target = 1, .in_time = true});
        const bool certain = !paths.empty() && std::ranges::all_of(paths[0].hops, &Hop::certain);
        ASSERT_EQ(certain, expected.has_value()) << round;
        if (expected) {
            const Hop& last = paths[0].hops.back();
            ASSERT_EQ(last.facts.front().lasting ? last.time.first : last.time.last, expected->day)
                << round;
            ASSERT_EQ(paths[0].hops.size(), expected->hops) << round;
            ++found;
        }
    }
    EXPECT_GT(found, 100U);
}

TEST(LargeGraphs, paths_to_one_who_knows_but_one_are_those_to_that_one)
{
    std::mt19937 random(13);
    Crowd crowd(random, 6000, 30000);
    const NodeIndex recluse = crowd.add_node();
    crowd.tie(recluse, 17, false, 0, 1.0);
    const auto to_friend = find_paths(crowd.graph, {.source = 3, .target = 17, .count = 10});
    const auto to_recluse = find_paths(crowd.graph, {.source = 3, .target = recluse, .count = 10});
    ASSERT_EQ(to_recluse.size(), to_friend.size());
    for (std::size_t i = 0; i < to_friend.size(); ++i) {
        EXPECT_DOUBLE_EQ(to_recluse[i].cost, to_friend[i].cost + 1);
    }
}

TEST(LargeGraphs, a_prepared_finder_answers_the_same)
{
    std::mt19937 random(14);
    const Crowd crowd(random, 500, 2000);
    PathFinder prepared(crowd.graph, {});
    prepared.prepare();
    const PathFinder fresh(crowd.graph, {});
    for (NodeIndex target = 1; target < 30; ++target) {
        for (const bool in_time : {false, true}) {
            const PathQuery query{.source = 0, .target = target, .count = 3, .in_time = in_time};
            EXPECT_EQ(prepared.find(query), fresh.find(query)) << target;
        }
    }
}

} // namespace
} // namespace entente
