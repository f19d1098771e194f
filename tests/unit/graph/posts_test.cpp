#include "article.hpp"
#include "graph_view.hpp"

#include <entente/graph/build.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

using Strings = std::vector<std::string>;

struct Seen {
    std::string title;
    std::string date;
    Tenure tenure = Tenure::holds;
};

/// One article for each observation of Ada Holm in the Ministry of Works.
std::vector<Edge> posts(const std::vector<Seen>& observations)
{
    std::vector<Report> reports;
    for (std::size_t i = 0; i < observations.size(); ++i) {
        Article article(numbered("a", i));
        const auto ada = article.official("Ada Holm", "NO");
        const auto works =
            article.organization("Ministry of Works", OrganizationType::ministry, "NO");
        article.position(ada, observations[i].title, observations[i].date, observations[i].tenure)
            .organization = works.index;
        reports.push_back(article);
    }
    return edges_of(build_graph(reports), EdgeKind::holds_position);
}

std::string valid(const std::vector<Seen>& observations)
{
    const auto found = posts(observations);
    return found.size() == 1 ? std::string(found.front().attributes.text(Attribute::valid)) : "?";
}

bool former(const std::vector<Seen>& observations)
{
    return posts(observations).front().attributes.flag(Attribute::former);
}

TEST(Posts, AreOneInShortAndLongForms)
{
    const auto found =
        posts({{"Minister", "2025"}, {"Minister of Works", "2025"}, {"Works Minister", "2025"}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().attributes.text(Attribute::title), "Minister of Works");
    EXPECT_EQ(found.front().evidence.size(), 3U);
}

TEST(Posts, OfOtherRankAreOthers)
{
    EXPECT_EQ(posts({{"Minister", "2025"}, {"Deputy Minister", "2025"}}).size(), 2U);
    EXPECT_EQ(posts({{"Minister", "2025"}, {"Minister of State", "2025"}}).size(), 2U);
    EXPECT_EQ(posts({{"Minister of Works", "2025"}, {"Spokesperson", "2025"}}).size(), 2U);
}

TEST(Posts, AreValidFromTheFirstToTheLastObservation)
{
    EXPECT_EQ(valid({{"Minister", "2025-12-03"}}), "2025-12-03");
    EXPECT_EQ(valid({{"Minister", "2025-12-03"}, {"Minister", "2023-05"}, {"Minister", "2024"}}),
              "2023-05/2025-12-03");
    EXPECT_EQ(valid({{"Minister", ""}}), "");
    EXPECT_EQ(valid({{"Minister", "XXXX-05-01"}}), "XXXX-05-01");
    EXPECT_EQ(valid({{"Minister", "XXXX-05-01"}, {"Minister", "2024-01-01"}}), "2024-01-01");
}

TEST(Posts, DoNotCountAYearAndADayInItAsTwoTimes)
{
    EXPECT_EQ(valid({{"Minister", "2025-12-03"}, {"Minister", "2025"}, {"Minister", "2025-12"}}),
              "2025-12-03");
}

TEST(Posts, BeginAndEndWhereStated)
{
    EXPECT_EQ(valid({{"Minister", "2019-02-01", Tenure::begins}, {"Minister", "2021-07-09"}}),
              "2019-02-01/2021-07-09");
    EXPECT_EQ(valid({{"Minister", "2021-07-09"}, {"Minister", "2022-01", Tenure::ends}}),
              "2021-07-09/2022-01");
}

TEST(Posts, AreOpenOnlyWhereADateSaysSo)
{
    EXPECT_EQ(valid({{"Minister", "2009/.."}, {"Minister", "2015-01-01"}}), "2009/..");
    EXPECT_EQ(valid({{"Minister", "../2016"}, {"Minister", "2015-01-01"}}), "../2016");
    EXPECT_EQ(valid({{"Minister", "2009/.."}, {"Minister", "2016-03-01", Tenure::ends}}),
              "2009/2016-03-01");
}

TEST(Posts, AreFormerWhenTheNewestWordSaysSo)
{
    EXPECT_TRUE(former({{"Minister", "2020", Tenure::former}}));
    EXPECT_TRUE(former({{"Minister", "2018"}, {"Minister", "2020", Tenure::former}}));
    EXPECT_TRUE(former({{"Minister", "2018"}, {"Minister", "2019", Tenure::ends}}));
    EXPECT_FALSE(former({{"Minister", "2020"}}));
}

/// "2018 (observed to stated)" for each term.
Strings terms(const std::vector<Seen>& observations)
{
    Strings all;
    for (const auto& edge : posts(observations)) {
        const auto& term = edge.attributes;
        all.push_back(std::string(term.text(Attribute::valid)) + " (" +
                      std::string(term.text(Attribute::begin_known)) + " to " +
                      std::string(term.text(Attribute::end_known)) + ")" +
                      (term.flag(Attribute::former) ? " former" : "") +
                      (term.text(Attribute::ended_by).empty() ? "" : " by ") +
                      std::string(term.text(Attribute::ended_by)));
    }
    std::ranges::sort(all);
    return all;
}

TEST(Posts, SayHowEachEndIsKnown)
{
    EXPECT_EQ(terms({{"Minister", "2019-02-01", Tenure::begins}, {"Minister", "2021-07-09"}}),
              (Strings{"2019-02-01/2021-07-09 (stated to observed)"}));
    EXPECT_EQ(terms({{"Minister", "2021-07-09"}, {"Minister", "2022-01", Tenure::ends}}),
              (Strings{"2021-07-09/2022-01 (observed to stated) former"}));
    EXPECT_EQ(terms({{"Minister", "2009/.."}, {"Minister", "2015-01-01"}}),
              (Strings{"2009/.. (stated to open)"}));
    EXPECT_EQ(terms({{"Minister", "2009/2013", Tenure::former}}),
              (Strings{"2009/2013 (stated to stated) former"}));
}

TEST(Posts, OfWhomSomebodyWasTheFormerHolderEndedByTheDayOfTheArticle)
{
    EXPECT_EQ(terms({{"Minister", "2018-05-02"}, {"Minister", "2020-03-01", Tenure::former}}),
              (Strings{"2018-05-02 (observed to observed) former by 2020-03-01"}));
    EXPECT_EQ(terms({{"Minister", "2020-03-01", Tenure::former},
                     {"Minister", "2019-12-01", Tenure::former}}),
              (Strings{" ( to ) former by 2019-12-01"}));
}

TEST(Posts, HeldTwiceAreTwo)
{
    EXPECT_EQ(terms({{"Minister", "2018", Tenure::ends}, {"Minister", "2021"}}),
              (Strings{"2018 (observed to stated) former", "2021 (observed to observed)"}));
    EXPECT_EQ(terms({{"Minister", "2012-05-01"},
                     {"Minister", "2015-01-01", Tenure::former},
                     {"Minister", "2018-02-01"},
                     {"Minister", "2019-02-01"}}),
              (Strings{"2012-05-01 (observed to observed) former by 2015-01-01",
                       "2018-02-01/2019-02-01 (observed to observed)"}));
    EXPECT_EQ(
        terms({{"Minister", "2012-05-01"}, {"Minister", "2018-02-01", Tenure::begins}}),
        (Strings{"2012-05-01 (observed to observed) former", "2018-02-01 (stated to observed)"}));
}

TEST(Posts, AreNotLeftByAWordThatLagsBehind)
{
    EXPECT_EQ(terms({{"Minister", "2021-07-09", Tenure::ends},
                     {"Minister", "2019-01-01"},
                     {"Minister", "2021-07-12"}}),
              (Strings{"2019-01-01/2021-07-09 (observed to stated) former"}));
    EXPECT_EQ(terms({{"Minister", "2021-07-09"},
                     {"Minister", "2021-08-01", Tenure::former},
                     {"Minister", "2021-09-01"}}),
              (Strings{"2021-07-09/2021-09-01 (observed to observed)"}));
}

TEST(Posts, AreLeftWhereSomebodyElseHeldThemInBetween)
{
    const auto terms_with = [](const std::string& title) {
        std::vector<Report> reports;
        const auto see = [&](const std::string& name, const std::string& date) {
            Article article(numbered("a", reports.size()));
            const auto holder = article.official(name, "NO");
            article.position(holder, title, date).country = "NO";
            reports.push_back(article);
        };
        see("Ada Holm", "2011-01-01");
        see("Ada Holm", "2019-01-01");
        see("Per Lie", "2014-01-01");
        see("Per Lie", "2015-01-01");
        return edges_of(build_graph(reports), EdgeKind::holds_position).size();
    };
    EXPECT_EQ(terms_with("Prime Minister"), 3U);
    EXPECT_EQ(terms_with("Special Envoy"), 2U);
}

TEST(Posts, ThatAreOnlyFormerHaveNoTimeOfObservation)
{
    EXPECT_EQ(valid({{"Minister", "2020", Tenure::former}}), "");
    EXPECT_EQ(valid({{"Minister", "2009/2013", Tenure::former}}), "2009/2013");
    EXPECT_EQ(valid({{"Minister", "2018"}, {"Minister", "2020", Tenure::former}}), "2018");
}

TEST(Posts, SayWhenTheNewestWordIsOfABeginning)
{
    const auto found = posts({{"Minister", "2019", Tenure::begins}});
    EXPECT_EQ(found.front().attributes.text(Attribute::tenure), "begins");
    EXPECT_EQ(posts({{"Minister", "2019"}}).front().attributes.find(Attribute::tenure), nullptr);
}

TEST(Posts, WithoutABodyJoinThatOfTheSameTitleWithOne)
{
    Article with_body("a");
    const auto ada = with_body.official("Ada Holm", "NO");
    const auto party = with_body.organization("Green Party", OrganizationType::party, "NO");
    with_body.position(ada, "General Secretary", "2024").organization = party.index;
    Article without("b");
    const auto same = without.official("Ada Holm", "NO");
    without.position(same, "General Secretary", "2025");
    without.position(same, "President", "2025");
    const auto graph = build_graph({with_body, without});
    EXPECT_EQ(arrows_of(graph, EdgeKind::holds_position),
              (Strings{"official:ada-holm -holds_position-> country:NO",
                       "official:ada-holm -holds_position-> organization:no-green-party"}));
    EXPECT_EQ(edges_of(graph, EdgeKind::holds_position)[1].attributes.text(Attribute::valid),
              "2024/2025");
}

TEST(Posts, WithNothingToPointAtStayWithThePerson)
{
    Article article("a");
    article.position(article.official("Ada Holm"), "Special Envoy", "2025");
    const auto graph = build_graph({article});
    EXPECT_TRUE(edges_of(graph, EdgeKind::holds_position).empty());
    EXPECT_EQ(graph.node(0).attributes.text(Attribute::title), "Special Envoy");
}

TEST(Posts, TakeTheCountryOfThePersonWhereTheyNameNone)
{
    Article unknown("a");
    unknown.position(unknown.official("Ada Holm"), "President", "2025");
    Article known("b");
    known.official("Ada Holm", "NO");
    EXPECT_EQ(arrows_of(build_graph({unknown, known}), EdgeKind::holds_position),
              (Strings{"official:ada-holm -holds_position-> country:NO"}));
}

} // namespace
} // namespace entente
