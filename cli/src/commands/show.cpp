#include "command.hpp"
#include "fact_json.hpp"
#include "fact_text.hpp"
#include "graph_input.hpp"
#include "logging.hpp"
#include "names.hpp"
#include "output.hpp"
#include "profile_output.hpp"
#include "summary_output.hpp"
#include "terminal.hpp"

#include <entente/core/error.hpp>

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

void add_lines(FactText& out, std::string_view heading, const std::vector<std::string>& lines,
               std::string_view none)
{
    out.heading(heading);
    for (const auto& line : lines) {
        out.line(line);
    }
    if (lines.empty()) {
        out.line(none);
    }
}

std::string reasons_text(const KnowledgeGraph& graph, NodeIndex node)
{
    const Node& value = graph.node(node);
    FactText out(graph, terminal_width());
    out.heading(value.label + " [" + value.id + "]");
    add_lines(out, "One, because of", value.attributes.list(Attribute::joined),
              "nothing: one article names it, or all in the same words");
    add_lines(out, "Kept apart from", value.attributes.list(Attribute::kept_apart),
              "nobody of a like name");
    return out.text();
}

std::string reasons_json(const KnowledgeGraph& graph, NodeIndex node)
{
    const auto& attributes = graph.node(node).attributes;
    auto out = node_json(graph, node);
    out["joined"] = attributes.list(Attribute::joined);
    out["kept_apart"] = attributes.list(Attribute::kept_apart);
    return json_text(out);
}

int show_node(const KnowledgeGraph& graph, const std::string& name, const Options& options)
{
    const bool json = options.json;
    const NameChoice choice = choose_node(graph, name);
    if (!choice.node) {
        log_error(explain(graph, name, choice));
        return 1;
    }
    if (options.why) {
        print(json ? reasons_json(graph, *choice.node) : reasons_text(graph, *choice.node));
        return 0;
    }
    const Profile profile = profile_of(graph, *choice.node);
    print(json ? profile_json(graph, profile) : profile_text(graph, profile));
    return 0;
}

int run(const Options& options)
{
    if (options.why && options.operands.size() < 2) {
        throw UsageError("--why needs a NAME");
    }
    const KnowledgeGraph graph = load_graph(options.operands.front());
    if (options.operands.size() > 1) {
        return show_node(graph, options.operands[1], options);
    }
    const Summary summary = summarize(graph);
    print(options.json ? summary_json(graph, summary) : summary_text(graph, summary));
    return 0;
}

constexpr std::array flags{Flag::why, Flag::json};

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
