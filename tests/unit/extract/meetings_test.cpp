#include "pipeline.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

const Lexicon& lexicon()
{
    static const Lexicon words = Lexicon::load({});
    return words;
}

std::string label_of(const Analysis& analysis, const Actor& actor)
{
    switch (actor.kind) {
    case ActorKind::official:
        return analysis.people[actor.index].label;
    case ActorKind::organization:
        return "#" + analysis.bodies[actor.index].label;
    case ActorKind::country:
        return "@" + analysis.countries[actor.index].iso;
    case ActorKind::place:
        return analysis.places[actor.index].label;
    }
    return {};
}

/// "meeting held 2024-05-13 {A; B} in Oslo": one line a claim.
std::string line_of(const Analysis& analysis, const MeetingClaim& claim)
{
    std::string line(name_of(claim.type));
    line += " " + std::string(name_of(claim.status));
    line += claim.date.empty() ? "" : " " + claim.date.edtf();
    line += " {";
    for (const Participant& participant : claim.participants) {
        line += (line.ends_with('{') ? "" : "; ") + label_of(analysis, participant.actor);
    }
    line += "}";
    for (const Actor& place : claim.places) {
        line += " in " + label_of(analysis, place);
    }
    return line;
}

/// The meetings of an article of 14 May 2024, a Tuesday.
std::vector<std::string> meetings_of(std::string text)
{
    Document document;
    document.text = std::move(text);
    document.info.date = Date::parse("2024-05-14").value();
    const Analysis analysis = analyse(document, lexicon());
    std::vector<std::string> lines;
    for (const MeetingClaim& claim : analysis.meetings) {
        lines.push_back(line_of(analysis, claim));
    }
    return lines;
}

using Lines = std::vector<std::string>;

TEST(Meetings, VerbWithDateAndPlace)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg met Chilean President Pablo Rojas "
                          "in Lima on Monday."),
              (Lines{"meeting held 2024-05-13 {Anne Berg; Pablo Rojas} in Lima"}));
}

TEST(Meetings, TheDayOfTheNewsGoesOnFartherInAReportThanInACommentary)
{
    std::string report =
        "Norwegian Foreign Minister Anne Berg met Chilean President Pablo Rojas on Monday. ";
    for (int i = 0; i < 8; ++i) {
        report += "The fish is fresh. ";
    }
    report += "Berg met Kenyan President Peter Otieno. ";
    std::string commentary = report;
    for (int i = 0; i < 30; ++i) {
        commentary += "The fish is fresh. ";
    }
    EXPECT_EQ(meetings_of(report), (Lines{"meeting held 2024-05-13 {Anne Berg; Pablo Rojas}",
                                          "meeting held 2024-05-13 {Anne Berg; Peter Otieno}"}));
    EXPECT_EQ(meetings_of(commentary), (Lines{"meeting held 2024-05-13 {Anne Berg; Pablo Rojas}",
                                              "meeting held {Anne Berg; Peter Otieno}"}));
}

TEST(Meetings, TimeBehindAPrepositionDoesNotHideWhoWasMet)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg met in April with Kenyan President "
                          "Peter Otieno."),
              (Lines{"meeting held 2024-04 {Anne Berg; Peter Otieno}"}));
}

TEST(Meetings, PossessiveTimeIsOfItsOwnNoun)
{
    EXPECT_EQ(meetings_of("On Saturday, Norwegian Foreign Minister Anne Berg met Kenyan President "
                          "Peter Otieno to review Friday's storm."),
              (Lines{"meeting held 2024-05-11 {Anne Berg; Peter Otieno}"}));
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg will attend next month's third "
                          "fisheries forum in Lima."),
              (Lines{"gathering planned 2024-06 {Anne Berg} in Lima"}));
}

TEST(Meetings, ClauseAboutTheEventGivesItsSettings)
{
    EXPECT_EQ(meetings_of("Norway and Kenya reviewed trade at consultations that took place in "
                          "Nairobi, on 13 May."),
              (Lines{"meeting held 2024-05-13 {@NO; @KE} in Nairobi"}));
}

TEST(Meetings, NewsWithoutATimeIsOfTheLeadsDayOrTheMonth)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg praised fishermen on Monday.\n\n"
                          "She met Kenyan President Peter Otieno."),
              (Lines{"meeting held 2024-05-13 {Anne Berg; Peter Otieno}"}));
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg had met Kenyan President Peter "
                          "Otieno."),
              (Lines{"meeting held {Anne Berg; Peter Otieno}"}));
}

TEST(Meetings, VisitIncludesMeetings)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg is on a visit to Kenya that will "
                          "include a meeting with Kenyan President Peter Otieno."),
              (Lines{"visit held 2024-05 {Anne Berg} in @KE",
                     "meeting planned {Anne Berg; Peter Otieno} in @KE"}));
}

TEST(Meetings, WhoIsToldSomethingDuringAMeetingTakesPart)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg assured Kenyan President Peter "
                          "Otieno of her support during a meeting in Nairobi on Monday."),
              (Lines{"meeting held 2024-05-13 {Anne Berg; Peter Otieno} in Nairobi"}));
}

TEST(Meetings, PlacesThatNoListHasAreTakenFromTheirClass)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg visited the southern town of "
                          "Zuqwari on Monday."),
              (Lines{"visit held 2024-05-13 {Anne Berg} in Zuqwari"}));
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg met Kenyan President Peter Otieno "
                          "on Monday in Peru's northern city of Trujillo."),
              (Lines{"meeting held 2024-05-13 {Anne Berg; Peter Otieno} in Trujillo"}));
}

TEST(Meetings, GatheringBringsTogether)
{
    EXPECT_EQ(meetings_of("The second fisheries summit was held in Lima on May 11, bringing "
                          "together the leaders of Norway, Kenya and Chile."),
              (Lines{"gathering held 2024-05-11 {@NO; @KE; @CL} in Lima"}));
}

TEST(Meetings, BeingAbroadIsAVisit)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg will be in Kenya from 18 to 20 "
                          "May 2024."),
              (Lines{"visit planned 2024-05-18/2024-05-20 {Anne Berg} in @KE"}));
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg was in Oslo on Monday."), Lines{});
}

TEST(Meetings, WhoTellsSomethingDuringAMeetingTakesPart)
{
    EXPECT_EQ(meetings_of("During a meeting at the Presidential Secretariat today Norwegian "
                          "Foreign Minister Anne Berg assured Kenyan President Peter Otieno of "
                          "her support."),
              (Lines{"meeting held 2024-05-14 {Anne Berg; Peter Otieno} in Presidential "
                     "Secretariat"}));
}

TEST(Meetings, CallsAreReceived)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg received on Monday a phone call "
                          "from Kenyan President Peter Otieno."),
              (Lines{"call held 2024-05-13 {Anne Berg; Peter Otieno}"}));
}

TEST(Meetings, VenueMayStandBeforeTheGuest)
{
    EXPECT_EQ(meetings_of("Kenyan President Peter Otieno received at his office on Monday "
                          "Norwegian Foreign Minister Anne Berg."),
              (Lines{"meeting held 2024-05-13 {Peter Otieno; Anne Berg}"}));
}

TEST(Meetings, CouncilMeetsAlone)
{
    EXPECT_EQ(meetings_of("Late Sunday, the United Nations Security Council held urgent talks."),
              (Lines{"meeting held 2024-05-12 {#United Nations Security Council}"}));
}

TEST(Meetings, LeadersNamedBehindIncluding)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg met other leaders on Sunday, "
                          "including Kenyan President Peter Otieno and Chilean President Pablo "
                          "Rojas."),
              (Lines{"meeting held 2024-05-12 {Anne Berg; Peter Otieno}",
                     "meeting held 2024-05-12 {Anne Berg; Pablo Rojas}"}));
}

TEST(Meetings, GatheringToldBeforeThoseWhoWereThere)
{
    EXPECT_EQ(meetings_of("The ninth fisheries summit was held in Lima on Monday.\n\n"
                          "Norwegian Foreign Minister Anne Berg attended the summit."),
              (Lines{"gathering held 2024-05-13 {Anne Berg} in Lima"}));
}

TEST(Meetings, SignersWereAtTheConference)
{
    EXPECT_EQ(meetings_of("The pact was signed by Norwegian Foreign Minister Anne Berg and "
                          "Kenyan President Peter Otieno at the fisheries conference in Lima."),
              (Lines{"gathering held 2024-05 {Anne Berg; Peter Otieno} in Lima"}));
}

TEST(Meetings, LightVerbAndNoun)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg held talks on Monday in Oslo with "
                          "Kenyan President "
                          "Peter Otieno."),
              (Lines{"meeting held 2024-05-13 {Anne Berg; Peter Otieno} in Oslo"}));
}

TEST(Meetings, PassiveReceptionMakesTheAgentHost)
{
    Document document;
    document.text = "Norwegian Foreign Minister Anne Berg was received by Kenyan President Peter "
                    "Otieno on Monday.";
    document.info.date = Date::parse("2024-05-14").value();
    const Analysis analysis = analyse(document, lexicon());
    ASSERT_EQ(analysis.meetings.size(), 1U);
    const auto& participants = analysis.meetings.front().participants;
    ASSERT_EQ(participants.size(), 2U);
    EXPECT_EQ(participants[0].role, Role::guest);
    EXPECT_EQ(participants[1].role, Role::host);
}

TEST(Meetings, NounBetweenTwo)
{
    EXPECT_EQ(meetings_of("The meeting between Norwegian Foreign Minister Anne Berg and Kenyan "
                          "President Peter Otieno "
                          "lasted two hours."),
              (Lines{"meeting held 2024-05 {Anne Berg; Peter Otieno}"}));
}

TEST(Meetings, OneOfficeAfterTheOtherIsOneMeetingEach)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg met with Kenyan President Peter "
                          "Otieno and Kenyan "
                          "Defence Minister Grace Wanjiru."),
              (Lines{"meeting held 2024-05 {Anne Berg; Peter Otieno}",
                     "meeting held 2024-05 {Anne Berg; Grace Wanjiru}"}));
}

TEST(Meetings, EachStopHasItsOwnPlace)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg met Chilean President Pablo Rojas "
                          "in Santiago and "
                          "Peruvian President Luis Vega in Lima."),
              (Lines{"meeting held 2024-05 {Anne Berg; Pablo Rojas} in Santiago",
                     "meeting held 2024-05 {Anne Berg; Luis Vega} in Lima"}));
}

TEST(Meetings, AnUnnamedMinisterIsHisCountry)
{
    EXPECT_EQ(
        meetings_of(
            "Norwegian Foreign Minister Anne Berg met the Kenyan defence minister on Monday."),
        (Lines{"meeting held 2024-05-13 {Anne Berg; @KE}"}));
}

TEST(Meetings, LaterSentencesAddToTheSameMeeting)
{
    EXPECT_EQ(
        meetings_of("Norwegian Foreign Minister Anne Berg met Kenyan President Peter Otieno.\n\n"
                    "The meeting was attended by Kenyan Defence Minister Grace Wanjiru.\n\n"
                    "The two sides discussed fisheries."),
        (Lines{"meeting held 2024-05 {Anne Berg; Peter Otieno; Grace Wanjiru}"}));
}

TEST(Meetings, VisitAndTheTalksInItAreTwo)
{
    EXPECT_EQ(
        meetings_of(
            "Norwegian Foreign Minister Anne Berg will visit Kenya on May 20. She will meet Kenyan "
            "President Peter Otieno."),
        (Lines{"visit planned 2024-05-20 {Anne Berg} in @KE",
               "meeting planned 2024-05-20 {Anne Berg; Peter Otieno} in @KE"}));
}

TEST(Meetings, VisitToldByItsNoun)
{
    EXPECT_EQ(meetings_of("The two ministries signed the plan following Kenyan President Peter "
                          "Otieno's visit to Norway "
                          "last month."),
              (Lines{"visit held 2024-04 {Peter Otieno} in @NO"}));
    EXPECT_EQ(
        meetings_of(
            "Trade grew after the visit to Norway by Kenyan President Peter Otieno in March 2024."),
        (Lines{"visit held 2024-03 {Peter Otieno} in @NO"}));
}

TEST(Meetings, InvitationIsProposed)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg invited Kenyan President Peter "
                          "Otieno to visit Norway."),
              (Lines{"visit proposed {Peter Otieno} in @NO"}));
}

TEST(Meetings, CancelledVisit)
{
    EXPECT_EQ(meetings_of("Kenyan President Peter Otieno cancelled a visit to Norway."),
              (Lines{"visit cancelled {Peter Otieno} in @NO"}));
}

TEST(Meetings, PlansInReportedSpeech)
{
    EXPECT_EQ(meetings_of("The ministry said Norwegian Foreign Minister Anne Berg would meet "
                          "Kenyan President Peter "
                          "Otieno on Friday."),
              (Lines{"meeting planned 2024-05-17 {Anne Berg; Peter Otieno}"}));
}

TEST(Meetings, CallByTelephone)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg spoke by phone on Monday with "
                          "Kenyan President Peter "
                          "Otieno."),
              (Lines{"call held 2024-05-13 {Anne Berg; Peter Otieno}"}));
}

TEST(Meetings, LetterIsACall)
{
    EXPECT_EQ(
        meetings_of(
            "Norwegian Foreign Minister Anne Berg sent a letter to Kenyan President Peter Otieno."),
        (Lines{"call held 2024-05 {Anne Berg; Peter Otieno}"}));
}

TEST(Meetings, GatheringsAreAttended)
{
    EXPECT_EQ(
        meetings_of(
            "Norwegian Foreign Minister Anne Berg attended a donor conference in Lima on Monday."),
        (Lines{"gathering held 2024-05-13 {Anne Berg} in Lima"}));
}

TEST(Meetings, RelativeClauseGivesItsAntecedent)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg, who met Kenyan President Peter "
                          "Otieno on Monday, "
                          "praised the plan."),
              (Lines{"meeting held 2024-05-13 {Anne Berg; Peter Otieno}"}));
}

TEST(Meetings, DateOfAnotherClauseIsNotTaken)
{
    EXPECT_EQ(meetings_of("Norwegian Foreign Minister Anne Berg met Kenyan President Peter Otieno "
                          "after his party won the "
                          "vote on April 2."),
              (Lines{"meeting held {Anne Berg; Peter Otieno}"}));
}

class NoMeeting : public testing::TestWithParam<std::string_view> {};

TEST_P(NoMeeting, IsFound)
{
    EXPECT_EQ(meetings_of(std::string(GetParam())), Lines{});
}

INSTANTIATE_TEST_SUITE_P(
    Meetings, NoMeeting,
    testing::Values(
        "Norwegian Foreign Minister Anne Berg did not meet Kenyan President Peter Otieno.",
        "Norwegian Foreign Minister Anne Berg refused to meet Kenyan President Peter Otieno.",
        "Norwegian Foreign Minister Anne Berg could meet Kenyan President Peter Otieno.",
        "Norway and Kenya agreed to hold regular meetings and more high-level visits.",
        "Norwegian Foreign Minister Anne Berg called on Kenya to release the crew.",
        "Norwegian Foreign Minister Anne Berg welcomed the support of Kenya for the plan.",
        "Norway and Kenya met their commitments under the plan.",
        "Norwegian Foreign Minister Anne Berg met her sister.",
        "The company held a meeting with farmers.",
        "\"I met President Peter Otieno,\" the singer said."));

} // namespace
} // namespace entente
