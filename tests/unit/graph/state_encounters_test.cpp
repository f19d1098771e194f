#include "article.hpp"
#include "graph_view.hpp"
#include "told_meetings.hpp"

#include <entente/graph/between.hpp>
#include <entente/graph/build.hpp>
#include <entente/graph/selection.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

using Strings = std::vector<std::string>;

std::int64_t count_of(const Edge& edge)
{
    return std::get<std::int64_t>(*edge.attributes.find(Attribute::count));
}

std::size_t states_that_met(Article& article, const std::vector<Participant>& participants,
                            MeetingType type = MeetingType::meeting)
{
    article.meeting(participants, "2025-12-03", {}, "", type);
    return edges_of(build_graph({article}), EdgeKind::states_met).size();
}

/// Seven meetings in as many months of 2025, each told of twice.
KnowledgeGraph seven_meetings()
{
    std::vector<Report> reports;
    for (std::size_t i = 1; i <= 7; ++i) {
        reports.push_back(article_of(numbered("a", i), {.date = numbered("2025-0", i) + "-03"}));
        reports.push_back(article_of(numbered("b", i), {.date = numbered("2025-0", i) + "-03"}));
    }
    return build_graph(reports);
}

TEST(StateEncounters, CountMeetingsOfOfficialsAndOfStatesThemselves)
{
    Article itself("b");
    itself.meeting({{itself.official("Eli Berg", "NO"), Role::none},
                    {itself.country("SO", "Southland"), Role::none}},
                   "2024-05");
    const auto graph =
        build_graph({article_of("a", {.date = "2025-12-03"}), itself,
                     article_of("c", {.date = "2026-01-01", .status = MeetingStatus::planned}),
                     article_of("d", {.date = "2023-01-01", .type = MeetingType::call})});
    const auto met = edges_of(graph, EdgeKind::states_met);
    ASSERT_EQ(met.size(), 1U);
    EXPECT_EQ(arrow(graph, met.front()), "country:NO -states_met-> country:SO");
    EXPECT_EQ(count_of(met.front()), 2);
    const auto& attributes = met.front().attributes;
    EXPECT_EQ(attributes.text(Attribute::first), "2024-05");
    EXPECT_EQ(attributes.text(Attribute::last), "2025-12-03");
    ASSERT_EQ(attributes.list(Attribute::meetings).size(), 2U);
    for (const auto& id : attributes.list(Attribute::meetings)) {
        EXPECT_TRUE(graph.find(id)) << id;
    }
    EXPECT_EQ(edges_of(graph, EdgeKind::met).size(), 1U);
}

TEST(StateEncounters, AreOncePerMeetingHoweverManyCame)
{
    Article article("a");
    const Participant ada{article.official("Ada Holm", "NO"), Role::none};
    const Participant eli{article.official("Eli Berg", "NO"), Role::none};
    const Participant ben{article.official("Ben Sur", "SO"), Role::none};
    article.meeting({ada, eli, ben}, "2025-12-03");
    const auto met = edges_of(build_graph({article}), EdgeKind::states_met);
    ASSERT_EQ(met.size(), 1U);
    EXPECT_EQ(count_of(met.front()), 1);
    Article at_home("b");
    EXPECT_EQ(states_that_met(at_home, {{at_home.official("Ada Holm", "NO"), Role::none},
                                        {at_home.official("Eli Berg", "NO"), Role::none}}),
              0U);
}

TEST(StateEncounters, OfAGatheringAreOfTwoStatesAloneAndOfAVisitOfHostAndGuest)
{
    const auto count = [](MeetingType type, const Strings& lands, const std::vector<Role>& roles) {
        Article article("a");
        std::vector<Participant> participants;
        for (std::size_t i = 0; i < lands.size(); ++i) {
            participants.push_back({article.official(numbered("Person ", i), lands[i]), roles[i]});
        }
        return states_that_met(article, participants, type);
    };
    const std::vector<Role> none(3, Role::none);
    EXPECT_EQ(count(MeetingType::gathering, {"NO", "NO", "SO"}, none), 1U);
    EXPECT_EQ(count(MeetingType::gathering, {"NO", "SO", "EE"}, none), 0U);
    EXPECT_EQ(count(MeetingType::meeting, {"NO", "SO", "EE"}, none), 3U);
    EXPECT_EQ(count(MeetingType::visit, {"NO", "SO", "EE"}, {Role::host, Role::guest, Role::guest}),
              2U);
}

TEST(StateEncounters, AreNotThoseOfWhoRepresentsNoState)
{
    Article article("a");
    const auto ben = article.official("Ben Sur", "SO");
    article.position(ben, "director").organization =
        article.organization("Southland Steel", OrganizationType::company, "SO").index;
    EXPECT_EQ(states_that_met(
                  article, {{article.official("Ada Holm", "NO"), Role::none}, {ben, Role::none}}),
              0U);
    EXPECT_EQ(edges_of(build_graph({article}), EdgeKind::met).size(), 1U);
}

TEST(StateEncounters, CiteTheFirstSentenceOfAtMostFiveMeetings)
{
    const auto graph = seven_meetings();
    const auto met = edges_of(graph, EdgeKind::states_met);
    ASSERT_EQ(met.size(), 1U);
    EXPECT_EQ(count_of(met.front()), 7);
    ASSERT_EQ(met.front().evidence.size(), 5U);
    for (std::size_t i = 0; i < 5; ++i) {
        const auto& id = met.front().attributes.list(Attribute::meetings)[i];
        const auto& meeting = graph.node(graph.find(id).value());
        EXPECT_EQ(met.front().evidence[i], meeting.evidence.front());
    }
    EXPECT_EQ(edges_of(graph, EdgeKind::met).front().evidence.size(), 14U);
}

TEST(StateEncounters, AreCountedAnewForAPartOfTheTime)
{
    const auto part = select(seven_meetings(), {.since = Date::parse("2025-02").value()});
    const auto met = edges_of(part, EdgeKind::states_met);
    ASSERT_EQ(met.size(), 1U);
    EXPECT_EQ(count_of(met.front()), 6);
    EXPECT_EQ(met.front().attributes.text(Attribute::first), "2025-02-03");
    EXPECT_EQ(met.front().evidence.size(), 5U);
    EXPECT_TRUE(edges_of(select(seven_meetings(), {.until = Date::parse("2024").value()}),
                         EdgeKind::states_met)
                    .empty());
}

TEST(StateEncounters, AreChosenByKindAndByCountry)
{
    const auto graph = seven_meetings();
    const auto kind = select(graph, {.edge_kinds = {EdgeKind::states_met}});
    EXPECT_EQ(kind.node_count(), 2U);
    EXPECT_EQ(kind.edge_count(), 1U);
    EXPECT_EQ(edges_of(select(graph, {.countries = {"SO"}}), EdgeKind::states_met).size(), 1U);
    EXPECT_TRUE(edges_of(select(graph, {.countries = {"EE"}}), EdgeKind::states_met).empty());
}

TEST(StateEncounters, AreNoStepToWhatIsNearAndNoFactOfOtherViews)
{
    const auto graph = seven_meetings();
    const auto near = select(graph, {.around = {"country:NO"}, .hops = 1});
    EXPECT_FALSE(near.find("country:SO"));
    const auto states = project(graph, Projection::countries);
    EXPECT_TRUE(edges_of(states, EdgeKind::states_met).empty());
    EXPECT_EQ(count_of(edges_of(states, EdgeKind::met).front()), 7);
    const auto officials = project(graph, Projection::officials);
    EXPECT_EQ(officials.node_count(), 2U);
    EXPECT_EQ(officials.edge_count(), 1U);
    EXPECT_EQ(between(graph, graph.find("country:NO").value(), graph.find("country:SO").value())
                  .encounters.size(),
              1U);
}

} // namespace
} // namespace entente
