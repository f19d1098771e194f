#include "arguments.hpp"
#include "command.hpp"

#include <entente/core/error.hpp>

#include <gtest/gtest.h>

#include <string_view>
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

TEST(Arguments, an_empty_value_is_refused_and_widens_nothing)
{
    for (const char* flag :
         {"--since", "--as-of", "--country", "--around", "--kinds", "--via", "-o"}) {
        const char* command =
            std::string_view(flag) == "--as-of" || std::string_view(flag) == "--via" ? "path"
                                                                                     : "convert";
        for (const char* value : {"", " "}) {
            EXPECT_NE(
                complaint({command, "g.json", "A", "B", flag, value}).find("its value is empty"),
                std::string::npos)
                << flag;
        }
    }
    EXPECT_NE(complaint({"draw", "g.json", "--path", "A", ""}).find("its value is empty"),
              std::string::npos);
    EXPECT_NE(complaint({"show", "g.json", ""}).find("an operand is empty"), std::string::npos);
}

TEST(Arguments, a_comma_at_the_end_of_a_list_takes_no_operand)
{
    const Call call =
        parse({"convert", "--kinds", "official,,met, ", "g.json", "--kinds", "signed"});
    EXPECT_EQ(call.options.kinds, (std::vector<std::string>{"official", "met", "signed"}));
    EXPECT_EQ(call.options.operands, std::vector<std::string>{"g.json"});
    EXPECT_NE(complaint({"convert", "g.json", "--kinds", ","}).find("names none"),
              std::string::npos);
    EXPECT_NE(complaint({"convert", "g.json", "--kinds", "met", "--kinds", ","}).find("names none"),
              std::string::npos);
}

TEST(Arguments, numbers_keep_to_their_range)
{
    EXPECT_EQ(parse({"convert", "g.json", "--min-confidence", "0.5"}).options.min_confidence, 0.5);
    for (const char* value : {"nan", "inf", "-0.1", "1.1", "half", "0.5x"}) {
        EXPECT_NE(complaint({"convert", "g.json", "--min-confidence", value}).find("0 to 1"),
                  std::string::npos)
            << value;
    }
    EXPECT_NE(complaint({"path", "g.json", "A", "B", "-k", "0"}), "");
    EXPECT_EQ(parse({"path", "g.json", "A", "B", "-k", "3"}).options.count, 3U);
}

TEST(Arguments, standard_input_is_read_once)
{
    EXPECT_NE(complaint({"convert", "-", "--merge", "-"}).find("only once"), std::string::npos);
    EXPECT_NE(complaint({"build", "-", "-"}).find("only once"), std::string::npos);
    EXPECT_NE(complaint({"build", "-", "--same", "-"}).find("only once"), std::string::npos);
    EXPECT_EQ(complaint({"show", "-", "-"}), ""); // a name
}

TEST(Arguments, help_needs_no_operands)
{
    const Call call = parse({"path", "--help"});
    EXPECT_TRUE(call.options.help);
    EXPECT_EQ(call.command->name, "path");
    EXPECT_TRUE(parse({"-h"}).options.help);
    EXPECT_TRUE(parse({"--version"}).version);
}

} // namespace
} // namespace entente
