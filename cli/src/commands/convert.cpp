#include "command.hpp"
#include "graph_input.hpp"
#include "inputs.hpp"
#include "logging.hpp"
#include "output.hpp"
#include "selection_options.hpp"

#include <entente/export/formats.hpp>
#include <entente/export/merge.hpp>

#include <array>
#include <sstream>
#include <string>
#include <utility>

namespace entente {
namespace {

void merge(KnowledgeGraph& graph, const std::string& path)
{
    std::istringstream in(read_bytes(path));
    const MergeReport report = merge_drawing(graph, in, path);
    std::string columns;
    for (const std::string& name : report.columns) {
        columns += (columns.empty() ? "; columns: " : ", ") + name;
    }
    log_diagnostics(report.diagnostics);
    log_info(path + ": merged into " + std::to_string(report.nodes) + " nodes and " +
             std::to_string(report.edges) + " edges" + columns);
}

int run(const Options& options)
{
    const auto targets = plan_outputs(options);
    auto choice = read_selection(options);
    auto whole = load_graph(options.operands.front());
    if (!options.merge.empty()) {
        merge(whole, options.merge);
    }
    const auto graph = choose_part(std::move(whole), std::move(choice));
    if (!graph) {
        return 1;
    }
    write_graph(*graph, targets);
    for (const OutputTarget& target : targets) {
        if (options.verbosity > 0) {
            log_info(target.path + ": " + text_of(report_of(*graph, *target.format)));
        }
    }
    return 0;
}

constexpr auto flags = with_selection(
    std::array{Flag::output, Flag::format, Flag::gephi_kind, Flag::merge, Flag::overwrite});

} // namespace

extern const Command convert_command;
constinit const Command convert_command{
    .name = "convert",
    .operands = "GRAPH",
    .fewest_operands = 1,
    .most_operands = 1,
    .summary = "Write a graph, or a part of it, in another format",
    .details =
        "GRAPH is a file that entente wrote, or - for one on standard input. "
        "`entente list formats` tells which formats can be written and which read back: a file "
        "is known by what it begins with, whatever it is called. The "
        "switches choose a part; nothing left of it: exit status 1. -v counts what each file "
        "has and what its form left out.\n"
        "\n"
        "  entente convert news.json -o news.graphml\n"
        "  entente convert news.json -o 2025.gexf --since 2025 --country VN,BY\n"
        "  entente convert news.json -o who.gexf --projection officials\n"
        "  entente convert news.json --merge from-gephi.gexf -o news-placed.json",
    .flags = flags,
    .run = run};

} // namespace entente
