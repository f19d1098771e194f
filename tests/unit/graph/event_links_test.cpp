#include "article.hpp"
#include "graph_view.hpp"

#include <entente/graph/build.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

using Strings = std::vector<std::string>;

const Node& meeting_of(const KnowledgeGraph& graph, MeetingType type)
{
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (graph.node(i).attributes.text(Attribute::type) == name_of(type)) {
            return graph.node(i);
        }
    }
    throw std::out_of_range("no such meeting");
}

/// A visit from the 1st to the 4th and talks on one day, each in an article of its own.
KnowledgeGraph visit_and_talks(const std::string& day, const std::string& country = "NO")
{
    Article visit("visit");
    const auto guest = visit.official("Ben Sur", "SO");
    visit.meeting({{guest, Role::guest, {}}}, "2025-12-01/2025-12-04",
                  {visit.country("NO", "Norway")}, "visit", MeetingType::visit);
    Article talks("talks");
    talks.meeting({{talks.official("Ben Sur", "SO"), Role::none, {}},
                   {talks.official("Ada Holm", "NO"), Role::none, {}}},
                  day, {talks.place("Midtown", country)});
    return build_graph({visit, talks});
}

TEST(Visits, AndTheTalksWithinThemAreTwoAndLinked)
{
    const auto graph = visit_and_talks("2025-12-03");
    EXPECT_EQ(ids_of(graph, NodeKind::meeting).size(), 2U);
    EXPECT_EQ(meeting_of(graph, MeetingType::meeting).attributes.text(Attribute::during),
              meeting_of(graph, MeetingType::visit).id);
}

TEST(Visits, HaveNoPartInTalksOnOtherDaysOrElsewhere)
{
    for (const auto& graph : {visit_and_talks("2025-12-05"), visit_and_talks("2025-12-03", "SE")}) {
        EXPECT_EQ(meeting_of(graph, MeetingType::meeting).attributes.text(Attribute::during), "");
    }
}

TEST(Disagreements, OnThePlaceAreKept)
{
    std::vector<Report> reports;
    for (const auto& [name, city] :
         {std::pair("a", "Midtown"), {"b", "Midtown"}, {"c", ""}, {"d", "Overtown"}}) {
        Article article(name);
        std::vector<Actor> places{article.country("NO", "Norway")};
        if (*city != 0) {
            places.insert(places.begin(), article.place(city, "NO"));
        }
        article.meeting({{article.official("Ben Sur", "SO"), Role::none, {}},
                         {article.official("Ada Holm", "NO"), Role::none, {}}},
                        "2025-12-03", places);
        reports.push_back(article);
    }
    const auto graph = build_graph(reports);
    ASSERT_EQ(ids_of(graph, NodeKind::meeting).size(), 1U);
    EXPECT_EQ(meeting_of(graph, MeetingType::meeting).attributes.list(Attribute::disagreements),
              (Strings{"place Overtown: 1 of 4 articles"}));
}

} // namespace
} // namespace entente
