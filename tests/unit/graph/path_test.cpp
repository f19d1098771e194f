#include <entente/graph/queries.hpp>

#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <random>
#include <stdexcept>
#include <tuple>

namespace entente {
namespace {

NodeIndex add(KnowledgeGraph& graph, NodeKind kind, const std::string& id)
{
    Node node;
    node.id = id;
    node.kind = kind;
    node.label = id;
    return graph.add_node(node);
}

void link(KnowledgeGraph& graph, NodeIndex source, NodeIndex target, double confidence = 1.0)
{
    Edge edge;
    edge.source = source;
    edge.target = target;
    edge.confidence = confidence;
    graph.add_edge(edge);
}

/// Two officials of one country, who are also linked by way of two meetings and a colleague.
KnowledgeGraph colleagues()
{
    KnowledgeGraph graph;
    add(graph, NodeKind::official, "official:a");
    add(graph, NodeKind::official, "official:b");
    add(graph, NodeKind::official, "official:c");
    add(graph, NodeKind::meeting, "meeting:1");
    add(graph, NodeKind::meeting, "meeting:2");
    add(graph, NodeKind::country, "country:NO");
    link(graph, 0, 5);
    link(graph, 1, 5);
    link(graph, 0, 3);
    link(graph, 2, 3);
    link(graph, 2, 4);
    link(graph, 1, 4);
    return graph;
}

TEST(FindPath, GoesRoundCountriesWhereItCan)
{
    const auto graph = colleagues();
    const auto path = find_path(graph, 0, 1);
    ASSERT_TRUE(path.found);
    EXPECT_EQ(path.reach, PathReach::acquaintance);
    EXPECT_EQ(
        path.hops,
        (std::vector<Hop>{{2, true, 0, 3}, {3, false, 3, 2}, {4, true, 2, 4}, {5, false, 4, 1}}));
}

TEST(FindPath, GoesThroughACountryWhenThereIsNoOtherWayAndSaysSo)
{
    KnowledgeGraph graph;
    add(graph, NodeKind::official, "official:a");
    add(graph, NodeKind::official, "official:b");
    add(graph, NodeKind::country, "country:NO");
    link(graph, 0, 2);
    link(graph, 1, 2);
    const auto path = find_path(graph, 0, 1);
    ASSERT_TRUE(path.found);
    EXPECT_EQ(path.reach, PathReach::countries);
    EXPECT_EQ(path.hops.size(), 2U);
    EXPECT_FALSE(find_path(graph, 0, 1, PathReach::acquaintance).found);
}

TEST(FindPath, PassesDocumentsLastOfAll)
{
    KnowledgeGraph graph;
    add(graph, NodeKind::official, "official:a");
    add(graph, NodeKind::official, "official:b");
    add(graph, NodeKind::document, "doc-1");
    link(graph, 0, 2);
    link(graph, 1, 2);
    EXPECT_EQ(find_path(graph, 0, 1).reach, PathReach::documents);
    EXPECT_FALSE(find_path(graph, 0, 1, PathReach::countries).found);
}

TEST(FindPath, MayEndAtACountry)
{
    const auto path = find_path(colleagues(), 0, 5);
    EXPECT_EQ(path.reach, PathReach::acquaintance);
    EXPECT_EQ(path.hops, (std::vector<Hop>{{0, true, 0, 5}}));
}

TEST(FindPath, FromANodeToItselfHasNoHops)
{
    const auto path = find_path(colleagues(), 1, 1);
    EXPECT_TRUE(path.found);
    EXPECT_TRUE(path.hops.empty());
    EXPECT_DOUBLE_EQ(path.confidence, 1.0);
}

TEST(FindPath, PrefersConfidenceThenIds)
{
    KnowledgeGraph graph;
    add(graph, NodeKind::official, "official:a");
    add(graph, NodeKind::meeting, "meeting:3");
    add(graph, NodeKind::meeting, "meeting:2");
    add(graph, NodeKind::meeting, "meeting:1");
    add(graph, NodeKind::official, "official:b");
    link(graph, 0, 1);
    link(graph, 4, 1);
    link(graph, 0, 2);
    link(graph, 4, 2);
    link(graph, 0, 3, 0.5);
    link(graph, 4, 3);
    const auto path = find_path(graph, 0, 4);
    ASSERT_EQ(path.hops.size(), 2U);
    EXPECT_EQ(path.hops.front().to, 2U);
}

TEST(FindPath, RefusesIndicesThatAreNotThere)
{
    EXPECT_THROW(static_cast<void>(find_path(colleagues(), 0, 6)), std::out_of_range);
}

/// Tries every simple path.
class BruteForce {
public:
    BruteForce(const KnowledgeGraph& graph, NodeIndex target, PathReach reach)
        : graph_(graph), target_(target), reach_(reach)
    {
    }

    [[nodiscard]] std::optional<std::vector<Hop>> run(NodeIndex source)
    {
        std::vector<Hop> hops;
        std::vector<bool> used(graph_.node_count());
        walk(source, hops, used);
        return best_;
    }

private:
    using Rank = std::tuple<std::size_t, double, std::vector<std::pair<std::string, EdgeIndex>>>;

    [[nodiscard]] Rank rank(const std::vector<Hop>& hops) const
    {
        double confidence = 1;
        std::vector<std::pair<std::string, EdgeIndex>> ids;
        for (const auto& hop : hops) {
            confidence *= graph_.edge(hop.edge).confidence;
            ids.emplace_back(graph_.node(hop.to).id, hop.edge);
        }
        return {hops.size(), -confidence, ids};
    }

    [[nodiscard]] bool passable(NodeIndex node) const
    {
        const auto kind = graph_.node(node).kind;
        return node == target_ ||
               (kind != NodeKind::document &&
                (kind != NodeKind::country || reach_ != PathReach::acquaintance));
    }

    void walk(NodeIndex node, std::vector<Hop>& hops, std::vector<bool>& used)
    {
        if (node == target_) {
            if (!best_ || rank(hops) < rank(*best_)) {
                best_ = hops;
            }
            return;
        }
        used[node] = true;
        for (EdgeIndex e = 0; e < graph_.edge_count(); ++e) {
            const auto& edge = graph_.edge(e);
            for (const bool forward : {true, false}) {
                const auto from = forward ? edge.source : edge.target;
                const auto to = forward ? edge.target : edge.source;
                if (from == node && !used[to] && passable(to)) {
                    hops.push_back({e, forward, from, to});
                    walk(to, hops, used);
                    hops.pop_back();
                }
            }
        }
        used[node] = false;
    }

    const KnowledgeGraph& graph_;
    NodeIndex target_;
    PathReach reach_;
    std::optional<std::vector<Hop>> best_;
};

TEST(FindPath, AgreesWithTryingEveryPathOnSmallRandomGraphs)
{
    constexpr std::array kinds{NodeKind::official, NodeKind::meeting, NodeKind::organization,
                               NodeKind::country};
    std::mt19937 random(20251203);
    const auto below = [&](std::uint32_t bound) {
        return static_cast<std::uint32_t>(random() % bound);
    };
    std::size_t found = 0;
    std::size_t through_countries = 0;
    for (int round = 0; round < 300; ++round) {
        KnowledgeGraph graph;
        const std::uint32_t nodes = 2 + below(6);
        for (std::uint32_t i = 0; i < nodes; ++i) {
            add(graph, kinds[below(4)], std::string(1, static_cast<char>('a' + (i * 5) % 7)));
        }
        const std::uint32_t edges = below(11);
        for (std::uint32_t i = 0; i < edges; ++i) {
            link(graph, below(nodes), below(nodes), below(2) == 0 ? 0.5 : 1.0);
        }
        const auto path = find_path(graph, 0, 1, PathReach::countries);
        auto expected = BruteForce(graph, 1, PathReach::acquaintance).run(0);
        const bool direct = expected.has_value();
        if (!expected) {
            expected = BruteForce(graph, 1, PathReach::countries).run(0);
        }
        ASSERT_EQ(path.found, expected.has_value());
        if (expected) {
            ASSERT_EQ(path.hops, *expected) << "round " << round;
            EXPECT_EQ(path.reach, direct ? PathReach::acquaintance : PathReach::countries);
            ++found;
            through_countries += direct ? 0U : 1U;
        }
    }
    EXPECT_GT(found, 100U);
    EXPECT_GT(through_countries, 5U);
}

} // namespace
} // namespace entente
