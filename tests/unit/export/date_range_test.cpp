#include "date_range.hpp"
#include "torture_graph.hpp"

#include <gtest/gtest.h>

namespace entente {
namespace {

DateRange range_of_text(const char* edtf)
{
    return range_of(*Date::parse(edtf));
}

TEST(DateRange, ExpandsPartialDates)
{
    EXPECT_EQ(range_of_text("2019"), (DateRange{"2019-01-01", "2019-12-31", "year"}));
    EXPECT_EQ(range_of_text("2024-02"), (DateRange{"2024-02-01", "2024-02-29", "month"}));
    EXPECT_EQ(range_of_text("2024-02-05"), (DateRange{"2024-02-05", "2024-02-05", "day"}));
}

TEST(DateRange, TakesTheCoarserPrecisionOfAnInterval)
{
    EXPECT_EQ(range_of_text("2019/2021-04-07"), (DateRange{"2019-01-01", "2021-04-07", "year"}));
    EXPECT_EQ(range_of_text("2025-12-01/2025-12-04"),
              (DateRange{"2025-12-01", "2025-12-04", "day"}));
}

TEST(DateRange, LeavesOpenSidesOut)
{
    EXPECT_EQ(range_of_text("2021-04/.."), (DateRange{"2021-04-01", "", "month"}));
    EXPECT_EQ(range_of_text("../2016"), (DateRange{"", "2016-12-31", "year"}));
}

TEST(DateRange, IsEmptyWithoutAYear)
{
    EXPECT_TRUE(range_of_text("XXXX-12-13").empty());
    EXPECT_EQ(range_of_text("XXXX-12-13").precision, "");
    EXPECT_TRUE(range_of(Date()).empty());
}

TEST(DateRange, OfAnEdgeComesFromItsIntervalOrItsFirstAndLast)
{
    const auto range = [](std::vector<Attributes::Entry> entries) {
        Edge edge;
        edge.attributes = attributes(std::move(entries));
        return range_of(edge);
    };
    EXPECT_EQ(range({{Attribute::valid, "2019/2021-04-07"}}),
              (DateRange{"2019-01-01", "2021-04-07", "year"}));
    EXPECT_EQ(range({{Attribute::first, "2024-02"}, {Attribute::last, "2024-03-05"}}),
              (DateRange{"2024-02-01", "2024-03-05", "month"}));
    EXPECT_EQ(range({{Attribute::first, "2024-02"}}), (DateRange{"2024-02-01", "", "month"}));
    EXPECT_TRUE(range({{Attribute::first, "2024"}, {Attribute::last, "2020"}}).empty());
    EXPECT_TRUE(range({}).empty());
}

} // namespace
} // namespace entente
