#include "lexicon/table.hpp"

#include <entente/core/error.hpp>

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

constexpr std::array columns{ColumnSpec{"name", CellKind::forms, 1, true}, ColumnSpec{"kind"},
                             ColumnSpec{"aliases", CellKind::forms}};

std::vector<TableRow> read(std::string_view bytes)
{
    return read_table(bytes, "words.tsv", columns);
}

std::string error_of(std::string_view bytes)
{
    try {
        (void)read(bytes);
    } catch (const DataError& error) {
        return error.what();
    }
    return {};
}

TEST(Table, ReadsRowsWithTheirLines)
{
    const auto rows = read("# about\nname\tkind\taliases\n\n# more\nFoo\tx\ta|b\n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].line, 5U);
    EXPECT_EQ(rows[0].cells, (std::vector<std::string_view>{"Foo", "x", "a|b"}));
}

TEST(Table, FillsMissingCells)
{
    const auto rows = read("name\tkind\taliases\nFoo\n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].cells, (std::vector<std::string_view>{"Foo", "", ""}));
}

TEST(Table, CutsValuesAndTrimsThem)
{
    const auto rows = read("name\tkind\taliases\nFoo\tx\t a | b||c \n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].values(2), (std::vector<std::string_view>{"a", "b", "c"}));
    EXPECT_TRUE(read("name\tkind\taliases\nFoo\n")[0].values(2).empty());
}

TEST(Table, TakesLineEndsOfOtherSystems)
{
    const auto rows = read("name\tkind\taliases\r\nFoo\tx\ty\r\n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].cells[2], "y");
}

TEST(Table, MayHaveNoRowsButMustNameItsColumns)
{
    EXPECT_TRUE(read("name\tkind\taliases\n").empty());
    for (const char* bytes : {"", "\n", "# about\n"}) {
        EXPECT_NE(error_of(bytes).find("has no line that names the columns: name kind aliases"),
                  std::string::npos)
            << bytes;
    }
}

TEST(Table, WantsAValueInRequiredCells)
{
    for (const char* cell : {"", " ", "|", " | "}) {
        EXPECT_EQ(error_of(std::string("name\tkind\taliases\na\n") + cell + "\tx\n"),
                  "words.tsv:3: the cell \"name\" is empty: fill it or remove the line")
            << cell;
    }
    EXPECT_EQ(read("name\tkind\taliases\nFoo\t\t|\n").size(), 1U);
}

TEST(Table, NamesFileAndLineOfWhatIsWrong)
{
    EXPECT_TRUE(error_of("# about\nname\tsort\taliases\n").starts_with("words.tsv:2: "));
    EXPECT_TRUE(
        error_of("name\tkind\taliases\na\tb\tc\td\n").starts_with("words.tsv:2: has 4 cells"));
    EXPECT_TRUE(error_of("name\tkind\taliases\n\tb\n").starts_with("words.tsv:2: the cell"));
    EXPECT_EQ(error_of("name\tkind\taliases\nCaf\xE9\n"),
              "words.tsv:2: byte 4 is not UTF-8: save the file as UTF-8");
    EXPECT_EQ(error_of("\xEF\xBB\xBF# about\nname\tkind\taliases\n"),
              "words.tsv:1: begins with a byte order mark: save the file without it");
}

} // namespace
} // namespace entente
