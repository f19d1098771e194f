#include "queries/word_filter.hpp"
#include "words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

namespace entente {
namespace {

TEST(WordFilter, LetsThroughWhatHasTheWords)
{
    WordFilter filter({"old", "minister"});
    EXPECT_TRUE(filter.may_have("The Minister's house oldest"));
    EXPECT_TRUE(filter.may_have("MÍNÍSTER oldest"));
    EXPECT_TRUE(filter.may_have("“min’ister” oldest"));
    EXPECT_FALSE(filter.may_have("The minister"));
    EXPECT_FALSE(filter.may_have("An old ministry"));
    EXPECT_FALSE(filter.may_have("old mini ster"));
    EXPECT_FALSE(filter.may_have(""));
}

TEST(WordFilter, KeepsEveryTextThatHasTheWord)
{
    constexpr std::array<std::string_view, 20> letters{
        "a", "b", "S",      "s", "é",  "Ł",       "ß", "'", "’", "`",
        " ", "—", "\u00A0", "İ", "한", "e\u0301", "-", "ʼ", "Đ", "ğ"};
    std::mt19937 random(5);
    const auto some = [&](std::size_t longest) {
        std::string text;
        for (std::size_t count = random() % (longest + 1); count > 0; --count) {
            text += letters[random() % letters.size()];
        }
        return text;
    };
    std::size_t kept = 0;
    std::size_t held = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto wanted = words(some(3));
        if (wanted.empty()) {
            continue;
        }
        const std::string text = some(12);
        const auto own = words(text);
        const bool has = std::ranges::all_of(wanted, [&](const std::string& one) {
            return std::ranges::any_of(
                own, [&](const std::string& word) { return word.find(one) != std::string::npos; });
        });
        const bool may = WordFilter(wanted).may_have(text);
        EXPECT_TRUE(may || !has) << wanted.front() << " in " << text;
        kept += may ? 1U : 0U;
        held += has ? 1U : 0U;
    }
    EXPECT_GT(held, 1000U);
    EXPECT_LT(kept, held + held / 4); // and hardly any other
}

} // namespace
} // namespace entente
