#include "article.hpp"
#include "graph_view.hpp"

#include <entente/graph/build.hpp>
#include <entente/graph/overrides.hpp>

#include <gtest/gtest.h>

#include <sstream>

namespace entente {
namespace {

using Strings = std::vector<std::string>;

Report article_of(const std::string& name, const std::string& person, const std::string& country)
{
    Article article(name);
    article.official(person, country);
    return article;
}

struct Built {
    KnowledgeGraph graph;
    std::vector<Diagnostic> diagnostics;

    [[nodiscard]] Strings people() const { return ids_of(graph, NodeKind::official); }
};

Built build(std::vector<Report> reports, std::vector<Override> overrides)
{
    Built built;
    built.graph =
        build_graph(std::move(reports), {.overrides = std::move(overrides)}, &built.diagnostics);
    return built;
}

Override same(const std::string& a, const std::string& b)
{
    return {OverrideKind::same_as, a, b, "who.tsv:1"};
}

Override different(const std::string& a, const std::string& b)
{
    return {OverrideKind::different_from, a, b, "who.tsv:1"};
}

TEST(Overrides, UniteByNameOrIdAndSayWhatSpeaksAgainst)
{
    const std::vector<Report> reports{article_of("a", "Ada Holm", "NO"),
                                      article_of("b", "Ada Lund", "NO")};
    EXPECT_EQ(build(reports, {}).people().size(), 2U);
    for (const auto& word : {same("holm ada", "Ada Lund"), same("official:ada-lund", "Ada Holm")}) {
        const auto built = build(reports, {word});
        EXPECT_EQ(built.people().size(), 1U);
        ASSERT_EQ(built.diagnostics.size(), 1U);
        EXPECT_EQ(built.diagnostics.front().where, "who.tsv:1");
        EXPECT_NE(built.diagnostics.front().message.find("names that contradict"),
                  std::string::npos);
    }
}

TEST(Overrides, KeepApartWhomTheEvidenceWouldUnite)
{
    const std::vector<Report> reports{article_of("a", "Sergei Lavrov", "RU"),
                                      article_of("b", "Sergey Lavrov", "RU")};
    EXPECT_EQ(build(reports, {}).people().size(), 1U);
    const auto built = build(reports, {different("Sergei Lavrov", "Sergey Lavrov")});
    EXPECT_EQ(built.people().size(), 2U);
    ASSERT_EQ(built.diagnostics.size(), 1U);
    EXPECT_NE(built.diagnostics.front().message.find("evidence says one person"),
              std::string::npos);
}

TEST(Overrides, SayWhichNamesAreNotThereAndWhichCannotBeToldApart)
{
    const std::vector<Report> reports{article_of("a", "Ada Holm", "NO")};
    EXPECT_EQ(build(reports, {same("Ada Holm", "Per Lie")}).diagnostics.front().message,
              "no article names \"Per Lie\"");
    EXPECT_EQ(build(reports, {different("Ada Holm", "Holm Ada")}).diagnostics.size(), 1U);
}

TEST(Overrides, AreReadFromLinesAndBrokenLinesAreNamed)
{
    std::istringstream in("# who is who\n\nsame_as\tA B\tC D\r\ndifferent_from\tA\tB\nsame\tA\tB\n"
                          "same_as\tA\n");
    std::vector<Diagnostic> diagnostics;
    const auto overrides = read_overrides(in, "who.tsv", diagnostics);
    EXPECT_EQ(overrides,
              (std::vector<Override>{{OverrideKind::same_as, "A B", "C D", "who.tsv:3"},
                                     {OverrideKind::different_from, "A", "B", "who.tsv:4"}}));
    ASSERT_EQ(diagnostics.size(), 2U);
    EXPECT_EQ(diagnostics.front().where, "who.tsv:5");
}

TEST(Reasons, StandWithTheNodeThatWasPutTogether)
{
    const auto built =
        build({article_of("a", "Sergei Lavrov", "RU"), article_of("b", "Sergey Lavrov", "RU"),
               article_of("c", "Sergey Lavrov", "RU")},
              {});
    ASSERT_EQ(built.people().size(), 1U);
    const auto& joined = built.graph.node(*built.graph.find(built.people().front()))
                             .attributes.list(Attribute::joined);
    ASSERT_EQ(joined.size(), 2U);
    EXPECT_EQ(joined.front(), "1.00 same words in the name, same country: Sergey Lavrov");
    EXPECT_NE(joined.back().find("same name, same country: Sergei Lavrov = Sergey Lavrov"),
              std::string::npos);
}

TEST(Reasons, NameTheNearCandidatesThatWereKeptApart)
{
    const auto built =
        build({article_of("a", "Ali Hassan", "IQ"), article_of("b", "Ali Hassan", "SY")}, {});
    EXPECT_EQ(built.graph.node(*built.graph.find("official:ali-hassan.iq"))
                  .attributes.list(Attribute::kept_apart),
              (Strings{"official:ali-hassan.sy 1.00 different countries"}));
}

} // namespace
} // namespace entente
