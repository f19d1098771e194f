#include "answer.hpp"
#include "command.hpp"
#include "fact_json.hpp"
#include "fact_text.hpp"
#include "profile_output.hpp"
#include "summary_output.hpp"

#include <entente/core/error.hpp>

#include <nlohmann/json.hpp>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

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

void add_reasons(FactText& out, const KnowledgeGraph& graph, NodeIndex node)
{
    const Node& value = graph.node(node);
    out.heading(value.label + " [" + value.id + "]");
    add_lines(out, "One, because of", value.attributes.list(Attribute::joined),
              "nothing: one article names it, or all in the same words");
    add_lines(out, "Kept apart from", value.attributes.list(Attribute::kept_apart),
              "nobody of a like name");
}

ordered_json reasons_json(const KnowledgeGraph& graph, NodeIndex node)
{
    const auto& attributes = graph.node(node).attributes;
    auto out = node_json(graph, node);
    out["joined"] = attributes.list(Attribute::joined);
    out["kept_apart"] = attributes.list(Attribute::kept_apart);
    return out;
}

Table reasons_table(const KnowledgeGraph& graph, NodeIndex node)
{
    Table table({{"what"}, {"reason"}});
    for (const auto attribute : {Attribute::joined, Attribute::kept_apart}) {
        for (const auto& reason : graph.node(node).attributes.list(attribute)) {
            table.add({std::string(spec_of(attribute).name), reason});
        }
    }
    return table;
}

Answer answer_why(const KnowledgeGraph& graph, NodeIndex node)
{
    return {.text = [&graph, node](FactText& out) { add_reasons(out, graph, node); },
            .json = [&graph, node] { return reasons_json(graph, node); },
            .table = [&graph, node] { return reasons_table(graph, node); },
            .part =
                [&graph, node] {
                    return subgraph(graph, AnswerPart{{node}, {}});
                }};
}

Answer answer_about(const KnowledgeGraph& graph, const Profile& profile)
{
    return {.text = [&](FactText& out) { add_profile(out, graph, profile); },
            .json = [&] { return profile_json(graph, profile); },
            .table = [&] { return profile_table(graph, profile); },
            .part = [&] { return subgraph(graph, profile_part(graph, profile)); }};
}

Answer answer_of_all(const KnowledgeGraph& graph, const Summary& summary)
{
    return {.text = [&](FactText& out) { add_summary(out, graph, summary); },
            .json = [&] { return summary_json(graph, summary); },
            .table = [&] { return summary_table(summary); },
            .part = [&] { return graph; }};
}

int run(const Options& options)
{
    if (options.why && options.operands.size() < 2) {
        throw UsageError("--why needs a NAME");
    }
    Question question(options);
    if (options.operands.size() < 2) {
        question.keep_own_evidence();
    }
    if (!question.load(std::span(options.operands).subspan(1))) {
        return 1;
    }
    const auto& graph = question.graph();
    if (question.about().empty()) {
        return question.give(answer_of_all(graph, summarize(graph)));
    }
    const NodeIndex node = question.about().front();
    return question.give(options.why ? answer_why(graph, node)
                                     : answer_about(graph, profile_of(graph, node)));
}

constexpr auto flags = with_question(std::array{Flag::why});

} // namespace

extern const Command show_command;
constinit const Command show_command{
    .name = "show",
    .operands = "GRAPH [NAME]",
    .fewest_operands = 1,
    .most_operands = 2,
    .summary = "Tell what is in a graph, or all about one name in it",
    .details =
        "GRAPH is a file that `entente build` or `convert` wrote in a format that is read back "
        "(`entente list formats`), or - for one on standard input. Without a NAME: "
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
