#include "command.hpp"
#include "graph_input.hpp"
#include "graphviz.hpp"
#include "logging.hpp"
#include "names.hpp"
#include "output.hpp"
#include "selection_options.hpp"

#include <entente/core/error.hpp>
#include <entente/export/diagram.hpp>
#include <entente/graph/path.hpp>
#include <entente/graph/posts.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <ostream>
#include <span>
#include <sstream>
#include <utility>

namespace entente {
namespace {

constexpr std::array<std::string_view, 4> types{"svg", "png", "pdf", "dot"};
constexpr std::chrono::seconds drawing_time{60};
constexpr std::size_t usual_most = 40;
constexpr std::size_t usual_hops = 2;

/// "svg" for "out/Picture.SVG" unless --format says something else.
std::string type_of(const std::string& path, const std::string& wanted)
{
    std::string type = wanted;
    if (type.empty()) {
        type = path == "-" ? "svg" : path.substr(path.rfind('.') + 1);
        std::ranges::transform(type, type.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
    }
    if (std::ranges::find(types, type) == types.end()) {
        throw UsageError("cannot draw " + (wanted.empty() ? path : "\"" + wanted + "\"") +
                         ": pictures are svg, png, pdf or dot");
    }
    return type;
}

void check_choice(const Options& options)
{
    const int chosen = (options.around.empty() ? 0 : 1) + (options.path.empty() ? 0 : 1) +
                       (options.countries ? 1 : 0) + (options.between.empty() ? 0 : 1) +
                       (options.posts.empty() ? 0 : 1) + (options.agreement.empty() ? 0 : 1);
    if (chosen > 1) {
        throw UsageError("only one of --around, --path, --between, --countries, --posts and "
                         "--agreement makes a picture");
    }
    if (options.around.size() > 1) {
        throw UsageError("a picture is drawn --around one name");
    }
}

/// The country of `--country`, which `choose_part` has looked up already.
std::string country_of_posts(const KnowledgeGraph& graph, const Options& options)
{
    if (options.country.empty()) {
        return {};
    }
    const auto codes = find_countries(graph, options.country);
    return codes && codes->size() == 1 ? codes->front() : std::string();
}

/// The nodes of the names that the picture is of, as many as there are names; nothing when one was
/// not found, which has been said.
std::optional<std::vector<NodeIndex>> find_subjects(const KnowledgeGraph& graph,
                                                    const Options& options)
{
    constexpr std::array countries{NodeKind::country};
    constexpr std::array agreements{NodeKind::agreement};
    if (!options.between.empty()) {
        return find_all_or_explain(graph, options.between, countries);
    }
    if (!options.agreement.empty()) {
        return find_all_or_explain(graph, std::span(&options.agreement, 1), agreements);
    }
    return find_all_or_explain(graph, options.path.empty() ? options.around : options.path);
}

Diagram diagram_of_posts_called(const KnowledgeGraph& graph, const Options& options,
                                std::size_t most)
{
    const auto chains = find_posts(graph, options.posts, country_of_posts(graph, options));
    if (chains.size() > 1) {
        log_warning(std::to_string(chains.size()) +
                    " posts are called so; the one with most holders is drawn (--country "
                    "says which)");
    }
    return chains.empty() ? Diagram{} : diagram_of_posts(graph, chains.front(), most);
}

/// The picture, which may be empty.
Diagram choose(const PartAbout& part, const Options& options)
{
    const auto& [graph, nodes] = part;
    const std::size_t most = options.most.value_or(usual_most);
    if (options.countries) {
        return diagram_of_countries(graph, most);
    }
    if (!options.around.empty()) {
        return diagram_around(graph, nodes.front(), options.hops.value_or(usual_hops), most);
    }
    if (!options.path.empty()) {
        const auto paths = find_paths(graph, {.source = nodes.front(), .target = nodes.back()});
        return paths.empty() ? Diagram()
                             : diagram_of_path(graph, nodes.front(), nodes.back(), paths.front());
    }
    if (!options.between.empty()) {
        return diagram_between(graph, nodes.front(), nodes.back(), most);
    }
    if (!options.agreement.empty()) {
        return diagram_of_agreement(graph, nodes.front(), most);
    }
    return options.posts.empty() ? diagram_of(graph, most)
                                 : diagram_of_posts_called(graph, options, most);
}

std::string nothing_to_draw(const Options& options)
{
    std::string what = "the graph has no meetings or agreements";
    if (!options.path.empty()) {
        what = "nothing connects " + options.path[0] + " and " + options.path[1] + " in this graph";
    } else if (!options.around.empty()) {
        what = options.around.front() + " has no post, meeting or agreement in this graph";
    } else if (!options.between.empty()) {
        what =
            "the graph knows nothing between " + options.between[0] + " and " + options.between[1];
    } else if (!options.agreement.empty()) {
        what = "the graph tells nobody who had part in " + options.agreement;
    } else if (!options.posts.empty()) {
        what = "the graph knows nobody who held the post \"" + options.posts + "\"" +
               (options.country.empty() ? "" : " of " + options.country);
    }
    return what + ": no picture was made";
}

int run(const Options& options)
{
    check_choice(options);
    const std::string path = plan_single_output(options);
    const std::string type = type_of(path, options.format);
    auto choice = read_selection(options);
    choice.around.clear(); // which the picture is of
    choice.selection.hops = Selection{}.hops;
    auto whole = load_graph(options.operands.front());
    const auto nodes = find_subjects(whole, options);
    const auto part =
        nodes ? choose_part_about(std::move(whole), *nodes, std::move(choice)) : std::nullopt;
    if (!part) {
        return 1;
    }
    const Diagram diagram = choose(*part, options);
    if (diagram.nodes.empty()) {
        log_error(nothing_to_draw(options));
        return 1;
    }
    std::ostringstream dot;
    write_dot(diagram, dot);
    const std::string bytes =
        type == "dot" ? dot.str() : run_graphviz(dot.str(), type, drawing_time);
    write_output(path, [&](std::ostream& out) { out << bytes; });
    return 0;
}

constexpr auto flags = with_selection(
    std::array{Flag::picture_output, Flag::picture_format, Flag::overwrite, Flag::path,
               Flag::between, Flag::countries, Flag::posts, Flag::agreement, Flag::most});

} // namespace

extern const Command draw_command;
constinit const Command draw_command{
    .name = "draw",
    .operands = "GRAPH",
    .fewest_operands = 1,
    .most_operands = 1,
    .summary = "Draw a diagram: svg, png, pdf or dot",
    .details =
        "Draws the best connected part of the graph, what is around a name, how two names are "
        "connected, what two countries did together, who meets whom as states, who held a post, "
        "or an agreement. Graphviz draws; kinds have shapes and colours, "
        "what is planned, cancelled or inferred is dashed. In SVG the sentence and article behind "
        "each node and edge show when pointed at. Nothing to draw: exit status 1.\n"
        "\n"
        "  entente draw news.json -o to-lam.svg --around \"To Lam\" --hops 2\n"
        "  entente draw news.json -o path.png --path \"luong tam quang\" lukashenko\n"
        "  entente draw news.json -o states.pdf --countries --max 20\n"
        "  entente draw news.json -o two.svg --between VN BY --since 2023\n"
        "  entente draw news.json -o posts.svg --posts \"Foreign Minister\" --country FR\n"
        "  entente draw news.json -o plan.svg --agreement \"Hanoi Convention\"",
    .flags = flags,
    .run = run};

} // namespace entente
