#include "answer.hpp"
#include "command.hpp"
#include "fact_json.hpp"
#include "fact_text.hpp"
#include "facts_output.hpp"
#include "words.hpp"

#include <entente/graph/between.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

Table years_table(const Between& found)
{
    Table table({{"year"}, {"meetings", true}, {"agreements", true}});
    for (const auto& count : found.years) {
        table.add({count.year == 0 ? "unknown" : std::to_string(count.year),
                   std::to_string(count.meetings), std::to_string(count.agreements)});
    }
    return table;
}

Table encounters_table(const AskedPair& asked, const Between& found)
{
    const auto& graph = asked.graph;
    Table table({{"times", true},
                 {"first"},
                 {"last"},
                 {graph.node(asked.a).label},
                 {graph.node(asked.b).label}});
    for (const auto& encounter : found.encounters) {
        table.add({std::to_string(encounter.count), encounter.first.edtf(), encounter.last.edtf(),
                   graph.node(encounter.a).label, graph.node(encounter.b).label});
    }
    return table;
}

Table bodies_table(const KnowledgeGraph& graph, const Between& found)
{
    Table table({{"meetings", true}, {"agreements", true}, {"body"}});
    for (const auto& body : found.bodies) {
        const auto country =
            country_name(graph, graph.node(body.body).attributes.text(Attribute::country));
        table.add({std::to_string(body.meetings), std::to_string(body.agreements),
                   graph.node(body.body).label + (country.empty() ? "" : ", " + country)});
    }
    return table;
}

void add_table(FactText& out, std::string_view heading, bool empty, const Table& table)
{
    if (!empty) {
        out.heading(heading);
        out.table(table);
    }
}

void add_text(FactText& out, const AskedPair& asked, const Between& found)
{
    const auto& graph = asked.graph;
    out.heading(graph.node(asked.a).label + " and " + graph.node(asked.b).label);
    out.table(years_table(found));
    add_table(out, "Officials who met", found.encounters.empty(), encounters_table(asked, found));
    add_table(out, "Bodies", found.bodies.empty(), bodies_table(graph, found));
    add_facts(out, "Agreements", graph, found.agreements);
    add_facts(out, "Meetings", graph, found.meetings);
}

ordered_json encounters_json(const KnowledgeGraph& graph, const Between& found)
{
    ordered_json out = ordered_json::array();
    for (const auto& encounter : found.encounters) {
        ordered_json object = {{"a", node_json(graph, encounter.a)},
                               {"b", node_json(graph, encounter.b)}};
        add_attributes(object, graph.edge(encounter.edge).attributes);
        object["evidence"] = evidence_json(graph, support_of(graph, encounter.edge));
        out.push_back(std::move(object));
    }
    return out;
}

ordered_json json_of(const AskedPair& asked, const Between& found)
{
    const auto& graph = asked.graph;
    ordered_json out = {{"a", node_json(graph, asked.a)}, {"b", node_json(graph, asked.b)}};
    out["years"] = ordered_json::array();
    for (const auto& count : found.years) {
        ordered_json object = ordered_json::object();
        if (count.year != 0) {
            object["year"] = count.year;
        }
        object["meetings"] = count.meetings;
        object["agreements"] = count.agreements;
        out["years"].push_back(std::move(object));
    }
    out["officials"] = encounters_json(graph, found);
    out["bodies"] = ordered_json::array();
    for (const auto& body : found.bodies) {
        auto object = node_json(graph, body.body);
        set_text(object, "country", graph.node(body.body).attributes.text(Attribute::country));
        object["meetings"] = body.meetings;
        object["agreements"] = body.agreements;
        out["bodies"].push_back(std::move(object));
    }
    out["agreements"] = facts_json(graph, found.agreements);
    out["meetings"] = facts_json(graph, found.meetings);
    return out;
}

AnswerPart part_of(const AskedPair& asked, const Between& found)
{
    AnswerPart part{{asked.a, asked.b}, {}};
    add_facts(asked.graph, found.meetings, part);
    add_facts(asked.graph, found.agreements, part);
    for (const auto& encounter : found.encounters) {
        part.edges.push_back(encounter.edge);
    }
    for (const auto& body : found.bodies) {
        part.nodes.push_back(body.body);
    }
    return part;
}

/// Meetings and agreements in one order of time.
std::vector<Fact> all_facts(const Between& found)
{
    std::vector<Fact> facts;
    std::ranges::merge(found.meetings, found.agreements, std::back_inserter(facts),
                       [](const Fact& x, const Fact& y) { return earlier(x.date, y.date); });
    return facts;
}

int run(const Options& options)
{
    constexpr std::array kinds{NodeKind::country};
    Question question(options);
    if (!question.load(std::span(options.operands).subspan(1), kinds)) {
        return 1;
    }
    const auto& graph = question.graph();
    const AskedPair asked = question.pair();
    const auto found = between(graph, asked.a, asked.b);
    return question.give({.empty = found.empty(),
                          .nothing = "the graph tells nothing between " +
                                     graph.node(asked.a).label + " and " +
                                     graph.node(asked.b).label,
                          .text = [&](FactText& out) { add_text(out, asked, found); },
                          .json = [&] { return json_of(asked, found); },
                          .table = [&] { return facts_table(graph, all_facts(found)); },
                          .part = [&] { return subgraph(graph, part_of(asked, found)); }});
}

} // namespace

extern const Command between_command;
constinit const Command between_command{
    .name = "between",
    .operands = "GRAPH COUNTRY COUNTRY",
    .fewest_operands = 3,
    .most_operands = 3,
    .summary = "Tell everything between two countries",
    .details =
        "How much there is year by year, the officials of one who met officials of the other, the "
        "bodies that had part, the agreements with what became of them, the meetings; each with "
        "the "
        "sentence and article that says so. Countries by name or ISO code. Nothing found: exit "
        "status 1.\n"
        "\n"
        "  entente between news.json VN Belarus\n"
        "  entente between news.json VN BY -o - | entente draw - -o vn-by.svg",
    .flags = question_flags,
    .run = run};

} // namespace entente
