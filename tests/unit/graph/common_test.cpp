#include "neighbours.hpp"

#include <entente/graph/common.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

Common shared_by(const KnowledgeGraph& graph, const std::string& a, const std::string& b)
{
    return common_of(graph, graph.find(a).value(), graph.find(b).value());
}

std::vector<std::string> labels(const KnowledgeGraph& graph, const std::vector<SharedNode>& shared)
{
    std::vector<std::string> out;
    for (const auto& one : shared) {
        out.push_back(graph.node(one.node).label);
    }
    return out;
}

TEST(Common, HasMeetingsAndAgreementsOfBoth)
{
    const auto graph = neighbours();
    const auto common = shared_by(graph, "official:ada-holm", "official:ben-sur");
    EXPECT_EQ(lines_of(graph, common.meetings),
              (std::vector<std::string>{"2023-03-01 talks", "2025-06-01 talks", " talks"}));
    EXPECT_EQ(lines_of(graph, common.agreements),
              (std::vector<std::string>{"2023-03-01 harbour pact"}));
}

TEST(Common, HasTheBodyInWhichOneFollowedTheOther)
{
    const auto graph = neighbours();
    const auto common = shared_by(graph, "official:ada-holm", "official:eva-lund");
    EXPECT_TRUE(common.meetings.empty());
    EXPECT_EQ(labels(graph, common.bodies), (std::vector<std::string>{"Ministry of Ports"}));
    EXPECT_EQ(labels(graph, common.acquaintances), (std::vector<std::string>{"Cai Tamm"}));
    EXPECT_EQ(labels(graph, common.countries), (std::vector<std::string>{"Norland"}));
}

TEST(Common, CountsACountryInWhichBothMetSomebody)
{
    const auto graph = neighbours();
    const auto common = shared_by(graph, "official:ada-holm", "official:ben-sur");
    ASSERT_EQ(labels(graph, common.countries), (std::vector<std::string>{"Norland"}));
    // Ben by the talks in Nordhaven and by his visit.
    EXPECT_EQ(common.countries[0].b.size(), 2U);
    for (const auto edge : common.countries[0].b) {
        EXPECT_EQ(graph.edge(edge).kind, EdgeKind::held_in);
    }
}

TEST(Common, IsTheSameTheOtherWayRound)
{
    const auto graph = neighbours();
    const auto one = shared_by(graph, "official:ada-holm", "official:cai-tamm");
    const auto other = shared_by(graph, "official:cai-tamm", "official:ada-holm");
    EXPECT_EQ(one.meetings, other.meetings);
    EXPECT_FALSE(one.empty());
    EXPECT_EQ(labels(graph, one.acquaintances), labels(graph, other.acquaintances));
}

TEST(Common, OfStrangersIsEmpty)
{
    const auto graph = neighbours();
    EXPECT_TRUE(shared_by(graph, "official:ben-sur", "country:EE").empty());
}

} // namespace
} // namespace entente
