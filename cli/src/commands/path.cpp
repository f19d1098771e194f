#include "command.hpp"
#include "fact_json.hpp"
#include "fact_text.hpp"
#include "graph_input.hpp"
#include "logging.hpp"
#include "names.hpp"
#include "output.hpp"
#include "terminal.hpp"
#include "words.hpp"

#include <entente/graph/queries.hpp>

#include <nlohmann/json.hpp>

#include <array>
#include <optional>
#include <utility>

namespace entente {
namespace {

using nlohmann::ordered_json;

std::string_view name_of(PathReach reach)
{
    switch (reach) {
    case PathReach::acquaintance:
        return "acquaintance";
    case PathReach::countries:
        return "countries";
    case PathReach::documents:
        return "documents";
    }
    return {};
}

std::string_view caution(PathReach reach)
{
    switch (reach) {
    case PathReach::acquaintance:
        return {};
    case PathReach::countries:
        return ", only by way of a country";
    case PathReach::documents:
        return ", only by being named in the same article";
    }
    return {};
}

std::string path_text(const KnowledgeGraph& graph, NodeIndex source, NodeIndex target,
                      const Path& path)
{
    FactText out(graph, terminal_width());
    const std::size_t count = path.hops.size();
    out.heading(graph.node(source).label + " to " + graph.node(target).label + ": " +
                std::to_string(count) + (count == 1 ? " hop" : " hops") +
                std::string(caution(path.reach)));
    std::size_t number = 0;
    for (const Hop& hop : path.hops) {
        const Edge& edge = graph.edge(hop.edge);
        out.fact(std::to_string(++number) + ".", 2,
                 describe_node(graph, hop.from) + " " + describe_relation(edge, hop.forward) + " " +
                     describe_node(graph, hop.to) + describe_circumstances(edge));
        out.citation(support_of(graph, hop.edge));
    }
    return out.text();
}

ordered_json hop_json(const KnowledgeGraph& graph, const Hop& hop)
{
    const Edge& edge = graph.edge(hop.edge);
    ordered_json out = {{"from", node_json(graph, hop.from)},
                        {"to", node_json(graph, hop.to)},
                        {"kind", name_of(edge.kind)},
                        {"forward", hop.forward}};
    add_attributes(out, edge.attributes);
    out["confidence"] = edge.confidence;
    out["evidence"] = evidence_json(graph, support_of(graph, hop.edge));
    return out;
}

std::string path_json(const KnowledgeGraph& graph, NodeIndex source, NodeIndex target,
                      const Path& path)
{
    ordered_json out = {{"source", node_json(graph, source)},
                        {"target", node_json(graph, target)},
                        {"found", path.found}};
    if (path.found) {
        out["reach"] = name_of(path.reach);
        out["confidence"] = path.confidence;
        out["hops"] = ordered_json::array();
        for (const Hop& hop : path.hops) {
            out["hops"].push_back(hop_json(graph, hop));
        }
    }
    return json_text(out);
}

int run(const Options& options)
{
    const KnowledgeGraph graph = load_graph(options.operands[0]);
    // Both names are looked at, so that one call tells of both.
    const auto source = find_or_explain(graph, options.operands[1]);
    const auto target = find_or_explain(graph, options.operands[2]);
    if (!source || !target) {
        return 1;
    }
    const Path path = find_path(graph, *source, *target);
    if (options.json) {
        print(path_json(graph, *source, *target, path));
    } else if (path.found) {
        print(path_text(graph, *source, *target, path));
    } else {
        log_error("nothing connects " + graph.node(*source).label + " and " +
                  graph.node(*target).label + " in this graph");
    }
    return path.found ? 0 : 1;
}

constexpr std::array flags{Flag::json};

} // namespace

extern const Command path_command;
constinit const Command path_command{
    .name = "path",
    .operands = "GRAPH NAME NAME",
    .fewest_operands = 3,
    .most_operands = 3,
    .summary = "Tell how two names are connected, hop by hop",
    .details =
        "The shortest way through meetings, agreements, posts and organizations, each hop with the "
        "sentence and article that says so. A country or a common article counts as a way only "
        "where there is no other. Nothing found: exit status 1.\n"
        "\n"
        "  entente path news.json \"Luong Tam Quang\" Lukashenko",
    .flags = flags,
    .run = run};

} // namespace entente
