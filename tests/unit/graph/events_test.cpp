#include "article.hpp"
#include "graph_view.hpp"
#include "told_meetings.hpp"

#include <entente/graph/build.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

using Strings = std::vector<std::string>;

TEST(Meetings, OfTwoArticlesAreOneAndKeepAllEvidence)
{
    const auto found = meetings({{.date = "2025-12-03"}, {.date = "2025-12-03", .place = ""}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().evidence.size(), 2U);
    EXPECT_DOUBLE_EQ(found.front().confidence, 0.96);
}

TEST(Meetings, OnOtherDaysInOtherPlacesOrWithOthersAreOthers)
{
    EXPECT_EQ(meetings({{.date = "2025-12-03"}, {.date = "2025-12-04"}}).size(), 2U);
    EXPECT_EQ(meetings({{.date = "2025-12-03"}, {.date = "2025-12-03", .place = "Uptown"}}).size(),
              2U);
    EXPECT_EQ(meetings({{.date = "2025-12-03"}, {.date = "2025-12-03", .other = "Cem Tok"}}).size(),
              2U);
}

/// Whether one and the same meeting is told by who met an official, and by who met a body, of which
/// the article gives the leader a post or does not.
std::size_t meetings_with_body(bool leads)
{
    Article one("a", "2025-12-04");
    const auto ada = one.official("Ada Holm", "NO");
    one.meeting({{ada, Role::none}, {one.official("Ben Sur", "SO"), Role::none}}, "2025-12-03", {});
    const auto leader = one.organization("Fish Party", OrganizationType::party, "NO");
    if (leads) {
        one.position(ada, "leader").organization = leader.index;
    }
    Article other("b", "2025-12-04");
    other.meeting({{other.official("Ben Sur", "SO"), Role::none},
                   {other.organization("Fish Party", OrganizationType::party, "NO"), Role::none}},
                  "2025-12-03", {});
    const std::vector<Report> reports{one, other};
    const auto graph = build_graph(reports);
    std::size_t count = 0;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        count += graph.node(i).kind == NodeKind::meeting ? 1U : 0U;
    }
    return count;
}

TEST(Meetings, WithABodyAreThoseWithWhoSpeaksForItAndNobodyElses)
{
    EXPECT_EQ(meetings_with_body(true), 1U);
    EXPECT_EQ(meetings_with_body(false), 2U);
}

TEST(Meetings, CallsAndVisitsAreEventsOfTheirOwn)
{
    EXPECT_EQ(meetings({{.date = "2025-12-03"},
                        {.date = "2025-12-03", .type = MeetingType::call},
                        {.date = "2025-12-03", .type = MeetingType::visit}})
                  .size(),
              3U);
    EXPECT_EQ(
        meetings({{.date = "2025-12-03"}, {.date = "2025-12-03", .type = MeetingType::gathering}})
            .size(),
        1U);
}

TEST(Meetings, AVisitLastsAsLongAsTheFullestAccountSays)
{
    const auto found = meetings({{.date = "2025-12-02/2025-12-04", .type = MeetingType::visit},
                                 {.date = "2025-12-03", .type = MeetingType::visit}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().attributes.text(Attribute::date), "2025-12-02/2025-12-04");
}

TEST(Meetings, PlannedInOneArticleAndHeldInALaterOneWereHeld)
{
    const auto found = meetings(
        {{.date = "2025-12-03", .status = MeetingStatus::planned, .published = "2025-12-01"},
         {.date = "2025-12-03", .published = "2025-12-04"}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().attributes.text(Attribute::status), "held");
    const auto cancelled = meetings(
        {{.date = "2025-12-03", .status = MeetingStatus::planned, .published = "2025-12-01"},
         {.date = "2025-12-03", .status = MeetingStatus::cancelled, .published = "2025-12-02"}});
    ASSERT_EQ(cancelled.size(), 1U);
    EXPECT_EQ(cancelled.front().attributes.text(Attribute::status), "cancelled");
}

TEST(Meetings, AreOneWhenAnArticleNamesOnlyTheOtherSidesCountry)
{
    Article other("b");
    const auto ada = other.official("Ada Holm", "NO");
    other.meeting({{ada, Role::none}, {other.country("SO", "Southland"), Role::none}},
                  "2025-12-03");
    Article same_again("c");
    const auto again = same_again.official("Ada Holm", "NO");
    same_again.meeting({{again, Role::none}, {same_again.country("SO", "Southland"), Role::none}},
                       "2025-12-03");
    EXPECT_EQ(ids_of(build_graph({other, same_again}), NodeKind::meeting).size(), 1U);
    EXPECT_EQ(
        ids_of(build_graph({article_of("a", {.date = "2025-12-03"}), other}), NodeKind::meeting)
            .size(),
        1U);
}

TEST(Meetings, OfOneArticleAreNeverJoined)
{
    Article article("a");
    const auto ada = article.official("Ada Holm", "NO");
    const auto ben = article.official("Ben Sur", "SO");
    article.meeting({{ada, Role::none}, {ben, Role::none}}, "2025-12-03", {}, "call",
                    MeetingType::call);
    article.meeting({{ada, Role::none}, {ben, Role::none}}, "2025-12-03", {}, "call",
                    MeetingType::call);
    const auto ids = ids_of(build_graph({article}), NodeKind::meeting);
    ASSERT_EQ(ids.size(), 2U);
    EXPECT_NE(ids[0], ids[1]);
}

TEST(Encounters, CountMeetingsAndTellTheFirstAndTheLast)
{
    const auto graph =
        build_graph({article_of("a", {.date = "2025-12-03"}), article_of("b", {.date = "2024-05"}),
                     article_of("c", {.date = "", .place = ""}),
                     article_of("d", {.date = "2026-01-01", .status = MeetingStatus::planned}),
                     article_of("e", {.date = "2023-01-01", .type = MeetingType::call})});
    const auto met = edges_of(graph, EdgeKind::met);
    ASSERT_EQ(met.size(), 1U);
    EXPECT_EQ(arrow(graph, met.front()), "official:ada-holm -met-> official:ben-sur");
    const auto& attributes = met.front().attributes;
    EXPECT_EQ(std::get<std::int64_t>(*attributes.find(Attribute::count)), 3);
    EXPECT_EQ(attributes.text(Attribute::first), "2024-05");
    EXPECT_EQ(attributes.text(Attribute::last), "2025-12-03");
    EXPECT_EQ(attributes.list(Attribute::meetings).size(), 3U);
    for (const auto& id : attributes.list(Attribute::meetings)) {
        EXPECT_TRUE(graph.find(id)) << id;
    }
}

TEST(Encounters, AreNotBetweenMembersOfOneDelegation)
{
    Article article("a");
    const auto ada = article.official("Ada Holm", "NO");
    const auto aide = article.official("Eli Holm", "NO");
    const auto ben = article.official("Ben Sur", "SO");
    article.meeting({{ada, Role::none}, {aide, Role::none}, {ben, Role::none}}, "2025-12-03");
    EXPECT_EQ(arrows_of(build_graph({article}), EdgeKind::met),
              (Strings{"official:ada-holm -met-> official:ben-sur",
                       "official:ben-sur -met-> official:eli-holm"}));
    Article at_home("b");
    const auto first = at_home.official("Ada Holm", "NO");
    const auto second = at_home.official("Eli Holm", "NO");
    at_home.meeting({{first, Role::none}, {second, Role::none}}, "2025-12-03");
    EXPECT_EQ(edges_of(build_graph({at_home}), EdgeKind::met).size(), 1U);
}

TEST(Encounters, OfAVisitAreBetweenHostAndGuestAndOfASummitBetweenTwo)
{
    const Strings lands{"AA", "BB", "CC"};
    const auto count = [&](MeetingType type, const std::vector<Role>& roles) {
        Article article("a");
        std::vector<Participant> participants;
        for (std::size_t i = 0; i < roles.size(); ++i) {
            participants.push_back(
                {article.official("Person " + lands.at(i), lands.at(i)), roles[i]});
        }
        article.meeting(participants, "2025-12-03", {}, "", type);
        return edges_of(build_graph({article}), EdgeKind::met).size();
    };
    EXPECT_EQ(count(MeetingType::visit, {Role::host, Role::guest, Role::none}), 1U);
    EXPECT_EQ(count(MeetingType::gathering, {Role::none, Role::none}), 1U);
    EXPECT_EQ(count(MeetingType::gathering, {Role::none, Role::none, Role::none}), 0U);
    EXPECT_EQ(count(MeetingType::meeting, {Role::none, Role::none, Role::none}), 3U);
}

Report pact(const std::string& name, const std::string& label, const std::string& date,
            const std::string& other = "SO", AgreementType type = AgreementType::agreement)
{
    Article article(name);
    article.agreement(label, type,
                      {article.country("NO", "Norland"), article.country(other, other)}, date);
    return article;
}

Strings agreements(std::vector<Report> reports)
{
    return ids_of(build_graph(std::move(reports)), NodeKind::agreement);
}

TEST(Agreements, AreOneByTheWordsOfTheirNameAndAParty)
{
    EXPECT_EQ(agreements({pact("a", "agreement on river bridges", "2025-12-03"),
                          pact("b", "the River Bridges Agreement", "")}),
              (Strings{"agreement:river-bridges-agreement"}));
    EXPECT_EQ(agreements({pact("a", "agreement on river bridges", "2025-12-03"),
                          pact("b", "agreement on river bridges", "2019-01-01")})
                  .size(),
              2U);
    EXPECT_EQ(agreements({pact("a", "agreement on river bridges", ""),
                          pact("b", "agreement on river fish", "")})
                  .size(),
              2U);
    EXPECT_EQ(agreements({pact("a", "agreement on river bridges", ""),
                          pact("b", "agreement on river bridges", "", "SO", AgreementType::plan)})
                  .size(),
              2U);
}

TEST(Agreements, AreOneWhicheverSideTheirNameBeginsWith)
{
    const auto first = pact("a", "Norland-SO Fish Partnership", "2025-05");
    EXPECT_EQ(agreements({first, pact("b", "SO–Norland fish partnership", "XXXX-05")}).size(), 1U);
    EXPECT_EQ(agreements({first, pact("b", "fish partnership", "")}).size(), 1U);
    EXPECT_EQ(agreements({first, pact("b", "EA–Norland Fish Partnership", "", "EA")}).size(), 2U);
}

TEST(Agreements, WithAProperNameAreOneThoughOneArticleNamesOtherParties)
{
    EXPECT_EQ(
        agreements({pact("a", "Paris Agreement", "", "SO"), pact("b", "Paris agreement", "", "EA")})
            .size(),
        1U);
    EXPECT_EQ(
        agreements({pact("a", "trade deal", "", "SO"), pact("b", "trade deal", "", "EA")}).size(),
        2U);
    EXPECT_EQ(
        agreements({pact("a", "trade deal", "", "SO"), pact("b", "Trade Deal", "", "SO")}).size(),
        1U);
}

TEST(Agreements, AreNotJoinedByAGeneralAlias)
{
    auto first = pact("a", "Bosphorus Agreement", "");
    auto second = pact("b", "Danube Agreement", "");
    first.agreements.front().aliases.push_back({"trade deal", 1});
    second.agreements.front().aliases.push_back({"trade deal", 1});
    EXPECT_EQ(agreements({first, second}).size(), 2U);
    first.agreements.front().aliases.push_back({"BDA", 1});
    second.agreements.front().label = "BDA";
    EXPECT_EQ(agreements({first, second}).size(), 1U);
}

TEST(Agreements, WithNothingButAGeneralNameNeedPartiesAndDate)
{
    EXPECT_EQ(agreements({pact("a", "memorandum of understanding", "2025-12-03"),
                          pact("b", "Memorandum of Understanding", "2025-12-03")})
                  .size(),
              1U);
    EXPECT_EQ(agreements({pact("a", "memorandum of understanding", ""),
                          pact("b", "memorandum of understanding", "")})
                  .size(),
              2U);
    EXPECT_EQ(agreements({pact("a", "memorandum of understanding", "2025-12-03"),
                          pact("b", "memorandum of understanding", "2025-12-03", "EA")})
                  .size(),
              2U);
    EXPECT_EQ(agreements({pact("a", "strategic partnership", "", "SO", AgreementType::partnership),
                          pact("b", "Strategic Partnership", "", "SO", AgreementType::partnership)})
                  .size(),
              1U);
}

TEST(Agreements, TellPeriodsApart)
{
    auto first = pact("a", "action plan on trade", "", "SO", AgreementType::plan);
    auto second = pact("b", "action plan on trade", "", "SO", AgreementType::plan);
    first.agreements.front().period = Date::parse("2023/2025").value();
    second.agreements.front().period = Date::parse("2026/2028").value();
    EXPECT_EQ(agreements({first, second}).size(), 2U);
}

} // namespace
} // namespace entente
