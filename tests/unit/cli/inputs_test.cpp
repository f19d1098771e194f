#include "inputs.hpp"

#include <entente/core/error.hpp>

#include <gtest/gtest.h>
#include <temporary_folder.hpp>

namespace entente {
namespace {

using testing::TemporaryFolder;
using Paths = std::vector<std::string>;

TEST(Inputs, a_folder_gives_its_articles_sorted_and_from_any_depth)
{
    const TemporaryFolder folder;
    const Paths expected{folder.write("a/z.txt", "x"), folder.write("b.jsonl", "x"),
                         folder.write("c.TXT", "x")};
    static_cast<void>(folder.write("b.gold.json", "x"));
    static_cast<void>(folder.write(".hidden.txt", "x"));
    static_cast<void>(folder.write(".git/d.txt", "x"));
    static_cast<void>(folder.write("README.md", "x"));
    std::vector<Diagnostic> diagnostics;
    EXPECT_EQ(find_inputs({folder.path("")}, diagnostics), expected);
    EXPECT_TRUE(diagnostics.empty());
}

TEST(Inputs, a_file_that_is_named_counts_whatever_its_extension)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("article", "x");
    std::vector<Diagnostic> diagnostics;
    EXPECT_EQ(find_inputs({"-", file}, diagnostics), (Paths{"-", file}));
    EXPECT_TRUE(diagnostics.empty());
}

TEST(Inputs, what_is_not_there_is_named_and_the_rest_goes_on)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("a.txt", "x");
    std::vector<Diagnostic> diagnostics;
    EXPECT_EQ(find_inputs({folder.path("no.txt"), file}, diagnostics), Paths{file});
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_EQ(diagnostics[0].where, folder.path("no.txt"));
    EXPECT_EQ(diagnostics[0].severity, Diagnostic::Severity::error);
}

TEST(Inputs, a_folder_without_articles_is_named)
{
    const TemporaryFolder folder;
    static_cast<void>(folder.write("notes.pdf", "x"));
    std::vector<Diagnostic> diagnostics;
    EXPECT_TRUE(find_inputs({folder.path("")}, diagnostics).empty());
    EXPECT_EQ(diagnostics.size(), 1U);
}

TEST(Inputs, a_folder_that_links_to_itself_ends)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("a/b.txt", "x");
    std::filesystem::create_directory_symlink(folder.path("a"), folder.path("a/again"));
    std::vector<Diagnostic> diagnostics;
    EXPECT_EQ(find_inputs({folder.path("a")}, diagnostics), Paths{file});
}

TEST(ReadBytes, gives_all_bytes_or_says_why_not)
{
    const TemporaryFolder folder;
    const std::string bytes(200'000, '\xFF');
    EXPECT_EQ(read_bytes(folder.write("a.txt", bytes)), bytes);
    EXPECT_THROW(static_cast<void>(read_bytes(folder.path("no.txt"))), IoError);
    EXPECT_THROW(static_cast<void>(read_bytes(folder.path(""))), IoError);
}

} // namespace
} // namespace entente
