#include "facts_output.hpp"

#include "fact_json.hpp"
#include "fact_text.hpp"
#include "words.hpp"

#include <entente/core/text.hpp>
#include <entente/graph/telling.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t least_date_width = 10;

/// "begin", "end", "seen"; empty for events.
std::string_view moment_of(FactKind kind)
{
    switch (kind) {
    case FactKind::post_begin:
        return "begin";
    case FactKind::post_seen:
        return "seen";
    case FactKind::post_end:
        return "end";
    case FactKind::meeting:
    case FactKind::agreement:
        return {};
    }
    return {};
}

std::string_view verb_of(const Fact& fact)
{
    switch (fact.kind) {
    case FactKind::post_begin:
        return fact.stated ? "becomes" : "is first seen as";
    case FactKind::post_seen:
        return "is seen as";
    case FactKind::post_end:
        return fact.stated ? "ceases to be" : "is last seen as";
    case FactKind::meeting:
    case FactKind::agreement:
        return {};
    }
    return {};
}

std::string describe_term(const KnowledgeGraph& graph, const Fact& fact,
                          std::optional<NodeIndex> except)
{
    Edge post = graph.edge(*fact.post);
    post.attributes.erase(Attribute::former); // it was none then
    const std::string who = except == fact.node ? "" : graph.node(fact.node).label + " ";
    return who + std::string(verb_of(fact)) + " " + describe_post(graph, post);
}

/// The role of the one that the list is about.
std::string role_in(const KnowledgeGraph& graph, NodeIndex event, std::optional<NodeIndex> actor)
{
    for (const auto index : graph.in_edges(event)) {
        const auto role = graph.edge(index).attributes.text(Attribute::role);
        if (graph.edge(index).source == actor && !role.empty()) {
            return ", as " + std::string(role);
        }
    }
    return {};
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string out;
    for (const auto& part : parts) {
        out += (out.empty() ? "" : "; ") + part;
    }
    return out;
}

std::string labels(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes)
{
    std::vector<std::string> found;
    for (const auto node : nodes) {
        found.push_back(graph.node(node).label);
    }
    return joined(found);
}

/// Whoever had part in it, by any kind of edge.
std::vector<NodeIndex> actors_of(const KnowledgeGraph& graph, NodeIndex event)
{
    std::vector<NodeIndex> actors;
    for (const auto kind :
         {EdgeKind::participated_in, EdgeKind::party_to, EdgeKind::signed_by_actor}) {
        for (const auto actor : sources_of(graph, event, kind)) {
            if (std::ranges::find(actors, actor) == actors.end()) {
                actors.push_back(actor);
            }
        }
    }
    return actors;
}

std::vector<std::string> cells_of(const KnowledgeGraph& graph, const Fact& fact)
{
    if (fact.post) {
        const auto& post = graph.edge(*fact.post);
        return {"post",
                std::string(moment_of(fact.kind)),
                std::string(post.attributes.text(Attribute::title)),
                fact.stated ? "stated" : "observed",
                graph.node(fact.node).label,
                graph.node(post.target).label,
                graph.node(fact.node).id};
    }
    const auto& node = graph.node(fact.node);
    const auto& attributes = node.attributes;
    const auto form = attributes.text(Attribute::form);
    return {std::string(name_of(node.kind)),
            std::string(form.empty() ? attributes.text(Attribute::type) : form),
            node.label,
            std::string(attributes.text(Attribute::status)),
            labels(graph, actors_of(graph, fact.node)),
            labels(graph, targets_of(graph, fact.node, EdgeKind::held_in)),
            node.id};
}

} // namespace

std::string describe_fact(const KnowledgeGraph& graph, const Fact& fact,
                          std::optional<NodeIndex> except)
{
    if (fact.post) {
        return describe_term(graph, fact, except);
    }
    const auto words = fact.kind == FactKind::meeting ? describe_meeting(graph, fact.node, except)
                                                      : describe_agreement(graph, fact.node);
    return words + role_in(graph, fact.node, except);
}

void add_facts(FactText& out, const KnowledgeGraph& graph, std::span<const Fact> facts,
               std::optional<NodeIndex> except)
{
    std::size_t width = least_date_width;
    for (const auto& fact : facts) {
        width = std::max(width, fact.date.edtf().size());
    }
    for (const auto& fact : facts) {
        out.fact(fact.date.edtf(), width, describe_fact(graph, fact, except));
        out.citation(fact.evidence);
    }
}

void add_facts(FactText& out, std::string_view heading, const KnowledgeGraph& graph,
               std::span<const Fact> facts)
{
    if (!facts.empty()) {
        out.heading(heading);
        add_facts(out, graph, facts);
    }
}

ordered_json facts_json(const KnowledgeGraph& graph, std::span<const Fact> facts)
{
    ordered_json out = ordered_json::array();
    for (const auto& fact : facts) {
        if (!fact.post) {
            out.push_back(event_json(graph, fact.node, fact.evidence));
            continue;
        }
        ordered_json object = {{"kind", "post"}, {"moment", moment_of(fact.kind)}};
        set_text(object, "date", fact.date.edtf());
        object["stated"] = fact.stated;
        object.update(post_json(graph, *fact.post));
        out.push_back(std::move(object));
    }
    return out;
}

std::vector<std::string> source_cells(const KnowledgeGraph& graph,
                                      std::span<const EvidenceIndex> evidence,
                                      std::string_view said)
{
    std::vector<std::string> cells{std::to_string(evidence.size())};
    if (evidence.empty()) {
        cells.insert(cells.end(), {"", ""});
    } else {
        const auto& shown = graph.evidence(telling_sentence(graph, evidence, said));
        cells.push_back(graph.document(shown.document).uri);
        cells.push_back(squeeze(shown.text));
    }
    return cells;
}

std::string number_text(double number)
{
    return ordered_json(number).dump();
}

Table facts_table(const KnowledgeGraph& graph, std::span<const Fact> facts)
{
    Table table({{"date"},
                 {"kind"},
                 {"form"},
                 {"label"},
                 {"status"},
                 {"actors"},
                 {"where"},
                 {"id"},
                 {"confidence"},
                 {"sentences"},
                 {"document"},
                 {"sentence"}});
    for (const auto& fact : facts) {
        std::vector<std::string> row{fact.date.edtf()};
        std::ranges::move(cells_of(graph, fact), std::back_inserter(row));
        const auto confidence =
            fact.post ? graph.edge(*fact.post).confidence : graph.node(fact.node).confidence;
        row.push_back(number_text(confidence));
        std::string said;
        for (const auto& cell : row) {
            said += cell + " ";
        }
        table.add(std::move(row));
        table.add_cells(source_cells(graph, fact.evidence, said));
    }
    return table;
}

} // namespace entente
