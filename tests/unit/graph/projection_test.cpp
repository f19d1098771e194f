#include "graph_view.hpp"
#include "selection_graph.hpp"

#include <gtest/gtest.h>

namespace entente {
namespace {

using Ids = std::vector<std::string>;

std::int64_t count_of(const Edge& edge)
{
    return std::get<std::int64_t>(*edge.attributes.find(Attribute::count));
}

TEST(Project, OfficialsMetAndSignedTogether)
{
    const Year year;
    const auto view = project(year.graph, Projection::officials);
    EXPECT_EQ(ids_of(view, NodeKind::official), (Ids{"official:anna", "official:cora"}));
    EXPECT_EQ(view.node_count(), 2U);
    const auto met = edges_of(view, EdgeKind::met);
    const auto signed_together = edges_of(view, EdgeKind::co_signed);
    ASSERT_EQ(met.size(), 1U);
    ASSERT_EQ(signed_together.size(), 1U);
    EXPECT_EQ(count_of(met[0]), 2);
    EXPECT_EQ(met[0].attributes.text(Attribute::first), "2024-05");
    EXPECT_EQ(met[0].attributes.text(Attribute::last), "2024-06-11");
    EXPECT_EQ(signed_together[0].attributes.list(Attribute::agreements),
              (Ids{"agreement:memorandum"}));
    EXPECT_EQ(signed_together[0].attributes.find(Attribute::first), nullptr);
    EXPECT_NE(met[0].key, signed_together[0].key);
    EXPECT_FALSE(met[0].evidence.empty());
    EXPECT_FALSE(signed_together[0].evidence.empty());
}

TEST(Project, CountriesWithWhatIsPlannedApart)
{
    const Year year;
    const auto view = project(year.graph, Projection::countries);
    EXPECT_EQ(ids_of(view, NodeKind::country), (Ids{"country:AA", "country:BB", "country:CC"}));
    EXPECT_EQ(arrows_of(view, EdgeKind::met),
              (Ids{"country:AA -met-> country:BB", "country:AA -met-> country:CC"}));
    const auto met = edges_of(view, EdgeKind::met);
    EXPECT_EQ(count_of(met[0]), 2);
    EXPECT_EQ(met[1].attributes.text(Attribute::status), "planned");
    const auto agreed = edges_of(view, EdgeKind::co_signed);
    ASSERT_EQ(agreed.size(), 1U);
    EXPECT_EQ(count_of(agreed[0]), 2);
    EXPECT_EQ(agreed[0].attributes.text(Attribute::first), "2020-03-01");
    // All that is folded: the sentences of both agreements.
    EXPECT_EQ(agreed[0].evidence.size(), 4U);
}

TEST(Project, OfficialsAndBodies)
{
    const Year year;
    const auto view = project(year.graph, Projection::official_body);
    EXPECT_EQ(arrows_of(view, EdgeKind::holds_position),
              (Ids{"official:anna -holds_position-> organization:aa-ministry",
                   "official:bert -holds_position-> organization:aa-ministry"}));
    // Cora sat with her own ministry at the table, Anna opposite.
    EXPECT_EQ(arrows_of(view, EdgeKind::met),
              (Ids{"official:anna -met-> organization:bb-ministry"}));
    const auto terms = edges_of(view, EdgeKind::holds_position);
    EXPECT_EQ(count_of(terms[0]), 2);
    EXPECT_EQ(terms[0].attributes.text(Attribute::title), "minister; chief minister");
    EXPECT_EQ(terms[0].attributes.text(Attribute::first), "2019");
    EXPECT_EQ(terms[1].attributes.text(Attribute::title), "deputy");
    EXPECT_TRUE(terms[1].attributes.flag(Attribute::inferred));
}

TEST(Project, NamesLeadBack)
{
    for (const auto view :
         {Projection::officials, Projection::countries, Projection::official_body}) {
        EXPECT_EQ(find_projection(name_of(view)), view);
    }
    EXPECT_FALSE(find_projection(""));
    EXPECT_FALSE(find_projection("cities"));
}

TEST(Project, NoneIsTheGraphItself)
{
    const Year year;
    EXPECT_EQ(dump(project(year.graph, Projection::none)), dump(year.graph));
}

} // namespace
} // namespace entente
