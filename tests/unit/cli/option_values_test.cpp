#include "option_values.hpp"

#include <entente/core/error.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(ReadDay, takes_a_day_a_month_or_a_year_and_nothing_else)
{
    EXPECT_EQ(read_day("2019", "--at").edtf(), "2019");
    EXPECT_EQ(read_day("2019-05", "--at").edtf(), "2019-05");
    EXPECT_EQ(read_day("2019-05-31", "--at").edtf(), "2019-05-31");
    EXPECT_TRUE(read_day("", "--at").empty());
    for (const char* text : {"2019/2020", "XXXX-05-31", "soon", "2019-02-30"}) {
        try {
            static_cast<void>(read_day(text, "--at"));
            FAIL() << text;
        } catch (const UsageError& error) {
            EXPECT_EQ(std::string(error.what()).find("--at: "), 0U);
        }
    }
}

TEST(SplitList, leaves_out_what_is_empty)
{
    EXPECT_EQ(split_list("a, b c,,d,"), (std::vector<std::string>{"a", "b c", "d"}));
    EXPECT_TRUE(split_list(" ,").empty());
    EXPECT_TRUE(split_list("").empty());
}

} // namespace
} // namespace entente
