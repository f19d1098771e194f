#include "selection_options.hpp"

#include "logging.hpp"
#include "names.hpp"
#include "option_values.hpp"

#include <entente/core/error.hpp>
#include <entente/core/kind_names.hpp>

#include <string>
#include <utility>
#include <vector>

namespace entente {
namespace {

/// "official, organization, ...": every kind of nodes or of edges.
template <typename Kind> std::string all_names()
{
    std::string names;
    for (const std::string_view name : kind_names<Kind>()) {
        names += (names.empty() ? "" : " ") + std::string(name);
    }
    return names;
}

void read_kinds(const std::vector<std::string>& names, Selection& selection)
{
    for (const std::string& name : names) {
        if (const auto node = find_kind<NodeKind>(name)) {
            selection.node_kinds.push_back(*node);
        } else if (const auto edge = find_kind<EdgeKind>(name)) {
            selection.edge_kinds.push_back(*edge);
        } else {
            throw UsageError("--kinds: there is no kind \"" + name + "\"; nodes are " +
                             all_names<NodeKind>() + ", edges " + all_names<EdgeKind>());
        }
    }
}

EvidenceKept read_evidence(const std::string& word)
{
    if (word.empty() || word == "all") {
        return EvidenceKept::all;
    }
    if (word == "first") {
        return EvidenceKept::first;
    }
    if (word == "none") {
        return EvidenceKept::none;
    }
    throw UsageError("--evidence: none, first or all, not \"" + word + "\"");
}

Projection read_projection(const std::string& word)
{
    if (word.empty()) {
        return Projection::none;
    }
    const auto projection = find_projection(word);
    if (!projection) {
        throw UsageError("--projection: officials, countries or official-body, not \"" + word +
                         "\"");
    }
    return *projection;
}

/// Names to ids; false when one is not found.
bool look_up(const KnowledgeGraph& graph, SelectionChoice& choice)
{
    bool found = true;
    if (!choice.country.empty()) {
        auto countries = find_countries(graph, choice.country);
        found = countries.has_value();
        choice.selection.countries = std::move(countries).value_or(std::vector<std::string>());
    }
    if (const auto nodes = find_all_or_explain(graph, choice.around)) {
        for (const NodeIndex node : *nodes) {
            choice.selection.around.push_back(graph.node(node).id);
        }
    } else {
        found = false;
    }
    return found;
}

KnowledgeGraph copy_of_part(const KnowledgeGraph& graph, SelectionChoice choice,
                            std::vector<Diagnostic>* diagnostics)
{
    // Evidence is cut when all is folded, so that an edge has the first of all its facts.
    Selection last;
    std::swap(last.evidence, choice.selection.evidence);
    return select(project(select(graph, choice.selection, diagnostics), choice.projection), last);
}

} // namespace

SelectionChoice read_selection(const Options& options)
{
    SelectionChoice choice;
    Selection& selection = choice.selection;
    read_kinds(options.kinds, selection);
    selection.since = read_day(options.since, "--since");
    selection.until = read_day(options.until, "--until");
    if (!selection.since.empty() && !selection.until.empty() &&
        selection.since.earliest_day() > selection.until.latest_day()) {
        throw UsageError("--since " + options.since + " is after --until " + options.until);
    }
    selection.min_confidence = options.min_confidence;
    selection.only_stated = options.only_stated;
    selection.evidence = read_evidence(options.evidence);
    if (options.hops && options.around.empty()) {
        throw UsageError("--hops goes with --around");
    }
    selection.hops = options.hops.value_or(selection.hops);
    choice.projection = read_projection(options.projection);
    choice.country = options.country;
    choice.around = options.around;
    return choice;
}

std::optional<KnowledgeGraph> choose_part(KnowledgeGraph graph, SelectionChoice choice,
                                          PartForm form)
{
    if (!look_up(graph, choice)) {
        return std::nullopt;
    }
    const bool all = choice.selection == Selection{} && choice.projection == Projection::none;
    if (all) {
        return graph;
    }
    const std::string nodes = std::to_string(graph.node_count());
    const std::string edges = std::to_string(graph.edge_count());
    std::vector<Diagnostic> diagnostics;
    const bool views = form == PartForm::view && choice.projection == Projection::none &&
                       choice.selection.evidence == EvidenceKept::all;
    KnowledgeGraph part = views ? view(std::move(graph), choice.selection, &diagnostics)
                                : copy_of_part(graph, std::move(choice), &diagnostics);
    log_diagnostics(diagnostics);
    log_info("chosen: " + std::to_string(part.node_count()) + " of " + nodes + " nodes, " +
             std::to_string(part.edge_count()) + " of " + edges + " edges");
    if (part.node_count() == 0) {
        log_error("the switches leave nothing of the graph: nothing was made");
        return std::nullopt;
    }
    return part;
}

std::optional<PartAbout> choose_part_about(KnowledgeGraph graph,
                                           const std::vector<NodeIndex>& nodes,
                                           SelectionChoice choice, PartForm form)
{
    std::vector<std::pair<std::string, std::string>> wanted; // ids with labels
    for (const NodeIndex node : nodes) {
        wanted.emplace_back(graph.node(node).id, graph.node(node).label);
    }
    auto part = choose_part(std::move(graph), std::move(choice), form);
    if (!part) {
        return std::nullopt;
    }
    PartAbout about{std::move(*part), {}};
    for (const auto& [id, label] : wanted) {
        if (const auto node = about.graph.find(id)) {
            about.nodes.push_back(*node);
        } else {
            log_error("the chosen part of the graph has nothing of " + label);
        }
    }
    return about.nodes.size() == wanted.size() ? std::optional(std::move(about)) : std::nullopt;
}

std::optional<std::vector<std::string>> find_countries(const KnowledgeGraph& graph,
                                                       const std::string& names)
{
    constexpr std::array kinds{NodeKind::country};
    std::vector<std::string> parts;
    if (choose_node(graph, names, kinds).node) { // it may have a comma in its name
        parts.push_back(names);
    } else {
        parts = split_list(names);
    }
    if (parts.empty()) {
        throw UsageError("--country: \"" + names + "\" names none");
    }
    const auto nodes = find_all_or_explain(graph, parts, kinds);
    if (!nodes) {
        return std::nullopt;
    }
    std::vector<std::string> codes;
    for (const NodeIndex node : *nodes) {
        codes.emplace_back(graph.node(node).attributes.text(Attribute::iso));
    }
    return codes;
}

} // namespace entente
