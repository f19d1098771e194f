#include "command.hpp"

#include <entente/core/error.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(NamesCommand, refuses_names_that_are_not_utf8)
{
    for (const bool json : {false, true}) {
        Options options;
        options.operands = {"Ivan Orlov", "Ivan \xD6rlov"};
        options.json = json;
        EXPECT_THROW(find_command("names")->run(options), UsageError);
    }
}

} // namespace
} // namespace entente
