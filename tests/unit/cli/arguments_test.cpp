#include "arguments.hpp"
#include "command.hpp"

#include <entente/core/error.hpp>

#include <gtest/gtest.h>

#include <vector>

namespace entente {
namespace {

Call parse(std::vector<const char*> arguments)
{
    arguments.insert(arguments.begin(), "entente");
    return parse_arguments(static_cast<int>(arguments.size()), arguments.data());
}

std::string complaint(const std::vector<const char*>& arguments)
{
    try {
        static_cast<void>(parse(arguments));
    } catch (const UsageError& error) {
        return error.what();
    }
    return {};
}

TEST(Arguments, a_command_gets_its_operands_in_order)
{
    const Call call = parse({"build", "b.txt", "-", "a/"});
    ASSERT_NE(call.command, nullptr);
    EXPECT_EQ(call.command->name, "build");
    EXPECT_EQ(call.options.operands, (std::vector<std::string>{"b.txt", "-", "a/"}));
}

TEST(Arguments, an_output_takes_one_path_and_may_come_again)
{
    const Call call = parse({"build", "-o", "x.json", "a.txt", "--output", "y.graphml", "b.txt"});
    EXPECT_EQ(call.options.outputs, (std::vector<std::string>{"x.json", "y.graphml"}));
    EXPECT_EQ(call.options.operands, (std::vector<std::string>{"a.txt", "b.txt"}));
}

TEST(Arguments, switches_and_values_reach_their_members)
{
    const Call call = parse({"build", "--strict", "--threads", "3", "--lexicon", "words",
                             "--overwrite", "--documents", "-f", "json", "--no-progress", "a.txt"});
    EXPECT_TRUE(call.options.strict);
    EXPECT_EQ(call.options.threads, 3U);
    EXPECT_EQ(call.options.lexicon, "words");
    EXPECT_TRUE(call.options.overwrite);
    EXPECT_TRUE(call.options.with_documents);
    EXPECT_EQ(call.options.format, "json");
    EXPECT_EQ(call.options.progress, false);
}

TEST(Arguments, an_operand_may_be_called_like_a_command)
{
    const Call call = parse({"build", "list", "show"});
    EXPECT_EQ(call.command->name, "build");
    EXPECT_EQ(call.options.operands, (std::vector<std::string>{"list", "show"}));
}

TEST(Arguments, a_double_dash_ends_the_options)
{
    EXPECT_EQ(parse({"build", "--", "-o"}).options.operands, std::vector<std::string>{"-o"});
}

TEST(Arguments, wrong_calls_say_what_is_wrong)
{
    EXPECT_NE(complaint({"bild", "a.txt"}).find("there is no command \"bild\""), std::string::npos);
    EXPECT_NE(complaint({"build"}).find("entente build FILE..."), std::string::npos);
    EXPECT_NE(complaint({"path", "g.json", "A"}).find("GRAPH NAME NAME"), std::string::npos);
    EXPECT_NE(complaint({"show", "g.json", "A", "B"}).find("\"B\" is too much"), std::string::npos);
    EXPECT_NE(complaint({"build", "--no-such", "a.txt"}).find("--no-such"), std::string::npos);
    EXPECT_NE(complaint({"build", "--threads", "0", "a.txt"}), "");
    EXPECT_NE(complaint({"list", "--overwrite"}), "");
}

TEST(Arguments, help_needs_no_operands)
{
    const Call call = parse({"path", "--help"});
    EXPECT_TRUE(call.help);
    EXPECT_EQ(call.command->name, "path");
    EXPECT_TRUE(parse({"-h"}).help);
    EXPECT_TRUE(parse({"--version"}).version);
}

} // namespace
} // namespace entente
