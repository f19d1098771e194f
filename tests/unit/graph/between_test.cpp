#include "neighbours.hpp"

#include <entente/graph/answer_part.hpp>
#include <entente/graph/between.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace entente {
namespace {

Between norland_and(const KnowledgeGraph& graph, const std::string& other)
{
    return between(graph, graph.find("country:NO").value(), graph.find(other).value());
}

TEST(Between, CountsYearByYear)
{
    const auto found = norland_and(neighbours(), "country:SO");
    EXPECT_EQ(found.years, (std::vector<YearCount>{{2023, 2, 1}, {2025, 1, 0}, {0, 1, 0}}));
}

TEST(Between, NamesTheOfficialsWhoMetEachOnTheirSide)
{
    const auto graph = neighbours();
    const auto found = norland_and(graph, "country:EE");
    ASSERT_EQ(found.encounters.size(), 2U);
    EXPECT_EQ(graph.node(found.encounters[0].a).label, "Ada Holm"); // the later one
    EXPECT_EQ(graph.node(found.encounters[0].b).label, "Cai Tamm");
    EXPECT_EQ(graph.node(found.encounters[1].a).label, "Eva Lund");
    const auto mirrored =
        between(graph, graph.find("country:EE").value(), graph.find("country:NO").value());
    EXPECT_EQ(mirrored.encounters[0].a, found.encounters[0].b);
    EXPECT_EQ(mirrored.meetings, found.meetings);
}

TEST(Between, PutsThoseWhoMetMostFirst)
{
    const auto found = norland_and(neighbours(), "country:SO");
    ASSERT_EQ(found.encounters.size(), 1U);
    EXPECT_EQ(found.encounters[0].count, 2U); // what is planned is no meeting yet
    EXPECT_EQ(found.encounters[0].first.edtf(), "2023-03-01");
    EXPECT_EQ(found.encounters[0].last.edtf(), "2025-06-01");
}

TEST(Between, TakesTheBodyOfThePostThatAnOfficialHadThen)
{
    const auto graph = neighbours();
    const auto found = norland_and(graph, "country:SO");
    // Ada speaks for the ministry in 2023, and for the country alone in 2025.
    ASSERT_EQ(found.bodies.size(), 1U);
    EXPECT_EQ(graph.node(found.bodies[0].body).label, "Ministry of Ports");
    EXPECT_EQ(found.bodies[0].meetings, 1U);
    EXPECT_EQ(found.bodies[0].agreements, 1U);
}

TEST(Between, FindsNothingBetweenStrangers)
{
    const auto graph = neighbours();
    const auto found =
        between(graph, graph.find("country:EE").value(), graph.find("country:SO").value());
    EXPECT_TRUE(found.empty());
    EXPECT_TRUE(found.years.empty());
}

TEST(AnswerPart, HasEventsWithAllWhoHadPart)
{
    const auto graph = neighbours();
    const auto found = norland_and(graph, "country:SO");
    AnswerPart part;
    add_facts(graph, found.agreements, part);
    ASSERT_EQ(part.nodes.size(), 1U);
    std::vector<std::string> sources;
    for (const auto edge : part.edges) {
        sources.push_back(graph.node(graph.edge(edge).source).label);
    }
    std::ranges::sort(sources);
    EXPECT_EQ(sources, (std::vector<std::string>{"Ada Holm", "Ben Sur", "Norland", "Sudland"}));
}

} // namespace
} // namespace entente
