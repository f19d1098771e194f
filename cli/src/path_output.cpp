#include "path_output.hpp"

#include "fact_json.hpp"
#include "fact_text.hpp"
#include "path_words.hpp"
#include "words.hpp"

#include <nlohmann/json.hpp>

namespace entente {
namespace {

using nlohmann::ordered_json;

std::string describe_doubt(const KnowledgeGraph& graph, const Hop& hop, bool first)
{
    const std::string date = date_of(graph, hop.facts.front());
    if (date.empty()) {
        return first ? "when this was is not known"
                     : "that this came after is not certain: it has no date";
    }
    return "that this came after is not certain: all that is known is " + describe_interval(date);
}

void add_path(FactText& out, const KnowledgeGraph& graph, const PathQuery& query, const Path& path)
{
    std::size_t number = 0;
    const std::size_t key_width = std::to_string(path.hops.size()).size() + 1;
    for (const Hop& hop : path.hops) {
        out.fact(std::to_string(++number) + ".", key_width, describe_hop(graph, hop));
        if (query.in_time && !hop.certain) {
            out.note(describe_doubt(graph, hop, number == 1));
        }
        for (const auto& list : support_of(graph, hop.facts.front())) {
            out.citation(list);
        }
        if (hop.facts.size() > 1) {
            out.note(describe_further(graph, hop));
        }
    }
}

ordered_json step_json(const KnowledgeGraph& graph, const Step& step)
{
    const Edge& edge = graph.edge(step.edge);
    ordered_json out = {{"from", graph.node(step.from).id},
                        {"to", graph.node(step.to).id},
                        {"kind", name_of(edge.kind)},
                        {"forward", step.forward},
                        {"key", edge.key}};
    add_attributes(out, edge.attributes);
    out["confidence"] = edge.confidence;
    return out;
}

ordered_json fact_json(const KnowledgeGraph& graph, const PathFact& fact)
{
    ordered_json out;
    out["kind"] = fact.event ? name_of(graph.node(*fact.event).kind)
                             : name_of(graph.edge(fact.steps.front().edge).kind);
    for (const NodeIndex event : events_of(fact)) {
        ordered_json node = node_json(graph, event);
        add_attributes(node, graph.node(event).attributes);
        out["events"].push_back(std::move(node));
    }
    set_text(out, "date", date_of(graph, fact));
    if (fact.planned) {
        out["planned"] = true;
    }
    out["confidence"] = fact.confidence;
    out["edges"] = ordered_json::array();
    for (const Step& step : fact.steps) {
        out["edges"].push_back(step_json(graph, step));
    }
    out["evidence"] = evidence_json(graph, all_support_of(graph, fact));
    return out;
}

ordered_json path_json(const KnowledgeGraph& graph, const PathQuery& query, const Path& path)
{
    ordered_json out = {{"confidence", path.confidence}, {"cost", path.cost}};
    out["hops"] = ordered_json::array();
    for (const Hop& hop : path.hops) {
        ordered_json object = {{"from", node_json(graph, hop.from)},
                               {"to", node_json(graph, hop.to)}};
        if (query.in_time) {
            object["certain"] = hop.certain;
        }
        object["facts"] = ordered_json::array();
        for (const PathFact& fact : hop.facts) {
            object["facts"].push_back(fact_json(graph, fact));
        }
        out["hops"].push_back(std::move(object));
    }
    return out;
}

std::string measure_of(const PathQuery& query, const Path& path)
{
    std::string out =
        count_of_hops(path.hops.size()) + ", confidence " + two_places(path.confidence);
    if (!query.in_time && query.order != PathOrder::hops) {
        out += ", cost by " + std::string(name_of(query.order)) + " " + two_places(path.cost);
    }
    return out;
}

} // namespace

void add_paths(FactText& out, const KnowledgeGraph& graph, const PathQuery& query,
               const std::vector<Path>& paths)
{
    const std::string ends =
        graph.node(query.source).label + " to " + graph.node(query.target).label;
    const std::string in_time = query.in_time ? ", each hop no earlier than the one before" : "";
    if (paths.size() == 1) {
        out.heading(
            ends + in_time + ": " +
            (paths.front().hops.empty() ? "they are the same" : measure_of(query, paths.front())));
        add_path(out, graph, query, paths.front());
        return;
    }
    out.heading(ends + in_time + ": " + std::to_string(paths.size()) + " paths");
    for (std::size_t i = 0; i < paths.size(); ++i) {
        out.heading("Path " + std::to_string(i + 1) + ": " + measure_of(query, paths[i]));
        add_path(out, graph, query, paths[i]);
    }
}

ordered_json paths_json(const KnowledgeGraph& graph, const PathQuery& query,
                        const std::vector<Path>& paths)
{
    ordered_json out = {{"source", node_json(graph, query.source)},
                        {"target", node_json(graph, query.target)},
                        {"by", query.in_time ? "time" : name_of(query.order)},
                        {"found", !paths.empty()}};
    out["paths"] = ordered_json::array();
    for (const Path& path : paths) {
        out["paths"].push_back(path_json(graph, query, path));
    }
    return out;
}

Table paths_table(const KnowledgeGraph& graph, const std::vector<Path>& paths)
{
    Table table({{"path", true},
                 {"hop", true},
                 {"from"},
                 {"to"},
                 {"kind"},
                 {"fact"},
                 {"date"},
                 {"confidence", true},
                 {"sentence"},
                 {"article"}});
    for (std::size_t i = 0; i < paths.size(); ++i) {
        for (std::size_t j = 0; j < paths[i].hops.size(); ++j) {
            const Hop& hop = paths[i].hops[j];
            const PathFact& fact = hop.facts.front();
            const auto support = all_support_of(graph, fact);
            const auto kind = fact.event ? name_of(graph.node(*fact.event).kind)
                                         : name_of(graph.edge(fact.steps.front().edge).kind);
            table.add({std::to_string(i + 1), std::to_string(j + 1), graph.node(hop.from).label,
                       graph.node(hop.to).label, std::string(kind),
                       fact.event ? describe_events(graph, fact)
                                  : describe_edge(graph, fact.steps.front()),
                       date_of(graph, fact), two_places(fact.confidence),
                       support.empty() ? "" : graph.evidence(support.front()).text,
                       support.empty() ? "" : describe_source(graph, support.front())});
        }
    }
    return table;
}

AnswerPart part_of_paths(const KnowledgeGraph& graph, const PathQuery& query,
                         const std::vector<Path>& paths)
{
    AnswerPart part{{query.source, query.target}, {}};
    for (const Path& path : paths) {
        for (const Hop& hop : path.hops) {
            for (const PathFact& fact : hop.facts) {
                for (const Step& step : fact.steps) {
                    part.edges.push_back(step.edge);
                }
                for (const NodeIndex event : events_of(fact)) {
                    for (const EdgeIndex edge : graph.out_edges(event)) {
                        if (graph.edge(edge).kind == EdgeKind::held_in) {
                            part.edges.push_back(edge);
                        }
                    }
                }
            }
        }
    }
    return part;
}

} // namespace entente
