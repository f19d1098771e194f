#include "answer.hpp"
#include "command.hpp"
#include "fact_json.hpp"
#include "fact_text.hpp"
#include "facts_output.hpp"

#include <entente/graph/timeline.hpp>

#include <nlohmann/json.hpp>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente {
namespace {

std::string names_of(const KnowledgeGraph& graph, const std::vector<NodeIndex>& about)
{
    std::string out;
    for (const auto node : about) {
        out += (out.empty() ? "" : " and ") + graph.node(node).label;
    }
    return out;
}

std::string heading(const KnowledgeGraph& graph, const std::vector<NodeIndex>& about,
                    const std::vector<Fact>& facts)
{
    const auto count = std::to_string(facts.size()) + (facts.size() == 1 ? " fact" : " facts");
    return about.empty() ? count : names_of(graph, about) + ": " + count;
}

bool wants(const Question& question, const Fact& fact)
{
    switch (fact.kind) {
    case FactKind::meeting:
        return question.wants(NodeKind::meeting);
    case FactKind::agreement:
        return question.wants(NodeKind::agreement);
    case FactKind::post_begin:
    case FactKind::post_seen:
    case FactKind::post_end:
        return question.wants(EdgeKind::holds_position);
    }
    return false;
}

int run(const Options& options)
{
    Question question(options);
    if (!question.load(std::span(options.operands).subspan(1))) {
        return 1;
    }
    const auto& graph = question.graph();
    const auto& about = question.about();
    auto facts = timeline_of(graph, about);
    std::erase_if(facts, [&](const Fact& fact) { return !wants(question, fact); });
    const auto except = about.size() == 1 ? std::optional(about.front()) : std::nullopt;
    return question.give({.empty = facts.empty(),
                          .nothing = "the graph tells no meeting, agreement or post" +
                                     (about.empty() ? "" : " of " + names_of(graph, about)),
                          .text =
                              [&](FactText& out) {
                                  out.heading(heading(graph, about, facts));
                                  add_facts(out, graph, facts, except);
                              },
                          .json =
                              [&] {
                                  return nlohmann::ordered_json{
                                      {"about", nodes_json(graph, about)},
                                      {"facts", facts_json(graph, facts)}};
                              },
                          .table = [&] { return facts_table(graph, facts); },
                          .part =
                              [&] {
                                  AnswerPart part{about, {}};
                                  add_facts(graph, facts, part);
                                  return subgraph(graph, part);
                              }});
}

constexpr auto flags = with_question(std::array{Flag::kinds});

} // namespace

extern const Command timeline_command;
constinit const Command timeline_command{
    .name = "timeline",
    .operands = "GRAPH [NAME [NAME]]",
    .fewest_operands = 1,
    .most_operands = 3,
    .summary = "Tell meetings, agreements and posts in the order of time",
    .details =
        "Of all in the graph, of one name, or those in which two names have part: officials, "
        "bodies, countries, places. A country has part by its officials and bodies, and by visits "
        "to it. Dates stand as the articles give them: 2025-05 before the days of that month that "
        "follow its first, XXXX-05-09 after all that have a year, what has no date last. Nothing "
        "found: exit status 1.\n"
        "\n"
        "  entente timeline news.json \"to lam\"\n"
        "  entente timeline news.json VN BY --csv",
    .flags = flags,
    .run = run};

} // namespace entente
