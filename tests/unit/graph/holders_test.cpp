#include "article.hpp"
#include "graph_view.hpp"

#include <entente/graph/build.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

using Strings = std::vector<std::string>;

Report minister(const std::string& name, const std::string& label, const std::string& date,
                Tenure tenure = Tenure::holds, const std::string& title = "Foreign Minister")
{
    Article article(name, date);
    article.position(article.official(label, "NO"), title, date, tenure).country = "NO";
    return article;
}

/// "The Norwegian foreign minister met Ben Sur."
Report unnamed(const std::string& date, const std::string& title = "Minister of Foreign Affairs")
{
    Article article("unnamed", date);
    const auto norway = article.country("NO", "Norway");
    const auto ben = article.official("Ben Sur", "SO");
    article.report().unnamed_posts.push_back(
        {.title = title, .country = "NO", .support = {{0}, 0.7}});
    article.meeting({{norway, Role::none, 0}, {ben, Role::none, {}}}, date);
    return article;
}

/// Who took part besides Ben Sur, and how that is known.
std::string other_party(std::vector<Report> reports)
{
    const auto graph = build_graph(std::move(reports));
    for (const auto& edge : edges_of(graph, EdgeKind::participated_in)) {
        if (graph.node(edge.source).id != "official:ben-sur") {
            const bool inferred = edge.attributes.flag(Attribute::inferred);
            return graph.node(edge.source).id +
                   (inferred ? " by " + std::string(edge.attributes.text(Attribute::inferred_from))
                             : " as " + std::string(edge.attributes.text(Attribute::title)));
        }
    }
    return {};
}

TEST(Holders, OfAPostWithoutANameAreWhoTheGraphShowsInItThen)
{
    const auto seen = minister("a", "Ada Holm", "2017-03-01");
    const auto later = minister("b", "Ada Holm", "2018-03-01");
    EXPECT_EQ(other_party({unnamed("2017-09-01"), seen, later}),
              "official:ada-holm by Foreign Minister, NO, 2017-03-01/2018-03-01");
    EXPECT_EQ(other_party({unnamed("2017-05-01"), seen}),
              "official:ada-holm by Foreign Minister, NO, 2017-03-01");
}

TEST(Holders, AreNobodyWhereNoneOrSeveralMayBeMeant)
{
    const std::string nobody = "country:NO as Minister of Foreign Affairs";
    EXPECT_EQ(other_party({unnamed("2017-09-01")}), nobody);
    EXPECT_EQ(other_party({unnamed("2019-09-01"), minister("a", "Ada Holm", "2017-03-01")}),
              nobody);
    EXPECT_EQ(other_party({unnamed("2017-05-01"), minister("a", "Ada Holm", "2017-04-01"),
                           minister("b", "Eli Lund", "2017-06-01")}),
              nobody);
    EXPECT_EQ(
        other_party({unnamed("2017-05-01"), minister("a", "Ada Holm", "2017-04-01", Tenure::ends)}),
        nobody);
    EXPECT_EQ(
        other_party({unnamed("2017-03-01", "Deputy Minister"),
                     minister("a", "Ada Holm", "2017-03-01", Tenure::holds, "Deputy Minister")}),
        "country:NO as Deputy Minister");
}

TEST(Holders, MakeOneMeetingOfANamedAndAnUnnamedAccount)
{
    Article named("named", "2017-03-02");
    const auto ada = named.official("Ada Holm", "NO");
    named.position(ada, "Foreign Minister", "2017-03-01").country = "NO";
    named.meeting({{ada, Role::none, {}}, {named.official("Ben Sur", "SO"), Role::none, {}}},
                  "2017-03-01");
    const auto graph = build_graph({named, unnamed("2017-03-01")});
    EXPECT_EQ(ids_of(graph, NodeKind::meeting).size(), 1U);
    for (const auto& edge : edges_of(graph, EdgeKind::participated_in)) {
        EXPECT_FALSE(edge.attributes.flag(Attribute::inferred)) << "one article names her";
    }
}

TEST(Holders, SignAgreements)
{
    Article article("a", "2017-03-01");
    article.report().unnamed_posts.push_back(
        {.title = "Foreign Minister", .country = "NO", .support = {{0}, 0.7}});
    article
        .agreement("Bergen Convention", AgreementType::convention,
                   {article.country("NO", "Norway")})
        .signing_posts = {0};
    const auto graph = build_graph({article, minister("b", "Ada Holm", "2017-03-01")});
    const auto signatures = edges_of(graph, EdgeKind::signed_by_actor);
    ASSERT_EQ(signatures.size(), 1U);
    EXPECT_EQ(arrow(graph, signatures.front()),
              "official:ada-holm -signed-> agreement:bergen-convention");
    EXPECT_TRUE(signatures.front().attributes.flag(Attribute::inferred));
}

} // namespace
} // namespace entente
