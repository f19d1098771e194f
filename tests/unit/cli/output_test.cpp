#include "output.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>

#include <gtest/gtest.h>
#include <temporary_folder.hpp>

#include <ostream>
#include <stdexcept>

namespace entente {
namespace {

using testing::TemporaryFolder;

Options with_outputs(std::vector<std::string> outputs)
{
    Options options;
    options.outputs = std::move(outputs);
    return options;
}

TEST(PlanOutputs, the_extension_or_the_flag_gives_the_format)
{
    const TemporaryFolder folder;
    Options options = with_outputs({folder.path("a.json"), folder.path("b.graphml")});
    const auto targets = plan_outputs(options);
    ASSERT_EQ(targets.size(), 2U);
    EXPECT_EQ(targets[0].format->name, "json");
    EXPECT_EQ(targets[1].format->name, "graphml");
    options.format = "graphml";
    EXPECT_EQ(plan_outputs(options)[0].format->name, "graphml");
}

TEST(PlanOutputs, without_a_path_json_goes_to_standard_output)
{
    const auto targets = plan_outputs({});
    ASSERT_EQ(targets.size(), 1U);
    EXPECT_EQ(targets[0].path, "-");
    EXPECT_EQ(targets[0].format->name, "json");
}

TEST(PlanOutputs, what_cannot_be_written_is_refused_before_any_work)
{
    const TemporaryFolder folder;
    const auto plan = [](std::vector<std::string> outputs) {
        static_cast<void>(plan_outputs(with_outputs(std::move(outputs))));
    };
    EXPECT_THROW(plan({folder.path("a.unknown")}), UsageError);
    EXPECT_THROW(plan({folder.path("a.json"), folder.path("a.json")}), UsageError);
    EXPECT_THROW(plan({folder.path("a.json"), folder.path("./a.json")}), UsageError);
    EXPECT_THROW(plan({"no-such-file.json", "./no-such-file.json"}), UsageError);
    EXPECT_NO_THROW(plan({"-", "no-such-file.json"}));
    EXPECT_THROW(plan({folder.path("no/a.json")}), IoError);
    std::filesystem::create_directory(folder.path("d.json"));
    EXPECT_THROW(plan({folder.path("d.json")}), UsageError);
}

TEST(PlanOutputs, two_names_of_one_file_are_one)
{
    const TemporaryFolder folder;
    Options options = with_outputs({folder.write("a.json", ""), folder.path("b.json")});
    options.overwrite = true;
    std::filesystem::create_symlink("a.json", folder.path("b.json"));
    EXPECT_THROW(static_cast<void>(plan_outputs(options)), UsageError);
}

TEST(PlanOutputs, a_flag_of_graphml_needs_graphml)
{
    const TemporaryFolder folder;
    Options options = with_outputs({folder.path("a.json")});
    options.gephi_kind = true;
    EXPECT_THROW(static_cast<void>(plan_outputs(options)), UsageError);
    options.outputs.push_back(folder.path("a.graphml"));
    EXPECT_EQ(plan_outputs(options)[1].format->name, "graphml-gephi");
}

TEST(PlanOutputs, a_file_that_exists_is_replaced_only_when_asked)
{
    const TemporaryFolder folder;
    Options options = with_outputs({folder.write("a.json", "old")});
    EXPECT_THROW(static_cast<void>(plan_outputs(options)), IoError);
    options.overwrite = true;
    EXPECT_EQ(plan_outputs(options).size(), 1U);
}

TEST(WriteOutput, replaces_the_file_as_a_whole)
{
    const TemporaryFolder folder;
    const std::string path = folder.write("a.json", "something much older");
    write_output(path, [](std::ostream& out) { out << "new"; });
    EXPECT_EQ(folder.read("a.json"), "new");
}

TEST(WriteOutput, a_failure_leaves_the_old_file_and_nothing_beside_it)
{
    const TemporaryFolder folder;
    const std::string path = folder.write("a.json", "old");
    EXPECT_THROW(write_output(path,
                              [](std::ostream& out) {
                                  out << "half";
                                  throw std::runtime_error("broken");
                              }),
                 std::runtime_error);
    EXPECT_EQ(folder.read("a.json"), "old");
    const std::filesystem::directory_iterator files(folder.path(""));
    EXPECT_EQ(std::distance(begin(files), end(files)), 1);
}

TEST(WriteOutput, follows_a_link_and_keeps_it)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("a.json", "old");
    std::filesystem::create_symlink(file, folder.path("link.json"));
    write_output(folder.path("link.json"), [](std::ostream& out) { out << "new"; });
    EXPECT_TRUE(std::filesystem::is_symlink(folder.path("link.json")));
    EXPECT_EQ(folder.read("a.json"), "new");
}

TEST(WriteOutput, a_full_disk_is_an_error)
{
    if (!std::filesystem::exists("/dev/full")) {
        GTEST_SKIP() << "no /dev/full here";
    }
    EXPECT_THROW(write_output("/dev/full", [](std::ostream& out) { out << "x"; }), IoError);
    EXPECT_THROW(
        write_output("/dev/full", [](std::ostream& out) { out << std::string(1'000'000, 'x'); }),
        IoError);
}

} // namespace
} // namespace entente
