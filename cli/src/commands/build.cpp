#include "command.hpp"
#include "inputs.hpp"
#include "logging.hpp"
#include "output.hpp"
#include "reading.hpp"

#include <entente/core/error.hpp>
#include <entente/graph/build.hpp>
#include <entente/graph/overrides.hpp>

#include <array>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace entente {
namespace {

/// A file with a line that cannot be understood is refused whole: a merge that silently does not
/// happen is hard to notice.
std::vector<Override> load_overrides(const std::string& path)
{
    if (path.empty()) {
        return {};
    }
    std::istringstream in(read_bytes(path));
    std::vector<Diagnostic> diagnostics;
    auto overrides = read_overrides(in, path, diagnostics);
    if (!diagnostics.empty()) {
        throw DataError(diagnostics.front().where, 0, diagnostics.front().message);
    }
    return overrides;
}

int run(const Options& options)
{
    const auto targets = plan_outputs(options);
    const auto overrides = load_overrides(options.same);
    ReportBatch reading = read_reports(options);
    const std::size_t articles = reading.reports.size();
    bool lost = log_diagnostics(reading.diagnostics);
    if (lost && articles == 0) {
        return 1; // An empty graph would only hide that.
    }

    std::vector<Diagnostic> diagnostics;
    const KnowledgeGraph graph = build_graph(
        std::move(reading.reports),
        {.with_documents = options.with_documents, .overrides = overrides}, &diagnostics);
    lost = log_diagnostics(diagnostics) || lost;
    write_graph(graph, targets);
    log_info(std::to_string(articles) + " articles gave " + std::to_string(graph.node_count()) +
             " nodes and " + std::to_string(graph.edge_count()) + " edges");
    return lost ? 1 : 0;
}

constexpr std::array flags{Flag::output,    Flag::format,     Flag::overwrite, Flag::strict,
                           Flag::documents, Flag::lexicon,    Flag::same,      Flag::threads,
                           Flag::progress,  Flag::no_progress};

} // namespace

extern const Command build_command;
constinit const Command build_command{
    .name = "build",
    .operands = "FILE...",
    .fewest_operands = 1,
    .most_operands = any_number,
    .summary = "Make a graph of articles",
    .details =
        "FILE is an article (UTF-8 text), JSON Lines with an article or a report of `entente "
        "extract` on each line, a folder with such files at any depth, or - for standard input. "
        "The order of the files makes no difference to the graph.\n"
        "\n"
        "Articles that cannot be read are named and left out; the exit status is then 1.\n"
        "\n"
        "  entente build news/ -o news.json -o news.graphml",
    .flags = flags,
    .run = run};

} // namespace entente
