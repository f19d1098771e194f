#include "circle.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace entente {
namespace {

TEST(Betweenness, FindsTheGoBetween)
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

TEST(Betweenness, SharesWaysThatAreEquallyShort)
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

Ways ways_of(std::size_t size, const Pairs& pairs)
{
    constexpr std::size_t far = 1'000'000; // twice as far is not as far
    std::vector<std::vector<NodeIndex>> near(size);
    for (const auto& [a, b] : pairs) {
        near[a].push_back(b);
        near[b].push_back(a);
    }
    Ways ways{{size, std::vector<std::size_t>(size, far)}, {size, std::vector<double>(size)}};
    for (NodeIndex source = 0; source < size; ++source) {
        auto& hops = ways.hops[source];
        auto& count = ways.count[source];
        std::vector<NodeIndex> queue{source};
        hops[source] = 0;
        count[source] = 1;
        for (std::size_t next = 0; next < queue.size(); ++next) {
            const NodeIndex a = queue[next];
            for (const NodeIndex b : near[a]) {
                if (hops[b] == far) {
                    hops[b] = hops[a] + 1;
                    queue.push_back(b);
                }
                if (hops[b] == hops[a] + 1) {
                    count[b] += count[a];
                }
            }
        }
    }
    return ways;
}

/// Compares with what the definition says of each official, which takes the cube of their number.
void expect_agreement(std::size_t size, const Pairs& pairs)
{
    const auto ranking = rank_officials(circle(size, pairs), {.by = Centrality::betweenness});
    ASSERT_EQ(ranking.pivots, 0U);
    const auto all = static_cast<double>(ranking.officials.size());
    const auto ways = ways_of(size, pairs);
    for (const auto& one : ranking.officials) {
        const auto& hops = ways.hops[one.node];
        const auto& count = ways.count[one.node];
        double expected = 0;
        for (std::size_t a = 0; a < size; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                if (hops[a] + hops[b] == ways.hops[a][b] && a != one.node && b != one.node) {
                    expected += 2 * count[a] * count[b] / ways.count[a][b];
                }
            }
        }
        EXPECT_NEAR(one.score, expected / ((all - 1) * (all - 2)), 1e-12) << one.node;
    }
}

TEST(Betweenness, AgreesWithItsDefinition)
{
    constexpr std::size_t size = 40; // five times as many as are searched from at a time
    for (unsigned seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(seed);
        expect_agreement(size, random_pairs(seed, size, 36 + 2 * seed));
    }
}

TEST(Betweenness, AgreesWithItsDefinitionInLevelsOfAllSizes)
{
    // A crowd in which a search soon comes to hundreds at a time, a path of 40 that hangs on it,
    // and 17 others; searches from the ends of each of them go on to the next or do not.
    constexpr NodeIndex crowd = 240;
    constexpr NodeIndex path_end = crowd + 40;
    constexpr NodeIndex size = path_end + 17; // no multiple of those who are searched from
    Pairs pairs = random_pairs(1, crowd, 2000);
    for (NodeIndex i = crowd; i < size; ++i) {
        if (i != path_end) {
            pairs.emplace_back(i - 1, i);
        }
    }
    pairs.emplace_back(path_end, size - 1); // they stand in a ring
    expect_agreement(size, pairs);
}

TEST(Betweenness, SharesManyWays)
{
    // Everybody of one side has met everybody of the other: thousands of ways of two hops.
    constexpr NodeIndex left = 40;
    constexpr NodeIndex right = 60;
    constexpr NodeIndex all = left + right;
    Pairs pairs;
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

TEST(Betweenness, LeavesOutWaysThatAreTooManyToCount)
{
    // Diamonds in a row, each of a corner 3 i, two sides and the next corner: twice as many ways
    // for each diamond that lies between two.
    constexpr NodeIndex diamonds = 1100;
    constexpr NodeIndex countable = 1023;
    constexpr NodeIndex size = 3 * diamonds + 1;
    Pairs pairs;
    for (NodeIndex corner = 0; corner + 1 < size; corner += 3) {
        for (const NodeIndex side : {corner + 1, corner + 2}) {
            pairs.emplace_back(corner, side);
            pairs.emplace_back(side, corner + 3);
        }
    }
    const auto scores = scores_by_node(
        rank_officials(circle(size, pairs), {.by = Centrality::betweenness, .exact = size}), size);
    for (const NodeIndex corner : {0U, 1U, 40U, 550U, diamonds - 1}) {
        double expected = corner == 0 ? 1 : 2; // half of the ways between two sides, both ways
        for (NodeIndex a = 0; a < 3 * corner; ++a) {
            for (NodeIndex b = 3 * corner + 1; b < size; ++b) {
                expected += b / 3 - (a + 2) / 3 <= countable ? 2 : 0;
            }
        }
        EXPECT_NEAR(scores[3 * corner], expected / ((size - 1.0) * (size - 2.0)), 1e-12) << corner;
    }
    EXPECT_TRUE(std::ranges::all_of(scores, [](double score) { return 0 <= score && score < 1; }));
}

TEST(Betweenness, EstimatesWithAllPivotsWhatIsExact)
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

TEST(Betweenness, EstimatesTheGoBetweenOfALargeCircle)
{
    // Two stars of 300 whose centres, 0 and 1, are linked.
    Pairs pairs{{0, 1}};
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

} // namespace
} // namespace entente
