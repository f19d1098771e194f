#include "answer.hpp"
#include "command.hpp"
#include "fact_json.hpp"
#include "fact_text.hpp"
#include "facts_output.hpp"
#include "option_values.hpp"
#include "words.hpp"

#include <entente/graph/posts.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

/// What to show of a chain.
struct Shown {
    PostChain chain;
    HoldersAt holders; ///< all, or those of `--at`
};

std::string_view words_for(std::string_view known, std::string_view observed)
{
    return known == "observed" ? observed : known == "open" ? "open" : known;
}

/// "begin stated, seen at least until the end"
std::string ends_in_words(const Attributes& attributes)
{
    const auto begin = attributes.text(Attribute::begin_known);
    const auto end = attributes.text(Attribute::end_known);
    std::string out;
    if (!begin.empty()) {
        out = "; begin " + std::string(words_for(begin, "at least from then")) + ", end " +
              std::string(words_for(end, "at least until then"));
    }
    const auto ended = attributes.text(Attribute::ended_by);
    if (!ended.empty()) {
        out += "; over by " + std::string(ended);
    }
    return out;
}

std::string heading(const KnowledgeGraph& graph, const PostChain& chain)
{
    const auto& body = graph.node(chain.body);
    std::string out = chain.title;
    if (body.kind != NodeKind::country) {
        out += ", " + body.label;
    }
    const auto country = country_name(graph, chain.country);
    return country.empty() ? out : out + ", " + country;
}

void add_chain(FactText& out, const KnowledgeGraph& graph, const Shown& answer, bool all)
{
    const auto& chain = answer.chain;
    out.heading(heading(graph, chain));
    std::size_t width = 10;
    for (const auto& holding : chain.holdings) {
        width = std::max(width, holding.valid.edtf().size());
    }
    for (const auto i : answer.holders.holdings) {
        const auto& holding = chain.holdings[i];
        const auto& edge = graph.edge(holding.edge);
        out.fact(holding.valid.edtf(), width,
                 graph.node(holding.official).label + ends_in_words(edge.attributes) +
                     (answer.holders.surmised ? "; the last seen in it before" : ""));
        out.citation(edge.evidence);
        for (const auto& gap : chain.gaps) {
            if (all && gap.after == i) {
                out.fact(gap.time.edtf(), width, "nobody is known");
            }
        }
    }
    for (const auto& conflict : chain.conflicts) {
        const auto shown = [&](std::size_t i) {
            return std::ranges::find(answer.holders.holdings, i) != answer.holders.holdings.end();
        };
        if (shown(conflict.first) && shown(conflict.second)) {
            out.line("conflict: " + graph.node(chain.holdings[conflict.first].official).label +
                     " and " + graph.node(chain.holdings[conflict.second].official).label +
                     " at the same time");
        }
    }
}

ordered_json holding_json(const KnowledgeGraph& graph, const Holding& holding, bool surmised)
{
    auto out = post_json(graph, holding.edge);
    if (surmised) {
        out["surmised"] = true;
    }
    return out;
}

ordered_json chain_json(const KnowledgeGraph& graph, const Shown& answer, bool all)
{
    const auto& chain = answer.chain;
    ordered_json out = {{"title", chain.title}};
    set_text(out, "country", chain.country);
    out["body"] = node_json(graph, chain.body);
    out["holders"] = ordered_json::array();
    for (const auto i : answer.holders.holdings) {
        out["holders"].push_back(holding_json(graph, chain.holdings[i], answer.holders.surmised));
    }
    if (all) {
        out["gaps"] = ordered_json::array();
        for (const auto& gap : chain.gaps) {
            out["gaps"].push_back(gap.time.edtf());
        }
        out["conflicts"] = ordered_json::array();
        for (const auto& conflict : chain.conflicts) {
            out["conflicts"].push_back({graph.node(chain.holdings[conflict.first].official).id,
                                        graph.node(chain.holdings[conflict.second].official).id});
        }
    }
    return out;
}

Table table_of(const KnowledgeGraph& graph, const std::vector<Shown>& chains)
{
    Table table({{"post"},
                 {"country"},
                 {"official"},
                 {"title"},
                 {"body"},
                 {"valid"},
                 {"begin_known"},
                 {"end_known"},
                 {"ended_by"},
                 {"surmised"},
                 {"official_id"},
                 {"body_id"},
                 {"confidence"},
                 {"sentences"},
                 {"document"},
                 {"sentence"}});
    for (const auto& shown : chains) {
        for (const auto i : shown.holders.holdings) {
            const auto& holding = shown.chain.holdings[i];
            const auto& edge = graph.edge(holding.edge);
            const auto text = [&](Attribute attribute) {
                return std::string(edge.attributes.text(attribute));
            };
            table.add({shown.chain.title, shown.chain.country, graph.node(holding.official).label,
                       text(Attribute::title), graph.node(edge.target).label,
                       text(Attribute::valid), text(Attribute::begin_known),
                       text(Attribute::end_known), text(Attribute::ended_by),
                       shown.holders.surmised ? "true" : "false", graph.node(holding.official).id,
                       graph.node(edge.target).id, number_text(edge.confidence)});
            table.add_cells(source_cells(graph, edge.evidence,
                                         graph.node(holding.official).label + " " +
                                             text(Attribute::title) + " " +
                                             graph.node(edge.target).label));
        }
    }
    return table;
}

AnswerPart part_of(const std::vector<Shown>& chains)
{
    AnswerPart part;
    for (const auto& shown : chains) {
        for (const auto i : shown.holders.holdings) {
            part.edges.push_back(shown.chain.holdings[i].edge);
        }
    }
    return part;
}

std::vector<Shown> chains_of(const KnowledgeGraph& graph, const std::string& title,
                             const std::string& country, const Date& time)
{
    std::vector<Shown> chains;
    for (auto& chain : find_posts(graph, title, country)) {
        HoldersAt holders;
        if (!time.empty()) {
            holders = holders_at(graph, chain, time);
        } else {
            holders.holdings.resize(chain.holdings.size());
            std::iota(holders.holdings.begin(), holders.holdings.end(), std::size_t{0});
        }
        if (!holders.holdings.empty()) {
            chains.push_back({std::move(chain), std::move(holders)});
        }
    }
    return chains;
}

/// Of every country that was asked for, one after the other; of all at once where none was.
std::vector<Shown> chains_of(const Question& question, const std::string& title, const Date& time)
{
    if (question.countries().empty()) {
        return chains_of(question.graph(), title, std::string(), time);
    }
    std::vector<Shown> chains;
    for (const auto& country : question.countries()) {
        std::ranges::move(chains_of(question.graph(), title, country, time),
                          std::back_inserter(chains));
    }
    return chains;
}

int run(const Options& options)
{
    const auto time = read_day(options.at, "--at");
    Question question(options);
    question.keep_countries(); // those of the post, not of all who met its holders
    if (!question.load()) {
        return 1;
    }
    const auto& graph = question.graph();
    const auto chains = chains_of(question, options.operands[1], time);
    return question.give({.empty = chains.empty(),
                          .nothing = "the graph knows nobody who held the post \"" +
                                     options.operands[1] + "\"" +
                                     (options.country.empty() ? "" : " of " + options.country) +
                                     (options.at.empty() ? "" : " at " + options.at),
                          .text =
                              [&](FactText& out) {
                                  for (const auto& shown : chains) {
                                      add_chain(out, graph, shown, time.empty());
                                  }
                              },
                          .json =
                              [&] {
                                  ordered_json out = ordered_json::array();
                                  for (const auto& shown : chains) {
                                      out.push_back(chain_json(graph, shown, time.empty()));
                                  }
                                  return out;
                              },
                          .table = [&] { return table_of(graph, chains); },
                          .part = [&] { return subgraph(graph, part_of(chains)); }});
}

constexpr auto flags = with_question(std::array{Flag::at});

} // namespace

extern const Command posts_command;
constinit const Command posts_command{
    .name = "posts",
    .operands = "GRAPH TITLE",
    .fewest_operands = 2,
    .most_operands = 2,
    .summary = "Tell who held a post, one after the other",
    .details =
        "The holders of a post in the order of time, with how each end of their terms is known and "
        "the sentence that says so; the times in which nobody is known, and conflicts: two who are "
        "said to have held it at once. A title matches without case, articles and word order: "
        "\"foreign minister\" is \"Minister of Foreign Affairs\". Nobody found: exit status 1.\n"
        "\n"
        "  entente posts news.json \"Minister of Public Security\" --country VN --at 2019",
    .flags = flags,
    .run = run};

} // namespace entente
