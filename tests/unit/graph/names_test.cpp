#include "resolve/names.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace entente {
namespace {

NameRelation relation(std::string_view a, std::string_view b)
{
    return compare_names(parse_name(a), parse_name(b)).relation;
}

TEST(CompareNames, TellsHowTwoNamesAreRelated)
{
    struct Case {
        std::string_view a;
        std::string_view b;
        NameRelation expected;
    };
    const std::vector<Case> cases{
        {"To Lam", "Lam To", NameRelation::same},
        {"Jinping Xi", "Xi Jin Ping", NameRelation::same},
        {"Sergey Lavin", "Sergei Lavin", NameRelation::variant},
        {"Bob Stone", "Robert Stone", NameRelation::variant},
        {"J. Stone", "James Stone", NameRelation::variant},
        {"Bashar al-Asad", "Bashar Asad", NameRelation::same},
        {"Ivan Orlov", "Ivan Petrovich Orlov", NameRelation::part},
        {"Orlov", "Ivan Orlov", NameRelation::bare},
        {"Ivan Orlov", "Petr Orlov", NameRelation::different},
        {"Ivan Orlov", "Anna Weber", NameRelation::different},
        {"Nguyen Van Nam", "Nguyen Van Lam", NameRelation::different},
        {"George W. Hill", "George B. Hill", NameRelation::different},
        {"Ada Stone", "Ada S. Holm", NameRelation::different},
        {"Ada Holm Stone", "Ada B. H. Dale Stone", NameRelation::part},
        {"", "Ivan Orlov", NameRelation::different},
    };
    for (const auto& [a, b, expected] : cases) {
        EXPECT_EQ(relation(a, b), expected) << a << " / " << b;
        EXPECT_EQ(relation(b, a), expected) << b << " / " << a;
    }
}

TEST(CompareNames, RelatedNamesShareABlockingKey)
{
    const std::vector<std::pair<std::string_view, std::string_view>> related{
        {"Aleksandr Volkov", "Volkov Alexander Ilyich"},
        {"Hans J. Meier", "Hans Joachim Meier"},
        {"Vijitha Herath", "Vijitha Hearth"},
        {"Bill Stone", "William Stone"},
        {"B. Stone", "Bill Stone"},
        {"C. Stone", "Charles Stone"},
        {"S. Volkov", "Shamil Volkov"},
        {"Xi Jinping", "Xi Jin Ping"},
    };
    for (const auto& [a, b] : related) {
        const auto x = blocking_keys(parse_name(a));
        const auto y = blocking_keys(parse_name(b));
        EXPECT_TRUE(std::ranges::any_of(
            x, [&](const std::string& key) { return std::ranges::find(y, key) != y.end(); }))
            << a << " / " << b;
    }
}

TEST(NameKey, IsTheSameForAnyWordOrder)
{
    EXPECT_EQ(name_key(parse_name("Bashar al-Asad")), name_key(parse_name("ASAD Bashar")));
    EXPECT_NE(name_key(parse_name("Ivan Orlov")), name_key(parse_name("Ivan Orlova")));
}

} // namespace
} // namespace entente
