#include "command.hpp"
#include "help.hpp"
#include "output.hpp"

namespace entente {
namespace {

int run(const Options& /*options*/)
{
    print(program_version() + "\n");
    return 0;
}

} // namespace

extern const Command version_command;
constinit const Command version_command{.name = "version",
                                        .operands = "",
                                        .fewest_operands = 0,
                                        .most_operands = 0,
                                        .summary = "Name the version",
                                        .details = "",
                                        .flags = {},
                                        .run = run};

} // namespace entente
