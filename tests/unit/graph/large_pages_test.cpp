#include "large_pages.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>

namespace entente {
namespace {

using Numbers = LargeVector<std::uint64_t>;

constexpr std::size_t page = LargePages<std::uint64_t>::page;
constexpr std::size_t page_numbers = page / sizeof(std::uint64_t);

/// 1, 2, 3 ..., one after the other.
Numbers count_to(std::size_t size)
{
    Numbers numbers;
    for (std::uint64_t i = 1; i <= size; ++i) {
        numbers.push_back(i);
    }
    return numbers;
}

bool begins_a_page(const Numbers& numbers)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    return reinterpret_cast<std::uintptr_t>(numbers.data()) % page == 0;
}

TEST(LargePages, KeepWhatGrowsPastTheirSize)
{
    // Neither end of what is asked for is that of a large page.
    const Numbers numbers = count_to(3 * page_numbers + 1);
    EXPECT_TRUE(begins_a_page(numbers));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        ASSERT_EQ(numbers[i], i + 1);
    }
}

TEST(LargePages, KeepWhatIsCopiedAndShrinks)
{
    const Numbers numbers = count_to(page_numbers);
    Numbers copy = numbers;
    EXPECT_TRUE(begins_a_page(copy));
    EXPECT_NE(copy.data(), numbers.data());
    copy.resize(page_numbers - 1); // what is smaller than a page lies where there is room
    copy.shrink_to_fit();
    EXPECT_EQ(copy, Numbers(numbers.begin(), numbers.end() - 1));
    copy = numbers;
    EXPECT_TRUE(begins_a_page(copy));
    EXPECT_EQ(copy, numbers);
}

} // namespace
} // namespace entente
