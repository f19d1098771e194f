#include "command.hpp"
#include "graph_input.hpp"
#include "logging.hpp"
#include "names.hpp"
#include "output.hpp"
#include "profile_output.hpp"
#include "summary_output.hpp"

#include <array>

namespace entente {
namespace {

int show_node(const KnowledgeGraph& graph, const std::string& name, bool json)
{
    const NameChoice choice = choose_node(graph, name);
    if (!choice.node) {
        log_error(explain(graph, name, choice));
        return 1;
    }
    const Profile profile = profile_of(graph, *choice.node);
    print(json ? profile_json(graph, profile) : profile_text(graph, profile));
    return 0;
}

int run(const Options& options)
{
    const KnowledgeGraph graph = load_graph(options.operands.front());
    if (options.operands.size() > 1) {
        return show_node(graph, options.operands[1], options.json);
    }
    const Summary summary = summarize(graph);
    print(options.json ? summary_json(graph, summary) : summary_text(graph, summary));
    return 0;
}

constexpr std::array flags{Flag::json};

} // namespace

extern const Command show_command;
constinit const Command show_command{
    .name = "show",
    .operands = "GRAPH [NAME]",
    .fewest_operands = 1,
    .most_operands = 2,
    .summary = "Tell what is in a graph, or all about one name in it",
    .details =
        "GRAPH is a JSON file that `entente build` wrote, or - for standard input. Without a NAME: "
        "counts by kind, the dates covered, the officials with most meetings. With a NAME: its "
        "forms, posts, meetings and agreements, each with the sentence and article that says so.\n"
        "\n"
        "Names match without case, diacritics and word order. A name that fits several is answered "
        "with the candidates, an unknown one with the nearest; the exit status is then 1.\n"
        "\n"
        "  entente show news.json \"to lam\"",
    .flags = flags,
    .run = run};

} // namespace entente
