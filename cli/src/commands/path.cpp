#include "answer.hpp"
#include "command.hpp"
#include "fact_text.hpp"
#include "names.hpp"
#include "path_hints.hpp"
#include "path_output.hpp"
#include "path_request.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <span>

namespace entente {
namespace {

int run(const Options& options)
{
    PathRequest request = read_path_request(options);
    Question question(options);
    // Every name is looked at, so that one call tells of all.
    if (!question.load(std::span(options.operands).subspan(1)) ||
        !add_avoided(question.graph(), options, request.rules)) {
        return 1;
    }
    const auto& graph = question.graph();
    request.query.source = question.about().front();
    request.query.target = question.about().back();
    const PathQuery& query = request.query;
    const auto paths = find_paths(graph, query, request.rules);
    const bool explains = paths.empty() && !options.json && !options.csv;
    return question.give(
        {.empty = paths.empty(),
         .nothing = explains ? explain_no_path(graph, options, request) : std::string(),
         .text = [&](FactText& out) { add_paths(out, graph, query, paths); },
         .json = [&] { return paths_json(graph, query, paths); },
         .table = [&] { return paths_table(graph, paths); },
         .part = [&] { return subgraph(graph, part_of_paths(graph, query, paths)); }});
}

constexpr auto flags =
    with_question(std::array{Flag::count, Flag::order, Flag::via, Flag::avoid, Flag::most_hops,
                             Flag::in_time, Flag::as_of, Flag::crowd});

} // namespace

extern const Command path_command;
constinit const Command path_command{
    .name = "path",
    .operands = "GRAPH NAME NAME",
    .fewest_operands = 3,
    .most_operands = 3,
    .summary = "Tell how two names are connected, hop by hop",
    .details =
        "The best ways from one to the other by meetings, agreements, posts and bodies, each hop "
        "with its date, its sentence and article, and in brackets its confidence. Countries, "
        "places and articles connect everyone and are no way unless --via names them. No two "
        "paths pass the same people. With --in-time dates that say less than a day, or nothing, "
        "count as all the days they may mean: paths whose order is certain come first, and where "
        "it is not, that is said. Nothing found: how far one gets, which switch would find "
        "something, and exit status 1.\n"
        "\n"
        "  entente path news.json \"Luong Tam Quang\" Lukashenko -k 3\n"
        "  entente path news.json \"anne roux\" \"kari hansen\" --in-time --via meeting",
    .flags = flags,
    .run = run};

} // namespace entente
