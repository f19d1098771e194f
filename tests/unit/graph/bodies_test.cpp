#include "article.hpp"
#include "graph_view.hpp"

#include <entente/graph/build.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

using Strings = std::vector<std::string>;
using enum OrganizationType;

Report body(const std::string& name, const std::string& label, OrganizationType type,
            const std::string& country = {}, const Strings& forms = {})
{
    Article article(name);
    article.country("NO", "Norland", {"Norlandic"});
    article.country("SO", "Southland", {"Southern"});
    article.organization(label, type, country, forms);
    return article;
}

Strings bodies(std::vector<Report> reports)
{
    return ids_of(build_graph(std::move(reports)), NodeKind::organization);
}

TEST(Bodies, AreOneWithoutTheirCountryAndWordOrder)
{
    EXPECT_EQ(bodies({body("a", "Ministry of Foreign Affairs of Norland", ministry, "NO"),
                      body("b", "Norlandic Foreign Ministry", ministry, "NO"),
                      body("c", "Ministry for Foreign Affairs of the Republic of Norland", ministry,
                           "NO")})
                  .size(),
              1U);
}

TEST(Bodies, OfTwoCountriesAreTwo)
{
    EXPECT_EQ(
        bodies({body("a", "Ministry of Defence", ministry, "NO"),
                body("b", "Ministry of Defense", ministry, "SO"),
                body("c", "Defense Ministry", ministry, "NO")}),
        (Strings{"organization:no-ministry-of-defence", "organization:so-ministry-of-defense"}));
}

TEST(Bodies, AreOneByAnAcronym)
{
    EXPECT_EQ(bodies({body("a", "League of Northern States", international, "", {"LNS"}),
                      body("b", "LNS", international)})
                  .size(),
              1U);
}

TEST(Bodies, AFormOfBodiesThatProveToBeOneIsThatOnes)
{
    EXPECT_EQ(bodies({body("a", "Harbour League", council, "NO", {"Coast Union", "Tide Pact"}),
                      body("b", "Coast Union", council, "NO", {"Tide Pact"}),
                      body("c", "Tide Pact", council, "NO")})
                  .size(),
              1U);
}

TEST(Bodies, AnAcronymOfTwoBodiesIsNeithers)
{
    EXPECT_EQ(bodies({body("a", "National Safety Council", council, "NO", {"NSC"}),
                      body("b", "Northern Security Commission", council, "NO", {"NSC"}),
                      body("c", "NSC", council, "NO")})
                  .size(),
              3U);
}

TEST(Bodies, ABareHeadWordTellsNothingAcrossArticles)
{
    EXPECT_EQ(bodies({body("a", "Ministry", ministry, "NO"), body("b", "Ministry", ministry, "NO")})
                  .size(),
              2U);
    EXPECT_EQ(bodies({body("a", "Parliament", parliament, "NO"),
                      body("b", "Norlandic Parliament", parliament, "NO")})
                  .size(),
              1U);
}

TEST(Bodies, AWordOfTheCountrysNameMayBeOneOfTheBodys)
{
    const auto department = [](const std::string& name, const std::string& label) {
        Article article(name);
        article.country("NO", "United Northern States", {"Norland"});
        article.organization(label, ministry, "NO");
        return Report(article);
    };
    EXPECT_EQ(bodies({department("a", "State Department"), department("b", "Department of State"),
                      department("c", "United Northern States Department of State"),
                      department("d", "Norland State Department")})
                  .size(),
              1U);
    EXPECT_EQ(bodies({department("a", "State Department"), department("b", "Department")}).size(),
              2U);
}

TEST(Bodies, AreOneByAProperWord)
{
    EXPECT_EQ(bodies({body("a", "Fjordguard", party, "NO"), body("b", "Fjordguard", party, "NO"),
                      body("c", "Fjordguard", party)}),
              (Strings{"organization:no-fjordguard"}));
    EXPECT_EQ(bodies({body("a", "Fjordguard", party, "NO"), body("b", "Fjordguard", party, "SO"),
                      body("c", "Fjordguard", party)})
                  .size(),
              3U);
}

TEST(Bodies, OfUnknownCountryAreOneByMoreThanTheirSort)
{
    EXPECT_EQ(bodies({body("a", "Supreme Court", court), body("b", "Supreme Court", court),
                      body("c", "Supreme Court", court, "NO")})
                  .size(),
              3U);
    EXPECT_EQ(
        bodies({body("a", "World Timber Bank", bank), body("b", "World Timber Bank", bank)}).size(),
        1U);
}

TEST(Bodies, ABankNamedForItsCountryIsNoOtherOfItsBanks)
{
    EXPECT_EQ(bodies({body("a", "Bank of Norland", bank, "NO"),
                      body("b", "Bank of Norland", bank, "NO"), body("c", "Bank", bank, "NO")})
                  .size(),
              2U);
}

/// An article with the embassy of Norland or Southland, in words behind its name.
Report embassy_in(const std::string& name, const std::string& sender, const std::string& words,
                  const std::string& label = "Embassy")
{
    Article article(name);
    article.country("NO", "Norland");
    article.country("SO", "Southland");
    article.country("EL", "Eastland");
    article.place("Eastport", "EL");
    article.place("Westport", "WL");
    const auto index = article.organization(label, OrganizationType::embassy, sender).index;
    const auto sentence = article.report().organizations[index].support.sentences.front();
    article.report().sentences[sentence].text = "The " + label + " " + words + " was closed.";
    return article;
}

TEST(Bodies, EmbassiesAreOneBySenderAndHost)
{
    EXPECT_EQ(bodies({embassy_in("a", "NO", "of Norland in Eastport"),
                      embassy_in("b", "NO", "in the Eastland"),
                      embassy_in("c", "NO", "of Norland to Eastland"),
                      embassy_in("d", "NO", ", Eastport,"),
                      embassy_in("e", "NO", "in Eastland, the Embassy in Eastport,")})
                  .size(),
              1U);
    EXPECT_EQ(bodies({embassy_in("a", "NO", "in Eastport"),
                      embassy_in("b", "NO", "in Eastport and the Embassy in Westport"),
                      embassy_in("c", "NO", "in Westport")})
                  .size(),
              3U);
    EXPECT_EQ(bodies({embassy_in("a", "NO", "in Eastport"), embassy_in("b", "SO", "in Eastport"),
                      embassy_in("c", "NO", "in Westport")})
                  .size(),
              3U);
    EXPECT_EQ(bodies({embassy_in("a", "NO", ""), embassy_in("b", "NO", "")}).size(), 2U);
}

TEST(Bodies, AnEmbassyWithoutASeatIsTheOnlyOneOrNone)
{
    const auto east = embassy_in("a", "NO", "in Eastport", "Norland Embassy");
    const auto west = embassy_in("b", "NO", "in Westport", "Norland Embassy");
    const auto unknown = embassy_in("c", "", "", "Norland Embassy");
    EXPECT_EQ(bodies({east, unknown}).size(), 1U);
    EXPECT_EQ(bodies({east, west, unknown}).size(), 3U);
}

TEST(Bodies, OfAStateRepresentItAndOthersArePartOfIt)
{
    Article article("a");
    const auto state = article.organization("Ministry of Works", ministry, "NO");
    const auto office = article.organization("Bridge Office", agency, "NO");
    article.organization("Green Party", party, "NO");
    article.organization("League of Northern States", international);
    article.report().organizations[office.index].part_of = state.index;
    const auto graph = build_graph({article});
    EXPECT_EQ(arrows_of(graph, EdgeKind::represents),
              (Strings{"organization:no-bridge-office -represents-> country:NO",
                       "organization:no-ministry-of-works -represents-> country:NO"}));
    EXPECT_EQ(arrows_of(graph, EdgeKind::part_of),
              (Strings{"organization:no-bridge-office -part_of-> organization:no-ministry-of-works",
                       "organization:no-green-party -part_of-> country:NO"}));
}

TEST(Bodies, AreInferredOnlyWhileNoArticleNamesThem)
{
    auto title_only = body("a", "Ministry of Works", ministry, "NO");
    title_only.organizations.front().inferred = true;
    const auto inferred = build_graph({title_only});
    EXPECT_TRUE(inferred.node(*inferred.find("organization:no-ministry-of-works"))
                    .attributes.flag(Attribute::inferred));
    const auto named =
        build_graph({title_only, body("b", "Works Ministry of Norland", ministry, "NO")});
    const auto& node = named.node(*named.find("organization:no-works-ministry"));
    EXPECT_FALSE(node.attributes.flag(Attribute::inferred));
    EXPECT_EQ(node.label, "Works Ministry of Norland");
}

TEST(Bodies, InferredByATitleAreWhatTheirNameIsAnotherNameOf)
{
    auto both = body("a", "Roundhouse", ministry, "NO", {"Department of Works"});
    both.organizations.push_back(both.organizations.front());
    both.organizations.back().label = "Department of Works";
    both.organizations.back().aliases.clear();
    EXPECT_EQ(bodies({both}).size(), 2U);
    both.organizations.back().inferred = true;
    EXPECT_EQ(bodies({both}), (Strings{"organization:no-roundhouse"}));
}

TEST(Places, AreOneByNameAndCountry)
{
    const auto place = [](const std::string& name, const std::string& label,
                          const std::string& country) {
        Article article(name);
        article.place(label, country);
        return Report(article);
    };
    const auto places = [](std::vector<Report> reports) {
        return ids_of(build_graph(std::move(reports)), NodeKind::place);
    };
    EXPECT_EQ(
        places({place("a", "Ha Noi", "VN"), place("b", "Hà Nội", "VN"), place("c", "Hanoi", "")})
            .size(),
        1U);
    EXPECT_EQ(
        places({place("a", "Paris", "FR"), place("b", "Paris", "US"), place("c", "Paris", "")})
            .size(),
        3U);
}

/// Whether the chair of such a body, and the body itself, represent its country.
std::pair<bool, bool> represent(const std::string& label, OrganizationType type)
{
    Article article("a");
    article.country("NO", "Norway");
    const auto ada = article.official("Ada Holm", "NO");
    const auto body = article.organization(label, type, "NO");
    article.position(ada, "Chair").organization = body.index;
    const auto graph = build_graph({article});
    std::pair<bool, bool> found;
    for (const auto& edge : edges_of(graph, EdgeKind::represents)) {
        const bool official = graph.node(edge.source).kind == NodeKind::official;
        (official ? found.first : found.second) = true;
    }
    return found;
}

TEST(Bodies, OfTradeAndBusinessSpeakForNoState)
{
    EXPECT_EQ(represent("National Security Council", council), std::pair(true, true));
    EXPECT_EQ(represent("Chamber of Commerce", council), std::pair(false, false));
    EXPECT_EQ(represent("Norway-Japan Business Council", council), std::pair(false, false));
    EXPECT_EQ(represent("Fjord Shipping", company), std::pair(false, false));
    EXPECT_EQ(represent("University of Midtown", other), std::pair(false, false));
    EXPECT_EQ(represent("Diplomatic Corps", armed_forces), std::pair(true, false));
    EXPECT_EQ(represent("Gem Research Institute", other), std::pair(true, false));
}

} // namespace
} // namespace entente
