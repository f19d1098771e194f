#include "graph_view.hpp"
#include "selection_graph.hpp"

#include <gtest/gtest.h>

#include <array>
#include <stdexcept>

namespace entente {
namespace {

using Ids = std::vector<std::string>;

Date date(std::string_view edtf)
{
    return Date::parse(edtf).value();
}

Ids events_of(const KnowledgeGraph& graph)
{
    Ids ids = ids_of(graph, NodeKind::meeting);
    for (auto& id : ids_of(graph, NodeKind::agreement)) {
        ids.push_back(std::move(id));
    }
    return ids;
}

TEST(Select, AnEmptySelectionIsTheWholeGraph)
{
    const Year year;
    EXPECT_EQ(dump(select(year.graph, {})), dump(year.graph));
}

TEST(Select, AFactStaysWhenItsTimeMayOverlap)
{
    const Year year;
    std::vector<Diagnostic> notes;
    const auto part =
        select(year.graph, {.since = date("2024-05-20"), .until = date("2024-05")}, &notes);
    // The treaty by its period; the memorandum and Bert's post have no date at all.
    EXPECT_EQ(events_of(part), (Ids{"meeting:may", "agreement:treaty"}));
    EXPECT_EQ(ids_of(part, NodeKind::official), (Ids{"official:anna", "official:cora"}));
    ASSERT_EQ(edges_of(part, EdgeKind::holds_position).size(), 1U);
    EXPECT_EQ(edges_of(part, EdgeKind::holds_position)[0].attributes.text(Attribute::valid),
              "2023/..");
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].message, "2 meetings, agreements and posts without a year left out");
}

TEST(Select, AnEncounterKeepsTheMeetingsThatStay)
{
    const Year year;
    const auto part = select(year.graph, {.since = date("2024-06")});
    const auto met = edges_of(part, EdgeKind::met);
    ASSERT_EQ(met.size(), 1U);
    EXPECT_EQ(met[0].attributes.list(Attribute::meetings), (Ids{"meeting:june"}));
    EXPECT_EQ(std::get<std::int64_t>(*met[0].attributes.find(Attribute::count)), 1);
    EXPECT_EQ(met[0].attributes.text(Attribute::first), "2024-06-11");
    EXPECT_EQ(met[0].attributes.text(Attribute::last), "2024-06-11");
    const auto june = part.find("meeting:june");
    ASSERT_TRUE(june);
    EXPECT_EQ(met[0].evidence, part.node(*june).evidence);
}

TEST(Select, OfCountriesItKeepsWhatConcernsThemAndAllWhoTookPart)
{
    const Year year;
    const auto part = select(year.graph, {.countries = {"CC"}});
    EXPECT_EQ(events_of(part), (Ids{"meeting:plan"}));
    EXPECT_EQ(ids_of(part, NodeKind::official), (Ids{"official:anna", "official:dora"}));
    // Anna belongs to her country, and the town where nothing of it happened is gone.
    EXPECT_EQ(ids_of(part, NodeKind::country), (Ids{"country:AA", "country:CC"}));
    EXPECT_EQ(ids_of(part, NodeKind::place), Ids{});
}

TEST(Select, ConfidenceTakesTheEdgesOfANodeAlong)
{
    const Year year;
    const auto part = select(year.graph, {.min_confidence = 0.6});
    EXPECT_FALSE(part.find("official:dora"));
    EXPECT_TRUE(part.find("meeting:plan"));
    EXPECT_EQ(part.edge_count(), year.graph.edge_count() - 2);
}

TEST(Select, OnlyStatedLeavesOutWhatIsInferred)
{
    const Year year;
    const auto part = select(year.graph, {.only_stated = true});
    EXPECT_EQ(part.edge_count(), year.graph.edge_count() - 1);
    EXPECT_EQ(edges_of(part, EdgeKind::met).size(), 1U);
    EXPECT_TRUE(part.find("official:bert"));
}

TEST(Select, AroundANameStopsBehindCountriesAndPlaces)
{
    const Year year;
    const auto part = select(year.graph, {.around = {"official:dora"}, .hops = 3});
    EXPECT_EQ(ids_of(part, NodeKind::official), (Ids{"official:anna", "official:dora"}));
    EXPECT_EQ(ids_of(part, NodeKind::country), (Ids{"country:AA", "country:CC"}));
    const auto near = select(year.graph, {.around = {"place:bb-town"}, .hops = 1});
    EXPECT_EQ(events_of(near), (Ids{"meeting:june"}));
    EXPECT_EQ(near.node_count(), 3U);
    EXPECT_THROW(static_cast<void>(select(year.graph, {.around = {"official:nobody"}})),
                 std::out_of_range);
}

TEST(Select, KindsAreLookedAtLast)
{
    const Year year;
    const auto officials = select(
        year.graph, {.node_kinds = {NodeKind::official}, .around = {"official:anna"}, .hops = 2});
    EXPECT_EQ(officials.node_count(), 4U); // Bert by way of the ministry
    EXPECT_EQ(arrows_of(officials, EdgeKind::met), (Ids{"official:anna -met-> official:cora"}));
    EXPECT_EQ(officials.edge_count(), 1U);
    const auto signing = select(year.graph, {.edge_kinds = {EdgeKind::signed_by_actor}});
    EXPECT_EQ(signing.node_count(), 3U);
    EXPECT_EQ(signing.edge_count(), 2U);
}

TEST(Select, EvidenceIsCutButItsArticlesStayKnown)
{
    const Year year;
    const auto first = select(year.graph, {.evidence = EvidenceKept::first});
    EXPECT_EQ(first.node(0).evidence.size(), 1U);
    EXPECT_EQ(first.documents().size(), 2U); // nothing is from the third
    const auto none = select(year.graph, {.evidence = EvidenceKept::none});
    EXPECT_TRUE(none.evidence().empty());
    EXPECT_EQ(none.documents().size(), 2U);
    EXPECT_EQ(none.edge_count(), year.graph.edge_count());
}

TEST(Subgraph, HasTheEdgesTheirEndsAndTheirArticles)
{
    const Year year;
    const auto june = year.graph.find("meeting:june").value();
    const auto edge = year.graph.in_edges(june)[0];
    const std::array nodes{year.graph.find("official:dora").value()};
    const std::array edges{edge, edge};
    const auto part = subgraph(year.graph, nodes, edges);
    EXPECT_EQ(part.node_count(), 3U);
    ASSERT_EQ(part.edge_count(), 1U);
    EXPECT_EQ(arrow(part, part.edge(0)), arrow(year.graph, year.graph.edge(edge)));
    EXPECT_EQ(part.edge(0).evidence.size(), 1U);
    EXPECT_EQ(part.documents().size(), 2U);
    const std::array wrong{EdgeIndex{1000}};
    EXPECT_THROW(static_cast<void>(subgraph(year.graph, {}, wrong)), std::out_of_range);
}

} // namespace
} // namespace entente
