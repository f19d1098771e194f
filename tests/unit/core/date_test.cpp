#include <entente/core/date.hpp>

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

namespace entente {
namespace {

Date date(const std::string& text)
{
    const auto parsed = Date::parse(text);
    EXPECT_TRUE(parsed.has_value()) << text;
    return parsed.value_or(Date());
}

TEST(Date, PrintsWhatItParses)
{
    for (const char* text : {"2025-12-03", "2025-12", "2025", "0987-01-01", "XXXX-12-13",
                             "XXXX-02-29", "XXXX-12", "2025-12-01/2025-12-04", "2009/..", "../2016",
                             "2024-02-29", "2021/2025-06", "XXXX-12-01/XXXX-12-04"}) {
        EXPECT_EQ(date(text).edtf(), text);
    }
}

TEST(Date, RefusesWhatIsNoDate)
{
    for (const char* text : {"",
                             "2025-13",
                             "2025-00",
                             "2025-02-30",
                             "2023-02-29",
                             "2025-1-1",
                             "2025-12-0",
                             "20251203",
                             "0000",
                             "XXXX",
                             "..",
                             "/",
                             "../..",
                             "2025/",
                             "/2025",
                             "2025-12-03T00:00",
                             "-025",
                             "2025-+1",
                             "2025-12-",
                             "2025/2026/2027",
                             " 2025",
                             "2025 ",
                             "unknown",
                             "XXXX-02-30",
                             "2025-12-32",
                             "2025_12_03",
                             "2025-12/03",
                             "20X5",
                             "2025-12-04/2025-12-01",
                             "2026/2025"}) {
        EXPECT_FALSE(Date::parse(text).has_value()) << text;
    }
}

TEST(Date, NoDateIsEmpty)
{
    EXPECT_TRUE(Date().empty());
    EXPECT_EQ(Date().edtf(), "");
    EXPECT_FALSE(date("2025").empty());
    EXPECT_FALSE(date("../2016").empty());
}

TEST(Date, KnowsFirstAndLastDay)
{
    const auto day = [](int year, int month, int number) {
        return days_from_civil({static_cast<std::int16_t>(year), static_cast<std::int8_t>(month),
                                static_cast<std::int8_t>(number)});
    };
    EXPECT_EQ(date("2024-02").earliest_day(), day(2024, 2, 1));
    EXPECT_EQ(date("2024-02").latest_day(), day(2024, 2, 29));
    EXPECT_EQ(date("2025").latest_day(), day(2025, 12, 31));
    EXPECT_EQ(date("2025-12-03").earliest_day(), date("2025-12-03").latest_day());
    EXPECT_EQ(date("2021-05/2022").earliest_day(), day(2021, 5, 1));
    EXPECT_EQ(date("2021-05/2022").latest_day(), day(2022, 12, 31));
    EXPECT_EQ(date("../2016").earliest_day(), std::numeric_limits<std::int32_t>::min());
    EXPECT_EQ(date("2009/..").latest_day(), std::numeric_limits<std::int32_t>::max());
    EXPECT_EQ(date("XXXX-12-13").earliest_day(), std::numeric_limits<std::int32_t>::min());
    EXPECT_EQ(date("XXXX-12-13").latest_day(), std::numeric_limits<std::int32_t>::max());
}

TEST(Date, CompatibleWhenOneRefinesOrOverlapsTheOther)
{
    EXPECT_TRUE(compatible(date("2025-12-03"), date("2025-12")));
    EXPECT_TRUE(compatible(date("2025"), date("2025-12")));
    EXPECT_TRUE(compatible(date("2025-12-01/2025-12-04"), date("2025-12-04")));
    EXPECT_TRUE(compatible(date("2009/.."), date("2025")));
    EXPECT_TRUE(compatible(date("XXXX-12-13"), date("2025-12-13")));
    EXPECT_TRUE(compatible(date("XXXX-12-13"), date("2025")));
    EXPECT_TRUE(compatible(Date(), date("2025")));
    EXPECT_FALSE(compatible(date("2025-12-03"), date("2025-12-04")));
    EXPECT_FALSE(compatible(date("2024"), date("2025-01")));
    EXPECT_FALSE(compatible(date("2009/.."), date("2008")));
    EXPECT_FALSE(compatible(date("XXXX-12-13"), date("2025-12-14")));
    EXPECT_FALSE(compatible(date("XXXX-11"), date("2025-12-14")));
    EXPECT_FALSE(compatible(date("XXXX-12-13"), date("2025-11")));
}

TEST(Date, CompatibleIsSymmetric)
{
    std::vector<Date> dates{Date()};
    for (const char* text : {"2025-12-03", "2025-12", "2025", "XXXX-12-03", "XXXX-12", "2009/..",
                             "../2016", "2025-12-01/2025-12-04", "XXXX-12-01/XXXX-12-04"}) {
        dates.push_back(date(text));
    }
    for (const Date& a : dates) {
        EXPECT_TRUE(compatible(a, a)) << a.edtf();
        for (const Date& b : dates) {
            EXPECT_EQ(compatible(a, b), compatible(b, a)) << a.edtf() << " " << b.edtf();
            EXPECT_EQ(more_precise(a, b), more_precise(b, a)) << a.edtf() << " " << b.edtf();
        }
    }
}

TEST(Date, MorePreciseKeepsTheFinerOne)
{
    EXPECT_EQ(more_precise(date("2025-12"), date("2025-12-03")).edtf(), "2025-12-03");
    EXPECT_EQ(more_precise(date("2025"), date("2025-12")).edtf(), "2025-12");
    EXPECT_EQ(more_precise(date("XXXX-12-03"), date("2025-12-03")).edtf(), "2025-12-03");
    EXPECT_EQ(more_precise(Date(), date("2025")).edtf(), "2025");
    EXPECT_EQ(more_precise(date("2025-12-01/2025-12-04"), date("2025-12-03")).edtf(), "2025-12-03");
    EXPECT_EQ(more_precise(date("2025-12-01/2025-12-07"), date("2025-12-02/2025-12-05")).edtf(),
              "2025-12-02/2025-12-05");
}

TEST(Date, CountsDaysBothWays)
{
    EXPECT_EQ(days_from_civil({1970, 1, 1}), 0);
    EXPECT_EQ(days_from_civil({2000, 3, 1}), 11017);
    EXPECT_EQ(days_from_civil({1969, 12, 31}), -1);
    for (std::int32_t days = -800000; days < 800000; days += 97) {
        EXPECT_EQ(days_from_civil(civil_from_days(days)), days);
    }
}

TEST(Date, KnowsWeekdays)
{
    EXPECT_EQ(weekday({2024, 3, 7}), 3);   // a Thursday
    EXPECT_EQ(weekday({1969, 12, 29}), 0); // a Monday
    EXPECT_EQ(weekday({2025, 12, 7}), 6);  // a Sunday
}

TEST(Date, KnowsMonthLengths)
{
    EXPECT_EQ(days_in_month(2024, 2), 29);
    EXPECT_EQ(days_in_month(2023, 2), 28);
    EXPECT_EQ(days_in_month(1900, 2), 28);
    EXPECT_EQ(days_in_month(2000, 2), 29);
    EXPECT_EQ(days_in_month(2025, 11), 30);
}

} // namespace
} // namespace entente
