#include "neighbours.hpp"

#include <entente/graph/rank.hpp>
#include <entente/graph/selection.hpp>

#include <gtest/gtest.h>

#include <numeric>
#include <random>
#include <set>

namespace entente {
namespace {

/// Officials 0, 1, 2 ... who met as the pairs say.
KnowledgeGraph circle(std::size_t size, const std::vector<std::pair<NodeIndex, NodeIndex>>& pairs)
{
    KnowledgeGraph graph;
    for (std::size_t i = 0; i < size; ++i) {
        graph.add_node({numbered("official:", 1000 + i), NodeKind::official, {}, {}, 1.0, {}});
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        Edge edge{pairs[i].first, pairs[i].second, EdgeKind::met, 0, {}, 1.0, {}};
        edge.attributes.set(Attribute::meetings, std::vector<std::string>{numbered("m", i)});
        graph.add_edge(std::move(edge));
    }
    return graph;
}

std::vector<NodeIndex> order(const Ranking& ranking)
{
    std::vector<NodeIndex> nodes;
    for (const auto& one : ranking.officials) {
        nodes.push_back(one.node);
    }
    return nodes;
}

std::vector<double> scores_by_node(const Ranking& ranking, std::size_t size)
{
    std::vector<double> scores(size);
    for (const auto& one : ranking.officials) {
        scores[one.node] = one.score;
    }
    return scores;
}

KnowledgeGraph random_circle(unsigned seed, std::size_t size, std::size_t edges)
{
    std::mt19937 random(seed);
    std::set<std::pair<NodeIndex, NodeIndex>> pairs;
    while (pairs.size() < edges) {
        const auto a = static_cast<NodeIndex>(random() % size);
        const auto b = static_cast<NodeIndex>(random() % size);
        if (a < b) {
            pairs.insert({a, b});
        }
    }
    return circle(size, {pairs.begin(), pairs.end()});
}

TEST(Rank, ByDegreeCountsDifferentOfficials)
{
    const auto graph = circle(5, {{0, 1}, {0, 2}, {0, 2}, {2, 3}});
    const auto ranking = rank_officials(graph, {.by = Centrality::degree});
    // 0 and 2 have two each; 2 has more meetings. 4 knows nobody.
    EXPECT_EQ(order(ranking), (std::vector<NodeIndex>{0, 2, 1, 3}));
    EXPECT_EQ(ranking.officials[0], (RankedOfficial{0, 2, 3, 2.0}));
    EXPECT_EQ(ranking.officials[1], (RankedOfficial{2, 2, 3, 2.0}));
    EXPECT_EQ(ranking.officials[2], (RankedOfficial{1, 1, 1, 1.0}));
}

TEST(Rank, ByBetweennessFindsTheGoBetween)
{
    // 0 - 1 - 2 - 3 - 4: all ways between the sides lead past 2.
    const auto graph = circle(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
    const auto ranking = rank_officials(graph, {.by = Centrality::betweenness});
    EXPECT_EQ(order(ranking), (std::vector<NodeIndex>{2, 1, 3, 0, 4}));
    EXPECT_NEAR(ranking.officials[0].score, 4.0 / 6.0, 1e-12); // 4 of 6 pairs of others
    EXPECT_NEAR(ranking.officials[1].score, 3.0 / 6.0, 1e-12);
    EXPECT_EQ(ranking.officials[4].score, 0.0);
    EXPECT_EQ(ranking.pivots, 0U);
}

TEST(Rank, SharesWaysThatAreEquallyShort)
{
    // 0 and 3 are linked by 1 and by 2.
    const auto graph = circle(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
    for (const auto score :
         scores_by_node(rank_officials(graph, {.by = Centrality::betweenness}), 4)) {
        EXPECT_NEAR(score, 0.5 / 3.0, 1e-12);
    }
}

/// How many shortest ways there are between all, and how long they are.
struct Ways {
    std::vector<std::vector<std::size_t>> hops;
    std::vector<std::vector<double>> count;
};

Ways ways_of(const KnowledgeGraph& graph)
{
    constexpr std::size_t far = 1000;
    const auto size = graph.node_count();
    Ways ways{{size, std::vector<std::size_t>(size, far)}, {size, std::vector<double>(size)}};
    for (std::size_t source = 0; source < size; ++source) {
        ways.hops[source][source] = 0;
        ways.count[source][source] = 1;
        for (std::size_t hops = 0; hops < size; ++hops) {
            for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
                const auto& edge = graph.edge(i);
                for (const auto& [a, b] :
                     {std::pair(edge.source, edge.target), std::pair(edge.target, edge.source)}) {
                    if (ways.hops[source][a] == hops && ways.hops[source][b] > hops) {
                        ways.hops[source][b] = hops + 1;
                        ways.count[source][b] += ways.count[source][a];
                    }
                }
            }
        }
    }
    return ways;
}

TEST(Rank, ByBetweennessAgreesWithItsDefinition)
{
    constexpr std::size_t size = 40; // five times as many as are searched from at a time
    for (unsigned seed = 0; seed < 20; ++seed) {
        const auto graph = random_circle(seed, size, 36 + 2 * seed);
        const auto ranking = rank_officials(graph, {.by = Centrality::betweenness});
        const auto all = static_cast<double>(ranking.officials.size());
        const auto ways = ways_of(graph);
        for (const auto& one : ranking.officials) {
            double expected = 0;
            for (std::size_t a = 0; a < size; ++a) {
                for (std::size_t b = 0; b < size; ++b) {
                    if (a != b && a != one.node && b != one.node && ways.count[a][b] > 0 &&
                        ways.hops[a][one.node] + ways.hops[one.node][b] == ways.hops[a][b]) {
                        expected +=
                            ways.count[a][one.node] * ways.count[one.node][b] / ways.count[a][b];
                    }
                }
            }
            EXPECT_NEAR(one.score, expected / ((all - 1) * (all - 2)), 1e-12) << "seed " << seed;
        }
    }
}

TEST(Rank, ByBetweennessSharesManyWays)
{
    // Everybody of one side has met everybody of the other: thousands of ways of two hops.
    constexpr NodeIndex left = 40;
    constexpr NodeIndex right = 60;
    constexpr NodeIndex all = left + right;
    std::vector<std::pair<NodeIndex, NodeIndex>> pairs;
    for (NodeIndex a = 0; a < left; ++a) {
        for (NodeIndex b = left; b < all; ++b) {
            pairs.emplace_back(a, b);
        }
    }
    const auto ranking =
        rank_officials(circle(all, pairs), {.by = Centrality::betweenness, .exact = all});
    const auto scores = scores_by_node(ranking, all);
    const double others = (all - 1.0) * (all - 2.0);
    for (NodeIndex i = 0; i < all; ++i) {
        const double expected =
            i < left ? right * (right - 1.0) / left : left * (left - 1.0) / right;
        EXPECT_NEAR(scores[i], expected / others, 1e-12) << i;
    }
}

TEST(Rank, EstimatesWithAllPivotsWhatIsExact)
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        const auto graph = random_circle(seed, 12, 18);
        const auto exact = rank_officials(graph, {.by = Centrality::betweenness});
        const auto size = exact.officials.size();
        const auto estimate =
            rank_officials(graph, {.by = Centrality::betweenness, .exact = 0, .pivots = size});
        EXPECT_EQ(estimate.pivots, size);
        const auto a = scores_by_node(exact, 12);
        const auto b = scores_by_node(estimate, 12);
        for (std::size_t i = 0; i < a.size(); ++i) {
            EXPECT_NEAR(a[i], b[i], 1e-12) << "seed " << seed;
        }
    }
}

TEST(Rank, EstimatesTheGoBetweenOfALargeCircle)
{
    // Two stars of 300 whose centres, 0 and 1, are linked.
    std::vector<std::pair<NodeIndex, NodeIndex>> pairs{{0, 1}};
    for (NodeIndex i = 2; i < 600; ++i) {
        pairs.emplace_back(i % 2, i);
    }
    const auto graph = circle(600, pairs);
    const auto exact = rank_officials(graph, {.by = Centrality::betweenness});
    const auto estimate =
        rank_officials(graph, {.by = Centrality::betweenness, .exact = 60, .pivots = 60});
    EXPECT_EQ(estimate.pivots, 60U);
    const auto a = scores_by_node(exact, 600);
    const auto b = scores_by_node(estimate, 600);
    EXPECT_NEAR(a[0], b[0], 0.1);
    EXPECT_NEAR(a[1], b[1], 0.1);
    EXPECT_EQ(b[17], 0.0);
}

TEST(Rank, ByPageRankAddsUpToOneAndWeighsMeetings)
{
    const auto graph = circle(4, {{0, 1}, {0, 1}, {0, 1}, {0, 2}, {2, 3}});
    const auto scores = scores_by_node(rank_officials(graph, {.by = Centrality::pagerank}), 4);
    EXPECT_NEAR(std::accumulate(scores.begin(), scores.end(), 0.0), 1.0, 1e-6);
    EXPECT_GT(scores[0], scores[1]);
    EXPECT_GT(scores[1], scores[3]);
}

TEST(Rank, ByPageRankAgreesWithItsDefinition)
{
    const auto graph = random_circle(7, 10, 20);
    const auto scores = scores_by_node(rank_officials(graph, {.by = Centrality::pagerank}), 10);
    for (NodeIndex node = 0; node < 10; ++node) {
        double expected = 0.15 / 10;
        for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
            const auto& edge = graph.edge(i);
            if (edge.source == node || edge.target == node) {
                const auto other = edge.source == node ? edge.target : edge.source;
                const auto degree = graph.out_edges(other).size() + graph.in_edges(other).size();
                expected += 0.85 * scores[other] / static_cast<double>(degree);
            }
        }
        EXPECT_NEAR(scores[node], expected, 1e-6);
    }
}

TEST(Rank, TakesABuiltGraphAsItIs)
{
    const auto graph = neighbours();
    const auto ranking = rank_officials(graph, {.by = Centrality::degree});
    ASSERT_EQ(ranking.officials.size(), 4U);
    EXPECT_EQ(graph.node(ranking.officials[0].node).label, "Ada Holm");
    EXPECT_EQ(ranking.officials[0].events, 4U); // three meetings and the pact
}

TEST(Rank, LinksThoseWhoSignedTheSame)
{
    Article article("a");
    const auto ada = article.official("Ada Holm", "NO");
    const auto ben = article.official("Ben Sur", "SO");
    article.agreement("harbour pact", AgreementType::agreement, {}, "2025").signers = {ada, ben};
    article.agreement("border pact", AgreementType::agreement, {}, "2026").signers = {ada, ben};
    article.report().agreements.back().status = AgreementStatus::planned;
    const auto graph = build_graph({article});
    const auto ranking = rank_officials(graph, {});
    ASSERT_EQ(ranking.officials.size(), 2U);
    EXPECT_EQ(ranking.officials[0].events, 1U);
    EXPECT_TRUE(rank_officials(graph, {.co_signed = false}).officials.empty());
    // The folded graph says the same.
    const auto folded = rank_officials(project(graph, Projection::officials), {});
    ASSERT_EQ(folded.officials.size(), 2U);
    EXPECT_EQ(folded.officials[0].events, 1U);
}

TEST(Rank, OfNobodyIsEmpty)
{
    for (const auto by : {Centrality::degree, Centrality::betweenness, Centrality::pagerank}) {
        EXPECT_TRUE(rank_officials(KnowledgeGraph(), {.by = by}).officials.empty());
        EXPECT_EQ(find_centrality(name_of(by)), by);
    }
    EXPECT_EQ(find_centrality("fame"), std::nullopt);
}

} // namespace
} // namespace entente
