#include "terminal.hpp"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(DisplayWidth, counts_columns_and_not_bytes)
{
    EXPECT_EQ(display_width("Minsk"), 5U);
    EXPECT_EQ(display_width("L\u01b0\u01a1ng"), 5U);
    EXPECT_EQ(display_width("Ha\u0300 No\u0323\u0302i"), 6U);
    EXPECT_EQ(display_width("\u5317\u4eac"), 4U);
}

TEST(Padded, fills_up_to_columns_and_cuts_nothing)
{
    EXPECT_EQ(padded("H\u00e0", 4), "H\u00e0  ");
    EXPECT_EQ(padded("Minsk", 3), "Minsk");
}

TEST(Wrap, breaks_between_words_at_the_width)
{
    EXPECT_EQ(wrap("one two three", 7, "  "), "one two\n  three");
    EXPECT_EQ(wrap("one two three", 6, ""), "one\ntwo\nthree");
}

TEST(Wrap, keeps_a_word_that_is_too_long)
{
    EXPECT_EQ(wrap("a incomprehensible b", 5, ""), "a\nincomprehensible\nb");
}

TEST(Wrap, makes_one_space_of_any_white_space)
{
    EXPECT_EQ(wrap(" one\n\n two\t", 20, ""), "one two");
    EXPECT_EQ(wrap("", 20, "  "), "");
}

} // namespace
} // namespace entente
