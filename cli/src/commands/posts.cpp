#include "command.hpp"
#include "fact_json.hpp"
#include "fact_text.hpp"
#include "graph_input.hpp"
#include "logging.hpp"
#include "output.hpp"
#include "terminal.hpp"
#include "words.hpp"

#include <entente/core/error.hpp>
#include <entente/graph/find.hpp>
#include <entente/graph/posts.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

/// What to show of a chain.
struct Answer {
    PostChain chain;
    HoldersAt holders; ///< all, or those of `--at`
};

std::string country_code(const KnowledgeGraph& graph, const std::string& name)
{
    constexpr std::array kinds{NodeKind::country};
    const auto found = find_nodes(graph, name, kinds);
    return found.empty()
               ? name
               : std::string(graph.node(found.front().node).attributes.text(Attribute::iso));
}

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

void add_chain(FactText& out, const KnowledgeGraph& graph, const Answer& answer, bool all)
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

ordered_json chain_json(const KnowledgeGraph& graph, const Answer& answer, bool all)
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

std::vector<Answer> answers_of(const KnowledgeGraph& graph, const Options& options,
                               const std::optional<Date>& time)
{
    const auto country =
        options.country.empty() ? std::string() : country_code(graph, options.country);
    std::vector<Answer> answers;
    for (auto& chain : find_posts(graph, options.operands[1], country)) {
        HoldersAt holders;
        if (time) {
            holders = holders_at(graph, chain, *time);
        } else {
            holders.holdings.resize(chain.holdings.size());
            std::iota(holders.holdings.begin(), holders.holdings.end(), std::size_t{0});
        }
        if (!holders.holdings.empty()) {
            answers.push_back({std::move(chain), std::move(holders)});
        }
    }
    return answers;
}

int run(const Options& options)
{
    std::optional<Date> time;
    if (!options.at.empty()) {
        time = Date::parse(options.at);
        if (!time || !time->has_year()) {
            throw UsageError("\"" + options.at + "\" is no date like 2019, 2019-05 or 2019-05-31");
        }
    }
    const KnowledgeGraph graph = load_graph(options.operands.front());
    const auto answers = answers_of(graph, options, time);
    if (answers.empty()) {
        log_error("the graph knows nobody who held the post \"" + options.operands[1] + "\"" +
                  (options.country.empty() ? "" : " of " + options.country) +
                  (time ? " at " + options.at : ""));
        return 1;
    }
    FactText text(graph, terminal_width());
    ordered_json json = ordered_json::array();
    for (const auto& answer : answers) {
        add_chain(text, graph, answer, !time);
        json.push_back(chain_json(graph, answer, !time));
    }
    print(options.json ? json_text(json) : text.text());
    return 0;
}

constexpr std::array flags{Flag::country, Flag::at, Flag::json};

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
