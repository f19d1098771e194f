#include "answer.hpp"
#include "command.hpp"
#include "fact_json.hpp"
#include "fact_text.hpp"
#include "facts_output.hpp"
#include "words.hpp"

#include <entente/graph/common.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

/// "Minister 2016/2024", "met 3 times, 2016-10 to 2025-12-03", "took part in talks there".
std::string describe_tie(const KnowledgeGraph& graph, const Edge& edge)
{
    if (edge.kind == EdgeKind::holds_position) {
        const auto title = edge.attributes.text(Attribute::title);
        const std::string valid(edge.attributes.text(Attribute::valid));
        return (title.empty() ? "in it" : std::string(title)) + (valid.empty() ? "" : " " + valid);
    }
    if (edge.kind == EdgeKind::held_in) {
        const auto& meeting = graph.node(edge.source).attributes;
        const auto form = meeting.text(Attribute::form);
        const std::string date(meeting.text(Attribute::date));
        return std::string(form.empty() ? "meeting" : form) + " there" +
               (date.empty() ? "" : " " + date);
    }
    return describe_relation(edge, true) + describe_circumstances(edge);
}

std::string describe_ties(const KnowledgeGraph& graph, const std::vector<EdgeIndex>& ties)
{
    constexpr std::size_t most = 4;
    std::string out;
    for (std::size_t i = 0; i < std::min(ties.size(), most); ++i) {
        out += (out.empty() ? "" : "; ") + describe_tie(graph, graph.edge(ties[i]));
    }
    return ties.size() > most ? out + "; and " + std::to_string(ties.size() - most) + " more" : out;
}

void add_shared(FactText& out, const AskedPair& asked, std::string_view heading,
                const std::vector<SharedNode>& shared)
{
    if (shared.empty()) {
        return;
    }
    out.heading(heading);
    const auto& graph = asked.graph;
    for (const auto& one : shared) {
        const auto more = distinction(graph, one.node);
        out.line(
            graph.node(one.node).label +
            (more.empty() || graph.node(one.node).kind == NodeKind::country ? "" : ", " + more));
        for (const auto& [who, ties] : {std::pair(asked.a, &one.a), std::pair(asked.b, &one.b)}) {
            out.fact("", 0, graph.node(who).label + ": " + describe_ties(graph, *ties));
            out.citation(support_of(graph, ties->front()));
        }
    }
}

void add_text(FactText& out, const AskedPair& asked, const Common& common)
{
    const auto& graph = asked.graph;
    out.heading("What " + graph.node(asked.a).label + " and " + graph.node(asked.b).label +
                " share");
    add_facts(out, "Meetings", graph, common.meetings);
    add_facts(out, "Agreements", graph, common.agreements);
    add_shared(out, asked, "Bodies", common.bodies);
    add_shared(out, asked, "Countries", common.countries);
    add_shared(out, asked, "Acquaintances", common.acquaintances);
}

ordered_json ties_json(const KnowledgeGraph& graph, const std::vector<EdgeIndex>& ties)
{
    ordered_json out = ordered_json::array();
    for (const auto index : ties) {
        const auto& edge = graph.edge(index);
        ordered_json object = {{"kind", name_of(edge.kind)}};
        if (edge.kind == EdgeKind::held_in) {
            object["meeting"] = node_json(graph, edge.source);
        }
        add_attributes(object, edge.attributes);
        object["confidence"] = edge.confidence;
        object["evidence"] = evidence_json(graph, support_of(graph, index));
        out.push_back(std::move(object));
    }
    return out;
}

ordered_json shared_json(const KnowledgeGraph& graph, const std::vector<SharedNode>& shared)
{
    ordered_json out = ordered_json::array();
    for (const auto& one : shared) {
        auto object = node_json(graph, one.node);
        object["a"] = ties_json(graph, one.a);
        object["b"] = ties_json(graph, one.b);
        out.push_back(std::move(object));
    }
    return out;
}

ordered_json json_of(const AskedPair& asked, const Common& common)
{
    const auto& graph = asked.graph;
    return {{"a", node_json(graph, asked.a)},
            {"b", node_json(graph, asked.b)},
            {"meetings", facts_json(graph, common.meetings)},
            {"agreements", facts_json(graph, common.agreements)},
            {"bodies", shared_json(graph, common.bodies)},
            {"countries", shared_json(graph, common.countries)},
            {"acquaintances", shared_json(graph, common.acquaintances)}};
}

/// All that is shared, in one list.
std::vector<SharedNode> all_shared(const Common& common)
{
    std::vector<SharedNode> all;
    for (const auto* facts : {&common.meetings, &common.agreements}) {
        for (const auto& fact : *facts) {
            all.push_back({fact.node, {}, {}});
        }
    }
    for (const auto* shared : {&common.bodies, &common.countries, &common.acquaintances}) {
        all.insert(all.end(), shared->begin(), shared->end());
    }
    return all;
}

Table table_of(const AskedPair& asked, const Common& common)
{
    const auto& graph = asked.graph;
    Table table({{"kind"}, {"label"}, {"date"}, {"a"}, {"b"}, {"id"}});
    for (const auto& one : all_shared(common)) {
        const auto& node = graph.node(one.node);
        table.add({std::string(name_of(node.kind)), node.label,
                   std::string(node.attributes.text(Attribute::date)), describe_ties(graph, one.a),
                   describe_ties(graph, one.b), node.id});
    }
    return table;
}

AnswerPart part_of(const AskedPair& asked, const Common& common)
{
    AnswerPart part{{asked.a, asked.b}, {}};
    add_facts(asked.graph, common.meetings, part);
    add_facts(asked.graph, common.agreements, part);
    for (const auto& one : all_shared(common)) {
        part.edges.insert(part.edges.end(), one.a.begin(), one.a.end());
        part.edges.insert(part.edges.end(), one.b.begin(), one.b.end());
    }
    return part;
}

int run(const Options& options)
{
    Question question(options);
    if (!question.load(std::span(options.operands).subspan(1))) {
        return 1;
    }
    const auto& graph = question.graph();
    const AskedPair asked = question.pair();
    const auto common = common_of(graph, asked.a, asked.b);
    return question.give({.empty = common.empty(),
                          .nothing = graph.node(asked.a).label + " and " +
                                     graph.node(asked.b).label + " share nothing in this graph",
                          .text = [&](FactText& out) { add_text(out, asked, common); },
                          .json = [&] { return json_of(asked, common); },
                          .table = [&] { return table_of(asked, common); },
                          .part = [&] { return subgraph(graph, part_of(asked, common)); }});
}

} // namespace

extern const Command common_command;
constinit const Command common_command{
    .name = "common",
    .operands = "GRAPH NAME NAME",
    .fewest_operands = 3,
    .most_operands = 3,
    .summary = "Tell whom and what two officials share",
    .details =
        "Meetings and agreements in which both had part, bodies in which both held posts, "
        "countries "
        "for which both act or in which both met somebody, and those whom both met, each with "
        "the sentence and article that says so. Nothing found: exit status 1.\n"
        "\n"
        "  entente common news.json \"to lam\" \"luong tam quang\"",
    .flags = question_flags,
    .run = run};

} // namespace entente
