#include "article.hpp"
#include "graph_view.hpp"
#include "told_people.hpp"

#include <entente/graph/build.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(People, AreJoinedWhateverTheOrderOfTheirNames)
{
    EXPECT_EQ(
        people({one("a", "Aleksandr Volkov", "BY"), one("b", "Volkov Aleksandr", "BY")}).size(),
        1U);
    EXPECT_EQ(
        people({one("a", "Volkov Aleksandr Ilyich", "BY"), one("b", "Aleksandr Volkov", "BY")})
            .size(),
        1U);
}

TEST(People, AreJoinedAcrossSpellings)
{
    EXPECT_EQ(people({one("a", "Aleksandr Lukin", "BY"), one("b", "Alexander Lukin", "BY")}).size(),
              1U);
    EXPECT_EQ(
        people({one("a", "Mohammed Al Farsi", "OM"), one("b", "Muhammad al-Farsi", "OM")}).size(),
        1U);
    EXPECT_EQ(people({one("a", "Lương Tam Quang", "VN"), one("b", "Luong Tam Quang", "VN")}).size(),
              1U);
    EXPECT_EQ(people({one("a", "Vijitha Herath", "LK"), one("b", "Vijitha Hearth", "LK")}).size(),
              1U);
    EXPECT_EQ(people({one("a", "Lee Jin-ho", "KR"), one("b", "Lee Jinho", "KR")}).size(), 1U);
}

TEST(People, AreJoinedAcrossTransliterations)
{
    EXPECT_EQ(people({one("a", "Sergey Lavrov", "RU"), one("b", "Sergej Lawrow", "RU")}).size(),
              1U);
    EXPECT_EQ(people({one("a", "Volodymyr Zelensky", "UA", "President"),
                      one("b", "Vladimir Zelenskyy", "UA", "President")})
                  .size(),
              1U);
    EXPECT_EQ(
        people({one("a", "Aleksandr Lukin", "BY"), one("b", "Aliaksandr Lukin", "BY")}).size(), 1U);
}

TEST(People, AreJoinedAcrossScripts)
{
    const auto graph = build_graph({one("a", "Xi Jinping", "CN"), one("b", "习近平", "CN"),
                                    one("c", "Си Цзиньпин", "CN"), one("d", "Xi Jinping", "CN")});
    EXPECT_EQ(ids_of(graph, NodeKind::official), (Strings{"official:xi-jinping"}));
    EXPECT_EQ(people({one("a", "Sergey Lavrov", "RU"), one("b", "Лавров Сергей", "RU")}).size(),
              1U);
    EXPECT_EQ(people({one("a", "Xi Jinping", "CN"), one("b", "李强", "CN")}).size(), 2U);
}

TEST(People, ThatSoundAlikeStayApartWithoutMoreInCommon)
{
    EXPECT_EQ(people({one("a", "Xi Jinping", "CN"), one("b", "Xi Jinpeng", "CN")}).size(), 2U);
    EXPECT_EQ(people({one("a", "Sergey Lavrov", "RU"), one("b", "Sergej Lawrow", "DE")}).size(),
              2U);
}

TEST(People, SpelledInTwoWaysByOneArticleAreOneInAPostForOne)
{
    Article article("a");
    for (const char* name : {"Vijitha Herath", "Vijitha Hearth"}) {
        const auto person = article.official(name, "LK");
        article.position(person, "Foreign Minister", "2025-12-03").country = "LK";
    }
    EXPECT_EQ(people({article}).size(), 1U);
    for (auto& position : article.report().positions) {
        position.title = "Deputy Minister";
    }
    EXPECT_EQ(people({article}).size(), 2U) << "of deputies there are several";
}

TEST(People, AreJoinedByInitialsAndShortForms)
{
    EXPECT_EQ(
        people({one("a", "Hans J. Meier", "DE"), one("b", "Hans Joachim Meier", "DE")}).size(), 1U);
    EXPECT_EQ(people({one("a", "Mike Stone", "US"), one("b", "Michael R. Stone", "US")}).size(),
              1U);
    EXPECT_EQ(people({one("a", "C. Stone", "US", "Minister of Health"),
                      one("b", "Charles Stone", "US", "Minister of Health")})
                  .size(),
              1U);
    EXPECT_EQ(
        people({one("a", "George W. Hill", "US"), one("b", "George H. W. Hill", "US")}).size(), 2U);
}

TEST(People, OfDifferentCountriesAreNamesakes)
{
    const auto ids = people({one("a", "Ali Hassan", "IQ"), one("b", "Ali Hassan", "EG")});
    EXPECT_EQ(ids, (Strings{"official:ali-hassan.eg", "official:ali-hassan.iq"}));
}

TEST(People, OfDifferentPatronymicsAreNamesakes)
{
    EXPECT_EQ(
        people({one("a", "Ivan Petrovich Orlov", "RU"), one("b", "Ivan Sergeevich Orlov", "RU")})
            .size(),
        2U);
    EXPECT_EQ(people({one("a", "Omar bin Said", "OM"), one("b", "Said bin Omar", "OM")}).size(),
              2U);
}

TEST(People, WithNamesThatDifferInOneWordAreTwo)
{
    EXPECT_EQ(people({one("a", "Kim Yong Ho", "KP"), one("b", "Kim Yong Gil", "KP")}).size(), 2U);
    EXPECT_EQ(people({one("a", "Li Jinpeng", "CN"), one("b", "Li Jinping", "CN")}).size(), 2U);
}

TEST(People, WithAPartOfANameAreJoinedOnlyWhereItIsClear)
{
    const auto full = one("a", "Anura Kumara Perera", "LK");
    EXPECT_EQ(people({full, one("b", "Anura Kumara", "LK")}).size(), 1U);
    EXPECT_EQ(
        people({full, one("b", "Anura Kumara", "LK"), one("c", "Anura Kumara Silva", "LK")}).size(),
        3U);
    EXPECT_EQ(people({one("a", "Anura Kumara Perera", "LK", "President"),
                      one("b", "Anura Kumara", "LK", "President"),
                      one("c", "Anura Kumara Silva", "LK", "Mayor")})
                  .size(),
              2U);
}

TEST(People, OfUnknownCountryJoinTheOnlyOneOfTheName)
{
    EXPECT_EQ(people({one("a", "Ali Hassan", "IQ"), one("b", "Ali Hassan", "")}),
              (Strings{"official:ali-hassan"}));
    EXPECT_EQ(people({one("a", "Ali Hassan", "IQ"), one("b", "Ali Hassan", ""),
                      one("c", "Ali Hassan", "EG")})
                  .size(),
              3U);
}

TEST(People, WithABareNameNeedCountryPostAndASingleCandidate)
{
    const auto full = one("a", "Sergey Larov", "RU", "Foreign Minister");
    EXPECT_EQ(people({full, one("b", "Larov", "RU", "Minister of Foreign Affairs")}).size(), 1U);
    EXPECT_EQ(people({full, one("b", "Larov", "RU")}).size(), 1U);
    EXPECT_EQ(people({full, one("b", "Larov", "RU", "Mayor")}).size(), 2U);
    EXPECT_EQ(people({full, one("b", "Larov", "BY", "Foreign Minister")}).size(), 2U);
    EXPECT_EQ(people({full, one("b", "Larov", "")}).size(), 2U);
    EXPECT_EQ(people({full, one("b", "Larov", "", "Foreign Minister")}).size(), 1U);
    EXPECT_EQ(people({full, one("b", "Larov", "RU"), one("c", "Oleg Larov", "RU", "Mayor")}).size(),
              3U);
}

TEST(People, WithABareNameAreTheHolderOfThePostAtThatTime)
{
    const auto before = one("a", "Lin Keming", "CN", "Premier", {}, "2018-03-01");
    const auto after = one("b", "Lin Qiao", "CN", "Premier", {}, "2024-03-01");
    const auto graph =
        build_graph({before, after, one("c", "Lin", "CN", "Premier", {}, "2024-06-01")});
    EXPECT_EQ(ids_of(graph, NodeKind::official),
              (Strings{"official:lin-keming", "official:lin-qiao"}));
    EXPECT_EQ(graph.node(*graph.find("official:lin-qiao")).evidence.size(), 2U);
    EXPECT_EQ(people({before, one("c", "Lin", "CN", "Premier", {}, "2024-06-01")}).size(), 2U);
}

TEST(People, WithABareNameAreTheOneWhoIsFarMoreOftenSeenInThePost)
{
    std::vector<Report> reports{one("a", "Mara Trant", "US", "President"),
                                one("b", "Trant", "US", "President")};
    for (std::size_t i = 0; i < 5; ++i) {
        reports.push_back(one(numbered("d", i), "Dan Trant", "US", "President"));
    }
    EXPECT_EQ(people(reports).size(), 3U);
    for (std::size_t i = 5; i < 10; ++i) {
        reports.push_back(one(numbered("d", i), "Dan Trant", "US", "President"));
    }
    EXPECT_EQ(people(reports).size(), 2U);
}

TEST(People, WhomAnArticleKeepsApartStillMakeABareNameAmbiguous)
{
    Article article("a");
    article.official("Joseph Trant", "US");
    article.official("Trant", "US");
    EXPECT_EQ(people({article, one("b", "Jill Trant", "US")}).size(), 3U);
}

TEST(People, InVietnamAreTwoWhenAMiddleNameDiffers)
{
    EXPECT_EQ(
        people({one("a", "Nguyen Van Phuc", "VN"), one("b", "Nguyen Xuan Phuc", "VN")}).size(), 2U);
    EXPECT_EQ(people({one("a", "Jan van Dijk", "NL"), one("b", "Jan Dijk", "NL")}).size(), 1U);
}

TEST(People, AreCalledByTheFamilyNameOfTheirCountrysCustom)
{
    EXPECT_EQ(people({one("a", "Xu Jinping", "CN"), one("b", "Xu", "CN")}).size(), 1U);
    EXPECT_EQ(people({one("a", "Martin Duval", "FR"), one("b", "Martin", "FR")}).size(), 2U);
}

TEST(People, WithTheSameBareNameNeedTheSamePost)
{
    EXPECT_EQ(
        people({one("a", "Larov", "RU", "President"), one("b", "Larov", "RU", "President")}).size(),
        1U);
    EXPECT_EQ(
        people({one("a", "Larov", "RU", "President"), one("b", "Larov", "RU", "Mayor")}).size(),
        2U);
}

TEST(People, OfOneArticleStayApart)
{
    Article article("a");
    article.official("Mahinda Perera", "LK");
    article.official("Mahinda R. Perera", "LK");
    article.official("Perera", "LK");
    article.official("Perera", "LK");
    EXPECT_EQ(people({article}).size(), 4U);
    EXPECT_EQ(people({article, one("b", "Mahinda Perera", "LK")}).size(), 4U);
}

TEST(People, PlainlyEqualInOneArticleAreOne)
{
    Article article("a");
    article.official("Mahinda Perera", "LK");
    article.official("PERERA Mahinda", "LK");
    EXPECT_EQ(people({article}).size(), 1U);
}

TEST(People, ASlipInOneOfManyArticlesDoesNotSplitAPerson)
{
    std::vector<Report> reports;
    for (std::size_t i = 0; i < 12; ++i) {
        reports.push_back(one(numbered("l", i), "Vladimir Petrov", "RU"));
        reports.push_back(one(numbered("m", i), "Vladimir Ivanovich Petrov", "RU"));
    }
    Article slip("slip");
    slip.official("Vladimir Petrov", "RU");
    slip.official("Vladimir Ivanovich Petrov", "RU");
    reports.push_back(slip);
    EXPECT_EQ(people(reports).size(), 1U);
}

TEST(People, BearTheFullestUsualFormOfTheirName)
{
    std::vector<Report> reports{one("a", "Edwin Tan", "SG"), one("b", "Edwin Tan", "SG"),
                                one("c", "Edwin Tan", "SG"), one("d", "Edwin Tan", "SG"),
                                one("e", "Edwin Tan Boon", "SG", "", {"Tan"})};
    const auto graph = build_graph(reports);
    const auto rare = graph.node(*graph.find("official:edwin-tan"));
    EXPECT_EQ(rare.attributes.list(Attribute::aliases),
              (Strings{"Edwin Tan", "Tan", "Edwin Tan Boon"}));
    EXPECT_EQ(rare.attributes.list(Attribute::alias_counts), (Strings{"4", "2", "1"}));
    reports.push_back(one("f", "Edwin Tan Boon", "SG"));
    EXPECT_EQ(people(reports), (Strings{"official:edwin-tan-boon"}));
}

TEST(People, OfOneNameInPostsThatExcludeEachOtherAreTwo)
{
    const auto judge = one("a", "Zhang Jun", "CN", "President of the Supreme Court");
    const auto spokesman =
        one("b", "Zhang Jun", "CN", "Foreign Ministry spokesman", {}, "2025-12-01");
    EXPECT_EQ(people({judge, spokesman}).size(), 2U);
    const auto again = one("c", "Jun Zhang", "CN", "spokesman of the Foreign Ministry");
    EXPECT_EQ(people({judge, spokesman, again}).size(), 2U);
    const auto later = one("d", "Zhang Jun", "CN", "Foreign Ministry spokesman", {}, "2020-12-01");
    EXPECT_EQ(people({judge, later}).size(), 1U) << "one after the other";
    EXPECT_EQ(people({judge, spokesman, one("e", "Zhang Jun", "CN")}).size(), 3U)
        << "either may be meant";
}

TEST(People, WhoRankAsMinistersAtAnEmbassyAreDiplomats)
{
    EXPECT_EQ(people({one("a", "Ada Holm", "NO", "Minister Counsellor"),
                      one("b", "Ada Holm", "NO", "Deputy Ambassador to Chile"),
                      one("c", "Ada Holm", "NO", "Minister Plenipotentiary"),
                      one("d", "Ada Holm", "NO", "Ambassador to Chile")})
                  .size(),
              1U);
}

TEST(People, WhomAnArticleGivesBothPostsAreOne)
{
    Article both("a");
    const auto person = both.official("Ada Holm", "NO");
    both.position(person, "judge", "2025-12-03").country = "NO";
    both.position(person, "ambassador", "2025-12-03").country = "NO";
    EXPECT_EQ(people({both, one("b", "Ada Holm", "NO", "judge"),
                      one("c", "Ada Holm", "NO", "ambassador")})
                  .size(),
              1U);
}

TEST(People, CalledByAWrongTitleOnceAreNotSplit)
{
    std::vector<Report> reports{one("slip", "Ada Holm", "NO", "Ambassador to Chile")};
    EXPECT_EQ(people({reports.front(), one("a", "Ada Holm", "NO", "Minister of Health")}).size(),
              2U);
    for (std::size_t i = 0; i < 10; ++i) {
        reports.push_back(one(numbered("m", i), "Ada Holm", "NO", "Minister of Health"));
    }
    EXPECT_EQ(people(reports).size(), 1U);
}

TEST(People, NamesakesOfOneCountryGetIdsThatStay)
{
    Article article("a");
    article.official("Perera", "LK");
    const auto mayor = article.official("Perera", "LK");
    article.position(mayor, "Mayor", "2025").country = "LK";
    const auto ids = people({article});
    ASSERT_EQ(ids.size(), 2U);
    EXPECT_NE(ids[0], ids[1]);
    const auto more = people({article, one("b", "Ben Sur", "SO")});
    EXPECT_EQ(std::vector(more.begin() + 1, more.end()), ids);
}

} // namespace
} // namespace entente
