#include "answer.hpp"
#include "command.hpp"
#include "fact_json.hpp"
#include "fact_text.hpp"
#include "words.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>
#include <entente/graph/search.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t usual_most = 10;

struct Found {
    std::vector<NameHit> names;
    std::vector<SentenceHit> sentences;
};

std::string_view name_of(SearchField field)
{
    switch (field) {
    case SearchField::label:
        return "label";
    case SearchField::alias:
        return "alias";
    case SearchField::title:
        return "title";
    }
    return {};
}

std::string describe_hit(const KnowledgeGraph& graph, const NameHit& hit)
{
    const auto& node = graph.node(hit.node);
    if (hit.post) {
        const auto& post = graph.edge(*hit.post);
        const std::string valid(post.attributes.text(Attribute::valid));
        return node.label + ", " + describe_post(graph, post) + (valid.empty() ? "" : ", " + valid);
    }
    const auto more = distinction(graph, hit.node);
    return node.label + (more.empty() || node.kind == NodeKind::country ? "" : ", " + more) +
           (hit.field == SearchField::alias ? ", also \"" + std::string(hit.text) + "\"" : "") +
           "  [" + node.id + "]";
}

/// Titles of posts stand apart from those who hold them.
std::string_view group_of(const KnowledgeGraph& graph, const NameHit& hit)
{
    if (hit.post) {
        return "Titles";
    }
    switch (graph.node(hit.node).kind) {
    case NodeKind::official:
        return "Officials";
    case NodeKind::organization:
        return "Organizations";
    case NodeKind::country:
        return "Countries";
    case NodeKind::place:
        return "Places";
    case NodeKind::meeting:
        return "Meetings";
    case NodeKind::agreement:
        return "Agreements";
    case NodeKind::document:
        return "Articles";
    }
    return {};
}

/// "Meetings (23)"
void add_heading(FactText& out, std::string_view group, std::size_t count)
{
    out.heading(std::string(group) + " (" + std::to_string(count) + ")");
}

void add_names(FactText& out, const KnowledgeGraph& graph, const std::vector<NameHit>& names,
               std::size_t most)
{
    std::map<std::string_view, std::size_t> counts;
    for (const auto& hit : names) {
        ++counts[group_of(graph, hit)];
    }
    std::string_view group;
    std::size_t shown = 0;
    for (const auto& hit : names) {
        if (const auto next = group_of(graph, hit); next != group) {
            group = next;
            shown = 0;
            add_heading(out, group, counts[group]);
        }
        if (++shown <= most) {
            out.line(describe_hit(graph, hit));
        } else if (shown == most + 1) {
            out.line("and " + std::to_string(counts[group] - most) + " more (--max)");
        }
    }
}

/// Meetings and agreements of a sentence, else whom it names.
std::string describe_subjects(const KnowledgeGraph& graph, const SentenceHit& hit)
{
    std::vector<std::string> events;
    std::vector<std::string> others;
    for (const auto node : hit.nodes) {
        const auto kind = graph.node(node).kind;
        const bool event = kind == NodeKind::meeting || kind == NodeKind::agreement;
        (event ? events : others).push_back(describe_node(graph, node));
    }
    std::string out;
    for (const auto& one : events.empty() ? others : events) {
        out += (out.empty() ? "" : "; ") + one;
    }
    return out;
}

void add_sentences(FactText& out, const KnowledgeGraph& graph,
                   const std::vector<SentenceHit>& sentences, std::size_t most)
{
    if (sentences.empty()) {
        return;
    }
    add_heading(out, "Sentences", sentences.size());
    for (std::size_t i = 0; i < std::min(sentences.size(), most); ++i) {
        out.line(describe_subjects(graph, sentences[i]));
        out.citation(std::array{sentences[i].evidence});
    }
    if (sentences.size() > most) {
        out.line("and " + std::to_string(sentences.size() - most) + " more (--max)");
    }
}

ordered_json names_json(const KnowledgeGraph& graph, const std::vector<NameHit>& names)
{
    ordered_json out = ordered_json::array();
    for (const auto& hit : names) {
        auto object = node_json(graph, hit.node);
        object["field"] = name_of(hit.field);
        object["text"] = hit.text;
        if (hit.post) {
            object["post"] = post_json(graph, *hit.post);
        } else {
            object["evidence"] = evidence_json(graph, graph.node(hit.node).evidence);
        }
        out.push_back(std::move(object));
    }
    return out;
}

ordered_json sentences_json(const KnowledgeGraph& graph, const std::vector<SentenceHit>& sentences)
{
    ordered_json out = ordered_json::array();
    for (const auto& hit : sentences) {
        ordered_json object = evidence_json(graph, std::array{hit.evidence}).front();
        object["nodes"] = nodes_json(graph, hit.nodes);
        object["posts"] = ordered_json::array();
        for (const auto post : hit.posts) {
            auto held = post_json(graph, post);
            held.erase("evidence");
            object["posts"].push_back(std::move(held));
        }
        out.push_back(std::move(object));
    }
    return out;
}

Table table_of(const KnowledgeGraph& graph, const Found& found)
{
    Table table({{"found"}, {"kind"}, {"label"}, {"text"}, {"id"}, {"date"}, {"document"}});
    for (const auto& hit : found.names) {
        const auto& node = graph.node(hit.node);
        const auto date = hit.post ? graph.edge(*hit.post).attributes.text(Attribute::valid)
                                   : node.attributes.text(Attribute::date);
        table.add({std::string(name_of(hit.field)), std::string(name_of(node.kind)), node.label,
                   std::string(hit.text), node.id, std::string(date), ""});
    }
    for (const auto& hit : found.sentences) {
        const auto& evidence = graph.evidence(hit.evidence);
        const auto& document = graph.document(evidence.document);
        table.add({"sentence", "", describe_subjects(graph, hit), squeeze(evidence.text), "",
                   document.date.edtf(), document.uri});
    }
    return table;
}

AnswerPart part_of(const KnowledgeGraph& graph, const Found& found)
{
    AnswerPart part;
    for (const auto& hit : found.names) {
        part.nodes.push_back(hit.node);
        if (hit.post) {
            part.edges.push_back(*hit.post);
        }
    }
    for (const auto& hit : found.sentences) {
        part.nodes.insert(part.nodes.end(), hit.nodes.begin(), hit.nodes.end());
        part.edges.insert(part.edges.end(), hit.posts.begin(), hit.posts.end());
        for (const auto node : hit.nodes) {
            const auto kind = graph.node(node).kind;
            if (kind == NodeKind::meeting || kind == NodeKind::agreement) {
                const auto edges = graph.in_edges(node);
                part.edges.insert(part.edges.end(), edges.begin(), edges.end());
            }
        }
    }
    return part;
}

Found search(const Question& question, const Options& options, const std::string& name)
{
    const auto& graph = question.graph();
    Found found{search_names(graph, name), search_sentences(graph, options.sentence)};
    const auto since = Date::parse(options.since);
    const auto until = Date::parse(options.until);
    std::erase_if(found.sentences, [&](const SentenceHit& hit) {
        const auto& published = graph.document(graph.evidence(hit.evidence).document).date;
        return (since || until) &&
               (published.empty() || (since && published.latest_day() < since->earliest_day()) ||
                (until && published.earliest_day() > until->latest_day()));
    });
    std::erase_if(found.names, [&](const NameHit& hit) {
        return hit.post ? !question.wants(EdgeKind::holds_position)
                        : !question.wants(graph.node(hit.node).kind);
    });
    return found;
}

int run(const Options& options)
{
    const std::string name = options.operands.size() > 1 ? options.operands[1] : "";
    if (trim(name).empty() && trim(options.sentence).empty()) {
        throw UsageError("what shall be found? entente find GRAPH TEXT, or --sentence TEXT");
    }
    Question question(options);
    if (!options.sentence.empty()) {
        question.keep_own_evidence();
    }
    if (!question.load()) {
        return 1;
    }
    const auto& graph = question.graph();
    const auto found = search(question, options, name);
    const auto most = options.most.value_or(usual_most);
    return question.give({.empty = found.names.empty() && found.sentences.empty(),
                          .nothing = "the graph has nothing like that",
                          .text =
                              [&](FactText& out) {
                                  add_names(out, graph, found.names, most);
                                  add_sentences(out, graph, found.sentences, most);
                              },
                          .json =
                              [&] {
                                  return ordered_json{
                                      {"names", names_json(graph, found.names)},
                                      {"sentences", sentences_json(graph, found.sentences)}};
                              },
                          .table = [&] { return table_of(graph, found); },
                          .part = [&] { return subgraph(graph, part_of(graph, found)); }});
}

constexpr auto flags = with_question(std::array{Flag::sentence, Flag::most, Flag::kinds});

} // namespace

extern const Command search_command;
constinit const Command search_command{
    .name = "find",
    .operands = "GRAPH [TEXT]",
    .fewest_operands = 1,
    .most_operands = 2,
    .summary = "Find names, titles and sentences",
    .details =
        "Names of all kinds, and titles of posts, in which every word of TEXT begins a word, in "
        "any "
        "order; with --sentence the sentences in which its words stand one after the other, and "
        "what "
        "the graph has from them. Case and diacritics do not count. Nothing found: exit status 1.\n"
        "\n"
        "  entente find news.json \"foreign min\" --kinds holds_position\n"
        "  entente find news.json --sentence \"joint working group\"",
    .flags = flags,
    .run = run};

} // namespace entente
