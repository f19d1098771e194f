#include "graph_view.hpp"
#include "told_meetings.hpp"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(Meetings, GetTheMostPreciseDateThatArticlesAgreeOn)
{
    const auto found = meetings({{.date = "2025-12"}, {.date = "2025-12-03"}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().attributes.text(Attribute::date), "2025-12-03");
    EXPECT_TRUE(found.front().id.starts_with("meeting:2025-12-03-"));
}

TEST(Meetings, ADateToTheMonthIsNoHelpWhereThereAreTwoMeetings)
{
    EXPECT_EQ(
        meetings({{.date = "2025-12"}, {.date = "2025-12-03"}, {.date = "2025-12-19"}}).size(), 3U);
    EXPECT_EQ(meetings({{.date = "2025-12", .place = "Uptown"},
                        {.date = "2025-12-03"},
                        {.date = "2025-12-19", .place = "Uptown"}})
                  .size(),
              2U)
        << "the place tells which";
}

TEST(Meetings, OfAYearOrWithoutDateAreTheOnlyOneAtThatPlace)
{
    EXPECT_EQ(meetings({{.date = "2025"}, {.date = "2025-12-03"}}).size(), 1U);
    EXPECT_EQ(meetings({{.date = ""}, {.date = "2025-12-03"}}).size(), 1U);
    EXPECT_EQ(meetings({{.date = "2025", .place = ""}, {.date = "2025-12-03"}}).size(), 2U);
    EXPECT_EQ(meetings({{.date = "", .place = ""}, {.date = "2025-12-03"}}).size(), 2U);
    EXPECT_EQ(meetings({{.date = "2025"}, {.date = "2025-12-03"}, {.date = "2025-03-09"}}).size(),
              3U);
    EXPECT_EQ(meetings({{.date = "XXXX-12-03", .place = ""}, {.date = "2025-12-03"}}).size(), 1U);
}

TEST(Meetings, WithoutDateAreOfTheTimeOfTheirArticle)
{
    const Told event{.date = "2025-12-03"};
    EXPECT_EQ(meetings({event, {.date = "", .published = "2027-12-04"}}).size(), 2U);
    EXPECT_EQ(meetings({event, {.date = "", .published = "2025-11-20"}}).size(), 2U)
        << "held before it was";
    EXPECT_EQ(
        meetings({event, {.date = "", .status = MeetingStatus::planned, .published = "2025-11-20"}})
            .size(),
        1U);
    EXPECT_EQ(
        meetings({event, {.date = "", .status = MeetingStatus::planned, .published = "2026-01-20"}})
            .size(),
        2U)
        << "planned after it was";
}

TEST(Meetings, OfOneMonthAndPlaceAreOneWhereNoArticleKnowsTheDay)
{
    EXPECT_EQ(meetings({{.date = "2025-12"}, {.date = "2025-12"}}).size(), 1U);
    EXPECT_EQ(meetings({{.date = "2025-12"}, {.date = "2025-12", .place = "Uptown"}}).size(), 2U);
    EXPECT_EQ(meetings({{.date = "2025-12"}, {.date = "2025-11"}}).size(), 2U);
}

TEST(Meetings, WithoutDateAreJoinedOnlyAsTheSameNews)
{
    EXPECT_EQ(meetings({{.date = ""}, {.date = ""}}).size(), 1U);
    EXPECT_EQ(meetings({{.date = ""}, {.date = "", .published = "2025-12-09"}}).size(), 2U);
    EXPECT_EQ(meetings({{.date = ""}, {.date = "", .form = "dinner"}}).size(), 2U);
    EXPECT_EQ(meetings({{.date = "", .place = ""}, {.date = "", .place = ""}}).size(), 2U);
}

TEST(Meetings, PlannedAndHeldInOneArticleOnOneDayAreOne)
{
    for (const bool planned : {true, false}) {
        Article article("a");
        const auto ada = article.official("Ada Holm", "NO");
        const auto ben = article.official("Ben Sur", "SO");
        const auto cem = article.official("Cem Tok", "TR");
        article.meeting({{ada}, {ben}, {cem}}, "2025-12-03");
        article.meeting({{ada}, {ben}}, "2025-12-03").status =
            planned ? MeetingStatus::planned : MeetingStatus::held;
        EXPECT_EQ(ids_of(build_graph({article}), NodeKind::meeting).size(), planned ? 1U : 2U);
    }
}

} // namespace
} // namespace entente
