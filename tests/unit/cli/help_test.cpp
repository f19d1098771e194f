#include "command.hpp"
#include "help.hpp"
#include "terminal.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace entente {
namespace {

void expect_narrow(const std::string& text)
{
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        EXPECT_LE(display_width(line), 79U) << line;
    }
}

TEST(Help, of_the_program_names_every_command)
{
    const std::string help = program_help();
    expect_narrow(help);
    for (const Command* command : commands()) {
        EXPECT_NE(help.find("  " + std::string(command->name) + " "), std::string::npos)
            << command->name;
    }
}

TEST(Help, of_a_command_names_every_flag_that_it_takes)
{
    for (const Command* command : commands()) {
        const std::string help = command_help(*command);
        expect_narrow(help);
        EXPECT_FALSE(command->summary.empty());
        for (const Flag flag : command->flags) {
            // The long name; another spelling behind a comma is taken, but not told.
            std::string_view name = spec_of(flag).names;
            name.remove_prefix(name.find("--"));
            name = name.substr(0, name.find(','));
            EXPECT_NE(help.find(name), std::string::npos) << command->name << ' ' << name;
        }
    }
}

} // namespace
} // namespace entente
