#include "command.hpp"
#include "graph_input.hpp"
#include "output.hpp"

#include <array>

namespace entente {
namespace {

int run(const Options& options)
{
    const auto targets = plan_outputs(options);
    write_graph(load_graph(options.operands.front()), targets);
    return 0;
}

constexpr std::array flags{Flag::output, Flag::format, Flag::gephi_kind, Flag::overwrite};

} // namespace

extern const Command convert_command;
constinit const Command convert_command{
    .name = "convert",
    .operands = "GRAPH",
    .fewest_operands = 1,
    .most_operands = 1,
    .summary = "Write a graph in another format",
    .details = "GRAPH is a file that `entente build` wrote, or - for JSON on standard input. "
               "`entente list formats` tells which formats can be written and which read back.\n"
               "\n"
               "  entente convert news.json -o news.graphml",
    .flags = flags,
    .run = run};

} // namespace entente
