#include "circle.hpp"
#include "neighbours.hpp"

#include <entente/graph/rank.hpp>
#include <entente/graph/selection.hpp>

#include <gtest/gtest.h>

#include <numeric>

namespace entente {
namespace {

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

TEST(Rank, PutsEqualsInOrderOfTheirIds)
{
    KnowledgeGraph graph;
    for (const char* id : {"official:c", "official:b", "official:d", "official:a"}) {
        graph.add_node({id, NodeKind::official, {}, {}, 1.0, {}});
    }
    graph.add_edge({0, 1, EdgeKind::met, 0, {}, 1.0, {}});
    graph.add_edge({2, 3, EdgeKind::met, 0, {}, 1.0, {}});
    EXPECT_EQ(order(rank_officials(graph, {})), (std::vector<NodeIndex>{3, 1, 0, 2}));
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
