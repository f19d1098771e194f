#include "article.hpp"

#include <entente/graph/build.hpp>
#include <entente/graph/find.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

using Strings = std::vector<std::string>;

struct Seen {
    std::string name;
    std::string country;
    std::string date;
};

/// One article for each observation of a minister of works.
KnowledgeGraph ministers(const std::vector<Seen>& observations)
{
    std::vector<Report> reports;
    for (std::size_t i = 0; i < observations.size(); ++i) {
        const Seen& seen = observations[i];
        Article article(numbered("a", i));
        const auto person = article.official(seen.name, seen.country);
        article.country(seen.country, seen.country == "NO" ? "Norway" : "Chile");
        const auto works =
            article.organization("Ministry of Works", OrganizationType::ministry, seen.country);
        article.position(person, "Minister of Works", seen.date, Tenure::holds).organization =
            works.index;
        reports.push_back(article);
    }
    return build_graph(reports);
}

Strings holders(const KnowledgeGraph& graph, std::string_view text, const Date& at = {})
{
    Strings names;
    for (const NodeIndex node : find_by_post(graph, text, at)) {
        names.push_back(graph.node(node).label);
    }
    return names;
}

KnowledgeGraph norway_and_chile()
{
    return ministers({{"Ada Holm", "NO", "2018-03-01"},
                      {"Ada Holm", "NO", "2019-03-01"},
                      {"Nils Berg", "NO", "2023-06-01"},
                      {"Rosa Vidal", "CL", "2020-01-15"}});
}

TEST(FindByPost, APostNamesWhoWasSeenInItLast)
{
    EXPECT_EQ(holders(norway_and_chile(), "minister of works of Norway"), Strings{"Nils Berg"});
}

TEST(FindByPost, APostNamesWhoHeldItThatDay)
{
    const auto graph = norway_and_chile();
    EXPECT_EQ(holders(graph, "minister of works of Norway", *Date::parse("2018-10-01")),
              Strings{"Ada Holm"});
    EXPECT_EQ(holders(graph, "minister of works of Norway", *Date::parse("2023-06-01")),
              Strings{"Nils Berg"});
}

TEST(FindByPost, APostOfNoCountryNamesOneOfEach)
{
    EXPECT_EQ(holders(norway_and_chile(), "minister of works"),
              (Strings{"Nils Berg", "Rosa Vidal"}));
}

TEST(FindByPost, AWholeNameOfACountryGoesBeforeSomeWordsOfAnother)
{
    const auto graph =
        ministers({{"Ada Holm", "NO", "2018-03-01"}, {"Rosa Vidal", "CL", "2020-01-15"}});
    KnowledgeGraph named = graph;
    Node republic;
    republic.id = "country:XA";
    republic.kind = NodeKind::country;
    republic.label = "Northern Norway";
    republic.attributes.set(Attribute::iso, "XA");
    const auto land = named.add_node(republic);
    Edge post;
    post.source = *named.find("official:rosa-vidal");
    post.target = land;
    post.attributes.set(Attribute::title, "Minister of Works");
    named.add_edge(post);
    EXPECT_EQ(holders(named, "minister of works of Norway"), Strings{"Ada Holm"});
    EXPECT_EQ(holders(named, "minister of works of Northern Norway"), Strings{"Rosa Vidal"});
}

TEST(FindByPost, APostThatNobodyHeldNamesNobody)
{
    EXPECT_TRUE(holders(norway_and_chile(), "foreign minister of Norway").empty());
    EXPECT_TRUE(holders(norway_and_chile(), "minister of works of Kenya").empty());
}

} // namespace
} // namespace entente
