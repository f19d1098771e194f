#include "told_people.hpp"

#include <gtest/gtest.h>

/// Bare names, letters behind a name, and what single articles get wrong.
namespace entente {
namespace {

/// An article that names somebody in full, and again by the family name alone.
Report in_full_and_bare(const std::string& title, const std::string& bare_title)
{
    Article article("both", "2024-07-25");
    const auto full = article.official("Joseph Marlow", "US");
    article.position(full, title, "2024-07-25").country = "US";
    const auto bare = article.official("Marlow", "US");
    article.position(bare, bare_title, "2024-07-25").country = "US";
    return article;
}

TEST(People, OfABareNameAreTheHolderOfThatPostThoughTheArticleCountsThemTwice)
{
    EXPECT_EQ(people({in_full_and_bare("President", "President")}),
              (Strings{"official:joseph-marlow"}));
    EXPECT_EQ(people({in_full_and_bare("President", "Senator")}).size(), 2U);
    EXPECT_EQ(people({one("a", "Antony Blake", "US", "Secretary of State"),
                      one("b", "Blake", "US", "Secretary")})
                  .size(),
              1U);
    EXPECT_EQ(people({one("a", "Antony Blake", "US", "Secretary of State"),
                      one("b", "Blake", "US", "Ambassador")})
                  .size(),
              2U);
}

TEST(People, AreKnownByTheSingleNameThatArticlesCallThem)
{
    EXPECT_EQ(people({one("a", "Joko Rahman Widodo", "ID", "President", {"Rahman"}),
                      one("b", "Rahman", "ID", "President")}),
              (Strings{"official:joko-rahman-widodo"}));
}

TEST(People, WhoReignAreOneAfterManyYears)
{
    const auto king = [](const std::string& article, const std::string& date) {
        return one(article, "Leopold", "BE", "King", {}, date);
    };
    EXPECT_EQ(people({king("a", "2012-05-17"), king("b", "2021-06-03")}).size(), 1U);
    EXPECT_EQ(people({one("a", "Leroy", "BE", "Mayor", {}, "2012-05-17"),
                      one("b", "Leroy", "BE", "Mayor", {}, "2021-06-03")})
                  .size(),
              2U);
}

TEST(People, AreOneWithAndWithoutLettersBehindTheName)
{
    EXPECT_EQ(people({one("a", "Ali Sabri PC", "LK"), one("b", "Ali Sabri", "LK"),
                      one("c", "Ali Sabri", "LK")}),
              (Strings{"official:ali-sabri"}));
    EXPECT_EQ(people({one("a", "Ali PC", "LK"), one("b", "Ali Sabri", "LK")}).size(), 2U);
}

TEST(People, AreOneBySeveralPartsOfAFullNameThatAnArticleHas)
{
    EXPECT_EQ(people({one("a", "Vinay Mohan", "IN"), one("b", "Vinay Kulkarni", "IN")}).size(), 2U);
    EXPECT_EQ(people({one("a", "Vinay Mohan", "IN"), one("b", "Vinay Kulkarni", "IN"),
                      one("c", "Vinay Mohan Kulkarni", "IN")})
                  .size(),
              1U);
}

TEST(People, GivenToAnotherCountryByOneOfManyArticlesAreOneInTheSamePost)
{
    const auto usual = [](const std::string& article) {
        return one(article, "Ines Rocha", "PT", "Ambassador to Norway");
    };
    const auto slip = one("slip", "Ines Rocha", "NO", "Ambassador to Norway");
    EXPECT_EQ(people({usual("a"), usual("b"), usual("c"), slip}).size(), 1U);
    EXPECT_EQ(people({usual("a"), slip}).size(), 2U) << "too few to say which is the slip";
    EXPECT_EQ(
        people({usual("a"), usual("b"), usual("c"), one("d", "Ines Rocha", "BR", "Mayor")}).size(),
        2U);
}

/// Why the mentions of the only official of a graph are one.
Strings reasons(std::vector<Report> reports)
{
    const auto graph = build_graph(std::move(reports));
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (graph.node(i).kind == NodeKind::official) {
            return graph.node(i).attributes.list(Attribute::joined);
        }
    }
    return {};
}

TEST(People, TellWhyTheirMentionsAreOne)
{
    EXPECT_EQ(reasons({in_full_and_bare("President", "President")}),
              (Strings{"0.60 called so, same country and post: Joseph Marlow = Marlow"}));
    const auto usual = [](const std::string& article) {
        return one(article, "Ines Rocha", "PT", "Ambassador to Norway");
    };
    EXPECT_EQ(reasons({usual("a"), usual("b"), usual("c"),
                       one("d", "Ines Rocha", "NO", "Ambassador to Norway")}),
              (Strings{"1.00 same words in the name, same country: Ines Rocha (2 times)",
                       "0.60 same name and post, one article's slip of country: Ines Rocha"}));
}

} // namespace
} // namespace entente
