#include "article.hpp"
#include "graph_view.hpp"

#include <entente/graph/build.hpp>
#include <entente/graph/posts.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

using Strings = std::vector<std::string>;

struct Held {
    std::string name;
    std::string title;
    std::string date;
    Tenure tenure = Tenure::holds;
};

KnowledgeGraph graph_of(const std::vector<Held>& posts)
{
    std::vector<Report> reports;
    for (const auto& [name, title, date, tenure] : posts) {
        Article article(numbered("a", reports.size()));
        article.country("NO", "Norway");
        article.position(article.official(name, "NO"), title, date, tenure).country = "NO";
        reports.push_back(article);
    }
    return build_graph(std::move(reports));
}

Strings holders(const KnowledgeGraph& graph, const PostChain& chain)
{
    Strings names;
    for (const auto& holding : chain.holdings) {
        names.push_back(graph.node(holding.official).label + " " + holding.valid.edtf());
    }
    return names;
}

const std::vector<Held> ministers{{"Ada Holm", "Foreign Minister", "2010-01-01"},
                                  {"Ada Holm", "Minister of Foreign Affairs", "2012-06-01"},
                                  {"Per Lie", "Foreign Minister", "2014-02-01", Tenure::begins},
                                  {"Per Lie", "Foreign Minister", "2018-03-01"},
                                  {"Ida Moe", "Deputy Foreign Minister", "2015-01-01"},
                                  {"Siv Dahl", "Foreign Minister", "2017-01-01"}};

TEST(PostChains, GiveTheHoldersInTimeWithGapsAndConflicts)
{
    const auto graph = graph_of(ministers);
    const auto chains = find_posts(graph, "the minister for FOREIGN affairs", "NO");
    ASSERT_EQ(chains.size(), 1U);
    const auto& chain = chains.front();
    EXPECT_EQ(holders(graph, chain),
              (Strings{"Ada Holm 2010-01-01/2012-06-01", "Per Lie 2014-02-01/2018-03-01",
                       "Siv Dahl 2017-01-01"}));
    ASSERT_EQ(chain.gaps.size(), 1U);
    EXPECT_EQ(chain.gaps.front().time.edtf(), "2012-06-01/2014-02-01");
    EXPECT_EQ(chain.conflicts, (std::vector<PostConflict>{{1, 2}}));
}

TEST(PostChains, TakeTheCountryIntoTheTitle)
{
    const auto graph = graph_of({{"Ada Holm", "President", "2010"}});
    EXPECT_EQ(find_posts(graph, "President of Norway").size(), 1U);
    EXPECT_TRUE(find_posts(graph, "President of Sweden").empty());
    EXPECT_TRUE(find_posts(graph, "President", "SE").empty());
}

TEST(PostChains, SayWhoHeldThePostAtATime)
{
    const auto graph = graph_of(ministers);
    const auto chain = find_posts(graph, "Foreign Minister").front();
    const auto at = [&](const std::string& date) {
        return holders_at(graph, chain, *Date::parse(date));
    };
    EXPECT_EQ(at("2011").holdings, (std::vector<std::size_t>{0}));
    EXPECT_EQ(at("2016-05").holdings, (std::vector<std::size_t>{1}));
    EXPECT_FALSE(at("2016-05").surmised);
    EXPECT_EQ(at("2013").holdings, (std::vector<std::size_t>{0}));
    EXPECT_TRUE(at("2013").surmised);
    EXPECT_TRUE(at("2009").holdings.empty());
}

TEST(PostChains, SurmiseNobodyAfterAStatedEnd)
{
    const auto graph = graph_of(
        {{"Ada Holm", "President", "2010"}, {"Ada Holm", "President", "2012-05-01", Tenure::ends}});
    const auto chain = find_posts(graph, "President").front();
    EXPECT_TRUE(holders_at(graph, chain, *Date::parse("2013")).holdings.empty());
}

/// What is known of Winston Hale, called prime minister once in June 2017, and Tess Moor on these
/// days.
Edge premiership_of_hale(const std::vector<std::string>& days_of_moor)
{
    std::vector<Held> posts{{"Winston Hale", "Prime Minister", "2017-06-17"}};
    for (const auto& day : days_of_moor) {
        posts.push_back({"Tess Moor", "Prime Minister", day});
    }
    for (auto& edge : edges_of(graph_of(posts), EdgeKind::holds_position)) {
        if (edge.evidence.size() == 1) {
            return edge;
        }
    }
    return {};
}

TEST(PostChains, DoNotTakeARememberedHolderForOneOfToday)
{
    const auto past = premiership_of_hale({"2017-01-10", "2017-03-01", "2017-11-20"});
    EXPECT_EQ(past.attributes.text(Attribute::valid), "");
    EXPECT_TRUE(past.attributes.flag(Attribute::former));
    EXPECT_EQ(past.attributes.text(Attribute::ended_by), "2017-06-17");

    const auto last = premiership_of_hale({"2017-07-10", "2017-08-01", "2017-11-20"});
    EXPECT_EQ(last.attributes.text(Attribute::valid), "2017-06-17") << "nobody before him";
    EXPECT_FALSE(last.attributes.flag(Attribute::former));
}

} // namespace
} // namespace entente
