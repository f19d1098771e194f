#include "answer.hpp"
#include "command.hpp"
#include "fact_json.hpp"
#include "fact_text.hpp"
#include "facts_output.hpp"
#include "words.hpp"

#include <entente/core/error.hpp>
#include <entente/graph/rank.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t usual_most = 20;

struct Place {
    std::size_t place = 0; ///< among all, from 1
    RankedOfficial official;
};

/// Those to be listed, with their place among all.
struct Places {
    Centrality by = Centrality::degree;
    std::size_t all = 0;
    std::size_t pivots = 0;
    std::vector<Place> officials;
};

Centrality read_centrality(const std::string& name)
{
    const auto found = find_centrality(name.empty() ? "degree" : name);
    if (!found) {
        throw UsageError("--by takes degree, betweenness or pagerank, not \"" + name + "\"");
    }
    return *found;
}

Places places_of(const KnowledgeGraph& graph, const RankOptions& options,
                 const std::vector<std::string>& countries)
{
    const auto ranking = rank_officials(graph, options);
    Places places{options.by, ranking.officials.size(), ranking.pivots, {}};
    Skim node;
    const auto is_wanted = [&](const RankedOfficial& official) {
        if (countries.empty()) {
            return true;
        }
        graph.skim_node(official.node, Attribute::country, node);
        const auto country = node.texts.empty() ? std::string_view() : node.texts.front();
        return std::ranges::find(countries, country) != countries.end();
    };
    for (std::size_t i = 0; i < ranking.officials.size(); ++i) {
        if (is_wanted(ranking.officials[i])) {
            places.officials.push_back({i + 1, ranking.officials[i]});
        }
    }
    return places;
}

/// Computers differ in the digits after these.
double rounded(double score)
{
    constexpr double scale = 1e6;
    return std::round(score * scale) / scale;
}

/// Four digits after the point.
std::string score_text(double score)
{
    constexpr int digits = 4;
    std::array<char, 32> text{};
    const char* end = std::to_chars(text.data(), text.data() + text.size(), score,
                                    std::chars_format::fixed, digits)
                          .ptr;
    return {text.data(), static_cast<std::size_t>(end - text.data())};
}

Table table_of(const KnowledgeGraph& graph, const Places& places, bool for_people)
{
    std::vector<Column> columns{{"place", true}, {"officials", true}, {"events", true}};
    if (places.by != Centrality::degree || !for_people) {
        columns.push_back({name_of(places.by), true});
    }
    columns.push_back({"name"});
    columns.push_back({"country"});
    if (!for_people) {
        columns.push_back({"id"});
    }
    Table table(columns);
    for (const auto& [place, official] : places.officials) {
        const auto& node = graph.node(official.node);
        std::vector<std::string> row{std::to_string(place), std::to_string(official.degree),
                                     std::to_string(official.events)};
        if (places.by != Centrality::degree || !for_people) {
            row.push_back(for_people ? score_text(official.score)
                                     : number_text(rounded(official.score)));
        }
        const auto country = node.attributes.text(Attribute::country);
        row.push_back(node.label);
        row.push_back(for_people ? country_name(graph, country) : std::string(country));
        if (!for_people) {
            row.push_back(node.id);
        }
        table.add(std::move(row));
    }
    return table;
}

void add_text(FactText& out, const KnowledgeGraph& graph, Places places, std::size_t most)
{
    out.heading(std::to_string(places.all) + " officials by " + std::string(name_of(places.by)));
    if (places.pivots != 0) {
        out.line("estimated from the shortest ways of " + std::to_string(places.pivots) +
                 " of them");
    }
    const auto found = places.officials.size();
    places.officials.resize(std::min(found, most));
    out.table(table_of(graph, places, true));
    if (found > most) {
        out.line("and " + std::to_string(found - most) + " more (--max)");
    }
}

ordered_json json_of(const KnowledgeGraph& graph, const Places& places)
{
    ordered_json out = {{"by", name_of(places.by)}, {"count", places.all}};
    if (places.pivots != 0) {
        out["pivots"] = places.pivots;
    }
    out["officials"] = ordered_json::array();
    for (const auto& [place, official] : places.officials) {
        ordered_json object = {{"place", place}};
        object.update(node_json(graph, official.node));
        set_text(object, "country", graph.node(official.node).attributes.text(Attribute::country));
        object["officials"] = official.degree;
        object["events"] = official.events;
        object["score"] = rounded(official.score);
        out["officials"].push_back(std::move(object));
    }
    return out;
}

/// Those who are listed, and what links them.
KnowledgeGraph part_of(const KnowledgeGraph& graph, const Places& places)
{
    const auto folded = project(graph, Projection::officials);
    AnswerPart part;
    std::vector<bool> listed(folded.node_count());
    for (const auto& [place, official] : places.officials) {
        const auto node = folded.find(graph.node(official.node).id);
        part.nodes.push_back(node.value());
        listed[*node] = true;
    }
    for (EdgeIndex i = 0; i < folded.edge_count(); ++i) {
        if (listed[folded.edge(i).source] && listed[folded.edge(i).target]) {
            part.edges.push_back(i);
        }
    }
    return subgraph(folded, part);
}

int run(const Options& options)
{
    const auto by = read_centrality(options.order);
    Question question(options);
    question.keep_countries();
    if (!question.load()) {
        return 1;
    }
    const auto& graph = question.graph();
    auto places = places_of(graph,
                            {.by = by,
                             .met = question.wants(EdgeKind::met),
                             .co_signed = question.wants(EdgeKind::co_signed)},
                            question.countries());
    if (options.most) {
        places.officials.resize(std::min(places.officials.size(), *options.most));
    }
    return question.give(
        {.empty = places.officials.empty(),
         .nothing = "the graph tells of no official who met or signed with another",
         .text =
             [&](FactText& out) {
                 add_text(out, graph, places, options.most.value_or(usual_most));
             },
         .json = [&] { return json_of(graph, places); },
         .table = [&] { return table_of(graph, places, false); },
         .part = [&] { return part_of(graph, places); }});
}

constexpr auto flags = with_question(std::array{Flag::rank_order, Flag::most, Flag::kinds});

} // namespace

extern const Command rank_command;
constinit const Command rank_command{
    .name = "rank",
    .operands = "GRAPH",
    .fewest_operands = 1,
    .most_operands = 1,
    .summary = "Tell which officials are best connected",
    .details =
        "Officials are linked who met, or who signed the same agreement; `--kinds met` or `--kinds "
        "co_signed` takes one of these alone. --by degree: with how many others; betweenness: "
        "which "
        "share of the shortest ways between others leads past one, estimated above 1,000 "
        "officials; "
        "pagerank: to be known to those who are known. With --country only its officials are "
        "listed, at their place among all. Nobody: exit status 1.\n"
        "\n"
        "  entente rank news.json --by betweenness --since 2024\n"
        "  entente rank news.json --country VN --max 5",
    .flags = flags,
    .run = run};

} // namespace entente
