#include "neighbours.hpp"

#include <entente/graph/timeline.hpp>

#include <gtest/gtest.h>

#include <array>
#include <stdexcept>

namespace entente {
namespace {

using Lines = std::vector<std::string>;

Lines timeline(const KnowledgeGraph& graph, const std::vector<std::string>& ids)
{
    std::vector<NodeIndex> about;
    for (const auto& id : ids) {
        about.push_back(graph.find(id).value());
    }
    return lines_of(graph, timeline_of(graph, about));
}

TEST(Earlier, SortsImpreciseDatesByTheDayTheyMayBegin)
{
    const std::array<const char*, 8> order{"2023",       "2023-01-02", "2023-02/2023-03", "2023-05",
                                           "2023-05-02", "2024-01-01", "XXXX-05-09",      ""};
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        const auto a = Date::parse(order[i]).value_or(Date{});
        const auto b = Date::parse(order[i + 1]).value_or(Date{});
        EXPECT_TRUE(earlier(a, b)) << order[i] << " " << order[i + 1];
        EXPECT_FALSE(earlier(b, a)) << order[i] << " " << order[i + 1];
    }
    EXPECT_TRUE(earlier(*Date::parse("2023-05-01"), *Date::parse("2023-05")));
    EXPECT_TRUE(earlier(*Date::parse("../2016"), *Date::parse("2017")));
}

TEST(Timeline, TellsAllInTheOrderOfTime)
{
    EXPECT_EQ(
        timeline(neighbours(), {}),
        (Lines{"2023-02 visit", "2023-03-01 talks", "2023-03-01 harbour pact",
               "2023-03-02 Ada Holm seen", "2025-05 talks", "2025-05-31 talks", "2025-06-01 talks",
               "2025-06-02 Ada Holm seen", "2025-06-02 Eva Lund seen", " talks"}));
}

TEST(Timeline, OfAnOfficialHasTheirPosts)
{
    EXPECT_EQ(timeline(neighbours(), {"official:eva-lund"}),
              (Lines{"2025-05 talks", "2025-06-02 Eva Lund seen"}));
}

TEST(Timeline, OfTwoHasWhatBothHavePartIn)
{
    EXPECT_EQ(timeline(neighbours(), {"official:ada-holm", "official:ben-sur"}),
              (Lines{"2023-03-01 talks", "2023-03-01 harbour pact", "2025-06-01 talks", " talks"}));
}

TEST(Timeline, OfACountryHasItsOfficialsAndVisitsToIt)
{
    EXPECT_EQ(timeline(neighbours(), {"country:NO", "country:SO"}),
              (Lines{"2023-02 visit", "2023-03-01 talks", "2023-03-01 harbour pact",
                     "2025-06-01 talks", " talks"}));
    EXPECT_EQ(timeline(neighbours(), {"country:EE"}), (Lines{"2025-05 talks", "2025-05-31 talks"}));
}

TEST(Timeline, OfAPlaceHasWhatWasHeldThere)
{
    EXPECT_EQ(timeline(neighbours(), {"place:nordhaven"}), (Lines{"2023-03-01 talks"}));
}

TEST(Timeline, TellsBothEndsOfATerm)
{
    Article article("terms", "2025-01-10");
    const auto ada = article.official("Ada Holm", "NO");
    article.position(ada, "Mayor", "2019-01-02", Tenure::begins).country = "NO";
    article.position(ada, "Mayor", "2021-05", Tenure::ends).country = "NO";
    const auto graph = build_graph({article});
    const auto facts = timeline_of(graph);
    EXPECT_EQ(lines_of(graph, facts),
              (Lines{"2019-01-02 Ada Holm begins", "2021-05 Ada Holm ends"}));
    for (const auto& fact : facts) {
        EXPECT_TRUE(fact.stated);
        EXPECT_FALSE(fact.evidence.empty());
    }
}

TEST(Timeline, CitesTheSentencesThatSpeakOfAllWhoWereAskedFor)
{
    KnowledgeGraph graph;
    const auto document = graph.add_document({.id = "doc"});
    const auto of_a = graph.add_evidence({document, {0, 1}, "A came."});
    const auto of_both = graph.add_evidence({document, {2, 3}, "A and B talked."});
    const auto add = [&](NodeKind kind, const std::string& id) {
        return graph.add_node({id, kind, id, {}, 1.0, {of_a, of_both}});
    };
    const auto a = add(NodeKind::official, "official:a");
    const auto b = add(NodeKind::official, "official:b");
    const auto talks = add(NodeKind::meeting, "meeting:1");
    graph.add_edge({a, talks, EdgeKind::participated_in, 0, {}, 1.0, {of_a, of_both}});
    graph.add_edge({b, talks, EdgeKind::participated_in, 0, {}, 1.0, {of_both}});
    const auto facts = timeline_of(graph, std::array{a, b});
    ASSERT_EQ(facts.size(), 1U);
    EXPECT_EQ(facts[0].evidence, (std::vector<EvidenceIndex>{of_both}));
}

TEST(Timeline, OfNothingIsEmpty)
{
    EXPECT_TRUE(timeline_of(KnowledgeGraph()).empty());
    EXPECT_THROW((void)timeline_of(KnowledgeGraph(), std::array{NodeIndex{0}}), std::out_of_range);
}

} // namespace
} // namespace entente
