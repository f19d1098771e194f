#include "graph_view.hpp"
#include "selection_graph.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace entente {
namespace {

std::vector<Selection> some_selections()
{
    return {{.since = *Date::parse("2024-05-20"), .until = *Date::parse("2024-05")},
            {.since = *Date::parse("2024-06")},
            {.until = *Date::parse("2021")},
            {.countries = {"CC"}},
            {.since = *Date::parse("2024"), .countries = {"BB"}},
            {.around = {"official:dora"}, .hops = 1},
            {.min_confidence = 0.6},
            {.only_stated = true}};
}

TEST(View, IsTheSamePartAsACopy)
{
    const Year year;
    for (const Selection& selection : some_selections()) {
        std::vector<Diagnostic> of_copy;
        std::vector<Diagnostic> of_view;
        const auto copy = select(year.graph, selection, &of_copy);
        const auto seen = view(year.graph, selection, &of_view);
        // To copy it leaves the documents and the evidence that it has nothing of.
        EXPECT_EQ(dump(select(seen, {.hops = 3})), dump(copy));
        EXPECT_EQ(of_view.size(), of_copy.size());
        ASSERT_EQ(seen.node_count(), copy.node_count());
        ASSERT_EQ(seen.edge_count(), copy.edge_count());
        for (NodeIndex i = 0; i < seen.node_count(); ++i) {
            EXPECT_EQ(seen.outline(i), copy.outline(i));
            EXPECT_EQ(seen.find(copy.node(i).id), i);
            EXPECT_TRUE(std::ranges::equal(seen.out_edges(i), copy.out_edges(i)));
            EXPECT_TRUE(std::ranges::equal(seen.in_edges(i), copy.in_edges(i)));
        }
        for (EdgeIndex i = 0; i < seen.edge_count(); ++i) {
            EXPECT_EQ(seen.edge_outline(i), copy.edge_outline(i));
        }
    }
}

TEST(View, DoesNotFindWhatWasLeftOut)
{
    const Year year;
    const auto seen = view(year.graph, {.until = *Date::parse("2021")});
    EXPECT_FALSE(seen.find("official:dora"));
    EXPECT_FALSE(seen.find("official:nobody"));
}

TEST(View, OfAViewIsAView)
{
    const Year year;
    const auto twice =
        view(view(year.graph, {.since = *Date::parse("2024")}), {.until = *Date::parse("2024-05")});
    const auto once = select(select(year.graph, {.since = *Date::parse("2024")}),
                             {.until = *Date::parse("2024-05")});
    EXPECT_EQ(dump(select(twice, {.hops = 3})), dump(once));
}

} // namespace
} // namespace entente
