#include <entente/graph/telling.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace entente {
namespace {

/// Of these sentences, the one that is shown of what is said.
std::string shown(const std::vector<std::string>& sentences, std::string_view said)
{
    KnowledgeGraph graph;
    graph.add_document({});
    std::vector<EvidenceIndex> evidence;
    for (const auto& sentence : sentences) {
        const auto begin = static_cast<std::uint32_t>(evidence.size() * 1000);
        const auto size = static_cast<std::uint32_t>(sentence.size());
        evidence.push_back(graph.add_evidence({0, {begin, begin + size}, sentence}));
    }
    return graph.evidence(telling_sentence(graph, evidence, said)).text;
}

TEST(TellingSentence, NamesMostOfWhatIsSaid)
{
    EXPECT_EQ(shown({"Holm has a busy week.", "Ada Holm held talks with Ben Sur in Oslo.",
                     "Sur spoke of fish."},
                    "Ada Holm, talks in Oslo, Ben Sur"),
              "Ada Holm held talks with Ben Sur in Oslo.");
}

TEST(TellingSentence, IsTheFirstOfThoseThatTellAsMuch)
{
    EXPECT_EQ(shown({"Holm met Sur.", "Sur met Holm."}, "Ada Holm, meeting, Ben Sur"),
              "Holm met Sur.");
}

TEST(TellingSentence, IsAHeadlineOnlyWhereSentencesTellLittle)
{
    const std::string said = "Ada Holm, talks, Ben Sur";
    EXPECT_EQ(shown({"Ada Holm in talks with Ben Sur", "Holm held talks with Sur."}, said),
              "Holm held talks with Sur.");
    EXPECT_EQ(shown({"Ada Holm in talks with Ben Sur", "Holm was pleased."}, said),
              "Ada Holm in talks with Ben Sur");
}

TEST(TellingSentence, IsNotChosenByNumbersOrSmallWords)
{
    EXPECT_EQ(shown({"Holm came.", "It was in the year 2024 and of the sea."},
                    "Holm, visit of 2024 in the sea of Norland"),
              "Holm came.");
}

TEST(TellingSentence, IsTheFirstWhereNothingIsSaid)
{
    EXPECT_EQ(shown({"One.", "Two."}, ""), "One.");
}

} // namespace
} // namespace entente
