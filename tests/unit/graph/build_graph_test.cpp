#include "article.hpp"
#include "graph_view.hpp"

#include <entente/graph/build.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace entente {
namespace {

using Strings = std::vector<std::string>;

/// Two sides meet in a city and sign a memorandum.
Article signing(const std::string& name)
{
    Article article(name);
    article.country("NO", "Norland", {"Norlandic"});
    const auto south = article.country("SO", "Southland");
    const auto city = article.place("Midtown", "NO");
    const auto ministry = article.organization("Ministry of Public Works of Norland",
                                               OrganizationType::ministry, "NO");
    const auto one = article.official("Ada Holm", "NO");
    const auto other = article.official("Ben Sur", "SO");
    auto& post = article.position(one, "Minister of Public Works", "2025-12-03");
    post.organization = ministry.index;
    article.position(other, "President", "2025-12-03").country = "SO";
    article.meeting({{one, Role::host}, {other, Role::guest}}, "2025-12-03", {city});
    auto& pact = article.agreement("memorandum on bridges", AgreementType::memorandum,
                                   {ministry, south}, "2025-12-03");
    pact.signers = {one, other};
    pact.concluded_at = 0;
    return article;
}

TEST(BuildGraph, MakesTheNodesOfOneArticle)
{
    const auto graph = build_graph({signing("a")});
    EXPECT_EQ(ids_of(graph, NodeKind::official),
              (Strings{"official:ada-holm", "official:ben-sur"}));
    EXPECT_EQ(ids_of(graph, NodeKind::organization),
              (Strings{"organization:no-ministry-of-public-works"}));
    EXPECT_EQ(ids_of(graph, NodeKind::country), (Strings{"country:NO", "country:SO"}));
    EXPECT_EQ(ids_of(graph, NodeKind::place), (Strings{"place:midtown"}));
    EXPECT_EQ(ids_of(graph, NodeKind::agreement), (Strings{"agreement:memorandum-on-bridges"}));
    ASSERT_EQ(ids_of(graph, NodeKind::meeting).size(), 1U);
    EXPECT_TRUE(ids_of(graph, NodeKind::meeting).front().starts_with("meeting:2025-12-03-"));
    EXPECT_TRUE(ids_of(graph, NodeKind::document).empty());
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        EXPECT_FALSE(graph.node(i).evidence.empty()) << graph.node(i).id;
    }
}

TEST(BuildGraph, MakesTheEdgesOfOneArticle)
{
    const auto graph = build_graph({signing("a")});
    const auto meeting = ids_of(graph, NodeKind::meeting).front();
    EXPECT_EQ(arrows_of(graph, EdgeKind::represents),
              (Strings{"official:ada-holm -represents-> country:NO",
                       "official:ben-sur -represents-> country:SO",
                       "organization:no-ministry-of-public-works -represents-> country:NO"}));
    EXPECT_EQ(
        arrows_of(graph, EdgeKind::holds_position),
        (Strings{"official:ada-holm -holds_position-> organization:no-ministry-of-public-works",
                 "official:ben-sur -holds_position-> country:SO"}));
    EXPECT_EQ(arrows_of(graph, EdgeKind::participated_in),
              (Strings{"official:ada-holm -participated_in-> " + meeting,
                       "official:ben-sur -participated_in-> " + meeting}));
    EXPECT_EQ(arrows_of(graph, EdgeKind::held_in),
              (Strings{meeting + " -held_in-> place:midtown"}));
    EXPECT_EQ(arrows_of(graph, EdgeKind::located_in),
              (Strings{"place:midtown -located_in-> country:NO"}));
    EXPECT_EQ(arrows_of(graph, EdgeKind::party_to),
              (Strings{"country:SO -party_to-> agreement:memorandum-on-bridges",
                       "organization:no-ministry-of-public-works -party_to-> "
                       "agreement:memorandum-on-bridges"}));
    EXPECT_EQ(arrows_of(graph, EdgeKind::signed_by_actor),
              (Strings{"official:ada-holm -signed-> agreement:memorandum-on-bridges",
                       "official:ben-sur -signed-> agreement:memorandum-on-bridges"}));
    EXPECT_EQ(arrows_of(graph, EdgeKind::concluded_at),
              (Strings{"agreement:memorandum-on-bridges -concluded_at-> " + meeting}));
    EXPECT_EQ(arrows_of(graph, EdgeKind::met),
              (Strings{"official:ada-holm -met-> official:ben-sur"}));
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        EXPECT_FALSE(graph.edge(i).evidence.empty()) << arrow(graph, graph.edge(i));
    }
}

TEST(BuildGraph, LabelsAMeetingByWhoWhereAndWhen)
{
    const auto graph = build_graph({signing("a")});
    const auto meeting = graph.find(ids_of(graph, NodeKind::meeting).front());
    EXPECT_EQ(graph.node(*meeting).label, "talks: Ada Holm, Ben Sur (Midtown, 2025-12-03)");
}

TEST(BuildGraph, AddsDocumentsOnlyWhenAsked)
{
    const auto graph = build_graph({signing("a")}, {.with_documents = true});
    EXPECT_EQ(ids_of(graph, NodeKind::document), (Strings{"doc-a"}));
    const auto mentions = edges_of(graph, EdgeKind::mentioned_in);
    EXPECT_EQ(mentions.size(), graph.node_count() - 1);
    for (const auto& mention : mentions) {
        EXPECT_EQ(mention.evidence, graph.node(mention.source).evidence);
    }
}

TEST(BuildGraph, TakesATextOnceUnderItsSmallestUri)
{
    Report second = signing("a");
    second.document.uri = "0.txt";
    std::vector<Diagnostic> diagnostics;
    const auto graph = build_graph({signing("a"), second}, {}, &diagnostics);
    ASSERT_EQ(graph.documents().size(), 1U);
    EXPECT_EQ(graph.documents().front().uri, "0.txt");
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_EQ(diagnostics.front().severity, Diagnostic::Severity::note);
}

TEST(BuildGraph, LeavesOutABrokenReportAndSaysSo)
{
    Report broken = signing("b");
    broken.meetings.front().participants.push_back({{ActorKind::official, 9}, Role::none});
    std::vector<Diagnostic> diagnostics;
    const auto graph = build_graph({signing("a"), broken}, {}, &diagnostics);
    EXPECT_EQ(graph.documents().size(), 1U);
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_EQ(diagnostics.front().where, "b.txt");
    EXPECT_NE(diagnostics.front().message.find("official number 9"), std::string::npos);
}

TEST(BuildGraph, GivesNothingForNothing)
{
    const auto graph = build_graph({});
    EXPECT_EQ(graph.node_count(), 0U);
    EXPECT_EQ(graph.edge_count(), 0U);
}

TEST(BuildGraph, ConfidenceGrowsWithIndependentArticlesButNeverToCertainty)
{
    const auto confidence = [](std::vector<Report> reports) {
        const auto graph = build_graph(std::move(reports));
        return graph.node(*graph.find("official:ada-holm")).confidence;
    };
    EXPECT_DOUBLE_EQ(confidence({signing("a")}), 0.8);
    EXPECT_DOUBLE_EQ(confidence({signing("a"), signing("b")}), 0.96);
    EXPECT_DOUBLE_EQ(confidence({signing("a"), signing("b"), signing("c"), signing("d")}), 0.99);
    // The noise in the last digits of a sum is not kept.
    Report precise = signing("a");
    precise.officials.front().support.confidence = 0.1 + 0.2;
    EXPECT_EQ(confidence({precise}), 0.3);
}

TEST(BuildGraph, DoesNotDependOnTheOrderOfReports)
{
    std::vector<Report> reports;
    const Strings names{"Ada Holm", "Holm Ada", "Ada M. Holm", "Holm", "Ada Holmm", "Adam Holt"};
    for (std::size_t i = 0; i < 24; ++i) {
        Article article(numbered("n", i), i % 2 == 0 ? "2025-12-04" : "2025-12-05");
        const auto ada = article.official(names[i % names.size()], i % 5 == 0 ? "" : "NO");
        const auto ben = article.official(i % 3 == 0 ? "Benjamin Sur" : "B. Sur", "SO");
        article.position(ada, i % 4 == 0 ? "President" : "Minister of Works",
                         "2025-1" + std::to_string(i % 3) + "-03");
        article.meeting({{ada, Role::host}, {ben, Role::none}},
                        i % 4 == 0 ? "2025-12" : "2025-12-03",
                        {article.place(i % 7 == 0 ? "Midtown" : "Mid Town", "NO")});
        article.agreement("pact on bridges", AgreementType::agreement,
                          {article.country("NO", "Norland")}, "2025-12-03");
        reports.push_back(article);
    }
    reports.push_back(signing("x"));
    const auto expected = dump(build_graph(reports, {.with_documents = true}));
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(reports, random);
        ASSERT_EQ(dump(build_graph(reports, {.with_documents = true})), expected);
    }
}

TEST(BuildGraph, SortsNodesByKindAndIdAndNumbersParallelEdges)
{
    Article article("a");
    const auto ada = article.official("Ada Holm", "NO");
    article.position(ada, "President", "2020").country = "NO";
    article.position(ada, "Mayor of Midtown", "2010", Tenure::former).country = "NO";
    const auto graph = build_graph({article, signing("b")});
    for (NodeIndex i = 1; i < graph.node_count(); ++i) {
        const auto& before = graph.node(i - 1);
        EXPECT_LT(std::pair(before.kind, before.id),
                  std::pair(graph.node(i).kind, graph.node(i).id));
    }
    Strings keyed;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const auto& edge = graph.edge(i);
        if (graph.node(edge.source).id == "official:ada-holm" &&
            graph.node(edge.target).id == "country:NO") {
            keyed.push_back(std::to_string(edge.key) + std::string(name_of(edge.kind)));
        }
    }
    EXPECT_EQ(keyed, (Strings{"0holds_position", "1holds_position", "2represents"}));
}

TEST(BuildGraph, WritesIdsThatAreNameTokens)
{
    Article article("a");
    article.official("Đỗ Văn Ánh", "VN");
    article.official("Лев Толстой", "RU");
    article.place("Saint-Denis / La Réunion", "RE");
    article.agreement("Treaty on the \"Blue & Green\" Belt (2026–2028)", AgreementType::treaty, {});
    const auto graph = build_graph({article});
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        const auto& id = graph.node(i).id;
        EXPECT_EQ(id.find_first_not_of(
                      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-"),
                  std::string::npos)
            << id;
    }
    EXPECT_TRUE(graph.find("official:do-van-anh"));
}

} // namespace
} // namespace entente
