#include "queries/spelling.hpp"
#include "words.hpp"

#include <gtest/gtest.h>

#include <random>

namespace entente {
namespace {

TEST(Spelling, IsTheDistanceThatEditsCount)
{
    EXPECT_EQ(Spelling("holm").distance("holm", 2), 0U);
    EXPECT_EQ(Spelling("holm").distance("hlom", 2), 1U);
    EXPECT_EQ(Spelling("holm").distance("home", 2), 2U);
    EXPECT_EQ(Spelling("holm").distance("lund", 2), 3U); // more than was asked about
    EXPECT_EQ(Spelling("").distance("ab", 2), 2U);
    EXPECT_EQ(Spelling("ab").distance("", 2), 2U);
}

TEST(Spelling, AgreesWithTheTableForAnyTexts)
{
    std::mt19937 random(3);
    const auto some = [&](std::size_t longest) {
        std::string text(random() % (longest + 1), ' ');
        for (char& c : text) {
            c = static_cast<char>('a' + random() % 4);
        }
        return text;
    };
    for (int i = 0; i < 20000; ++i) {
        const std::size_t longest = i % 10 == 0 ? 80 : 12; // 64 is the most for bits
        const std::string a = some(longest);
        const std::string b = i % 3 == 0 ? a + some(2) : some(longest);
        const std::size_t limit = random() % 20;
        EXPECT_EQ(Spelling(a).distance(b, limit), edit_distance(a, b, limit)) << a << ' ' << b;
    }
}

} // namespace
} // namespace entente
