#include "command.hpp"
#include "graph_input.hpp"
#include "output.hpp"
#include "selection_options.hpp"

#include <array>
#include <utility>

namespace entente {
namespace {

int run(const Options& options)
{
    const auto targets = plan_outputs(options);
    auto choice = read_selection(options);
    const auto graph = choose_part(load_graph(options.operands.front()), std::move(choice));
    if (!graph) {
        return 1;
    }
    write_graph(*graph, targets);
    return 0;
}

constexpr auto flags = with_selection(
    std::array{Flag::output, Flag::format, Flag::gephi_kind, Flag::overwrite});

} // namespace

extern const Command convert_command;
constinit const Command convert_command{
    .name = "convert",
    .operands = "GRAPH",
    .fewest_operands = 1,
    .most_operands = 1,
    .summary = "Write a graph, or a part of it, in another format",
    .details = "GRAPH is a file that `entente build` wrote, or - for JSON on standard input. "
               "`entente list formats` tells which formats can be written and which read back. The "
               "switches choose a part; nothing left of it: exit status 1.\n"
               "\n"
               "  entente convert news.json -o news.graphml\n"
               "  entente convert news.json -o 2025.gexf --since 2025 --country VN,BY\n"
               "  entente convert news.json -o who.gexf --projection officials",
    .flags = flags,
    .run = run};

} // namespace entente
