#include "output_buffer.hpp"

#include <gtest/gtest.h>

#include <array>
#include <charconv>
#include <cstdlib>
#include <string>

namespace entente {
namespace {

std::string printed(double value)
{
    std::string out;
    append_number(out, value);
    return out;
}

/// The shortest form, by the standard library alone.
std::string shortest(double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    std::string text(digits.data(), end);
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

TEST(AppendNumber, GivesTheShortestFormOfHundredths)
{
    for (int i = -1'100'000; i <= 1'100'000; i += 7) {
        const double value = static_cast<double>(i) / 100;
        ASSERT_EQ(printed(value), shortest(value)) << i;
        ASSERT_EQ(printed(value * 10), shortest(value * 10)) << i;
        ASSERT_EQ(printed(value / 10), shortest(value / 10)) << i;
    }
}

TEST(AppendNumber, GivesTheShortestFormOfOthers)
{
    for (const double value : {0.0, -0.0, 0.001, 1.0 / 3, 99999.0, 99999.99, 100000.0, 123456.0,
                               1e22, -1e-300, 0.1 + 0.2, 9007199254740993.0, 50000.005}) {
        EXPECT_EQ(printed(value), shortest(value));
    }
    EXPECT_EQ(printed(1), "1.0");
    EXPECT_EQ(printed(-12.5), "-12.5");
}

} // namespace
} // namespace entente
