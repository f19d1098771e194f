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

Report mayor_of(const std::string& name, const std::string& title)
{
    Article article(name);
    article.position(article.official("Ada Holm", "NO"), title, "2025-12-03").country = "NO";
    return article;
}

TEST(Overrides, TellMentionsOfOneNameApartByPostOrArticle)
{
    const std::vector<Report> reports{mayor_of("a", "Mayor of Bergen"),
                                      mayor_of("b", "Deputy Minister"),
                                      mayor_of("c", "Deputy Minister")};
    EXPECT_EQ(build(reports, {}).people().size(), 1U);
    const auto by_post =
        build(reports, {different("Ada Holm [mayor]", "Ada Holm [deputy minister]")});
    EXPECT_EQ(by_post.people().size(), 2U);
    ASSERT_EQ(by_post.diagnostics.size(), 1U);
    EXPECT_NE(by_post.diagnostics.front().message.find("evidence says one person"),
              std::string::npos);
    const auto by_article = build(reports, {different("Ada Holm @ c.txt", "Ada Holm @ a.txt")});
    EXPECT_EQ(by_article.people().size(), 2U);
    EXPECT_EQ(build(reports, {same("Ada Holm @ c.txt", "Ada Holm @ a.txt")}).people().size(), 1U);
}

TEST(Overrides, AreForBodiesPlacesAndAgreementsToo)
{
    Article one("a");
    one.organization("State Security Committee", OrganizationType::agency, "BY");
    one.place("Hanoi", "VN");
    one.agreement("Bergen Convention", AgreementType::convention, {});
    Article other("b");
    other.organization("KGB", OrganizationType::agency, "BY");
    other.place("Hanoi", "VN");
    other.agreement("Treaty of Bergen", AgreementType::treaty, {});
    const auto built =
        build({one, other}, {same("organization:KGB", "organization:by-state-security-committee"),
                             different("place:Hanoi @ a.txt", "place:hanoi @ b.txt"),
                             same("agreement:bergen-convention", "agreement:Treaty of Bergen")});
    EXPECT_EQ(ids_of(built.graph, NodeKind::organization).size(), 1U);
    EXPECT_EQ(ids_of(built.graph, NodeKind::place).size(), 2U);
    EXPECT_EQ(ids_of(built.graph, NodeKind::agreement).size(), 1U);
    ASSERT_EQ(built.diagnostics.size(), 1U);
    EXPECT_NE(built.diagnostics.front().message.find("kept apart"), std::string::npos);
}

TEST(Overrides, OfTwoKindsAreAMistake)
{
    const auto built =
        build({article_of("a", "Ada Holm", "NO")}, {same("Ada Holm", "organization:Holm")});
    ASSERT_EQ(built.diagnostics.size(), 1U);
    EXPECT_NE(built.diagnostics.front().message.find("of two kinds"), std::string::npos);
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
