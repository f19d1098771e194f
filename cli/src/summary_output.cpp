#include "summary_output.hpp"

#include "fact_json.hpp"
#include "fact_text.hpp"
#include "terminal.hpp"
#include "words.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

std::string period_text(const Period& period)
{
    const std::string first = period.first.edtf();
    const std::string last = period.last.edtf();
    return first == last ? first : first + " to " + last;
}

struct Count {
    std::string_view name;
    std::size_t number = 0;
};

template <typename Row> std::vector<Count> counts_of(const std::vector<Row>& rows)
{
    std::vector<Count> counts;
    for (const Row& row : rows) {
        if (row.count != 0) {
            counts.push_back({name_of(row.kind), row.count});
        }
    }
    return counts;
}

void add_counts(FactText& out, std::string_view heading, const std::vector<Count>& counts)
{
    if (counts.empty()) {
        return;
    }
    std::size_t width = 0;
    for (const Count& count : counts) {
        width = std::max(width, count.name.size());
    }
    std::size_t digits = 0;
    for (const Count& count : counts) {
        digits = std::max(digits, std::to_string(count.number).size());
    }
    out.heading(heading);
    for (const Count& count : counts) {
        const std::string number = std::to_string(count.number);
        out.row(padded(count.name, width + 2) + std::string(digits - number.size(), ' ') + number);
    }
}

ordered_json period_json(const Period& period)
{
    ordered_json out = ordered_json::object();
    set_text(out, "first", period.first.edtf());
    set_text(out, "last", period.last.edtf());
    return out;
}

template <typename Row> ordered_json counts_json(const std::vector<Row>& rows)
{
    ordered_json out = ordered_json::object();
    for (const Row& row : rows) {
        out[std::string(name_of(row.kind))] = row.count;
    }
    return out;
}

void add_officials(FactText& out, const KnowledgeGraph& graph, const Summary& summary)
{
    if (summary.most_connected.empty()) {
        return;
    }
    std::size_t width = 0;
    for (const ConnectedOfficial& row : summary.most_connected) {
        width = std::max(width, display_width(graph.node(row.node).label));
    }
    out.heading("Officials with most meetings and agreements");
    for (const ConnectedOfficial& row : summary.most_connected) {
        const std::string counts =
            std::to_string(row.meetings) + " + " + std::to_string(row.agreements);
        out.fact(padded(graph.node(row.node).label, width + 2) + padded(counts, 8), width + 10,
                 distinction(graph, row.node));
    }
}

} // namespace

void add_summary(FactText& out, const KnowledgeGraph& graph, const Summary& summary)
{
    std::string articles =
        std::to_string(summary.documents) + (summary.documents == 1 ? " article" : " articles");
    if (!summary.published.first.empty()) {
        articles += ", published " + period_text(summary.published);
    }
    out.heading(articles);
    if (!summary.events.first.empty()) {
        out.line("meetings and agreements of " + period_text(summary.events));
    }
    out.line(std::to_string(summary.evidence) + " sentences as evidence");
    add_counts(out, "Nodes", counts_of(summary.nodes));
    add_counts(out, "Edges", counts_of(summary.edges));
    add_officials(out, graph, summary);
}

Table summary_table(const Summary& summary)
{
    Table table({{"what"}, {"kind"}, {"count", true}});
    const auto add = [&](std::string_view what, std::string_view kind, std::size_t count) {
        table.add({std::string(what), std::string(kind), std::to_string(count)});
    };
    add("documents", "", summary.documents);
    add("sentences", "", summary.evidence);
    for (const auto& row : summary.nodes) {
        add("nodes", name_of(row.kind), row.count);
    }
    for (const auto& row : summary.edges) {
        add("edges", name_of(row.kind), row.count);
    }
    return table;
}

ordered_json summary_json(const KnowledgeGraph& graph, const Summary& summary)
{
    ordered_json officials = ordered_json::array();
    for (const ConnectedOfficial& row : summary.most_connected) {
        ordered_json official = node_json(graph, row.node);
        set_text(official, "country", graph.node(row.node).attributes.text(Attribute::country));
        official["meetings"] = row.meetings;
        official["agreements"] = row.agreements;
        officials.push_back(std::move(official));
    }
    return {{"documents", summary.documents},
            {"evidence", summary.evidence},
            {"published", period_json(summary.published)},
            {"events", period_json(summary.events)},
            {"nodes", counts_json(summary.nodes)},
            {"edges", counts_json(summary.edges)},
            {"most_connected", std::move(officials)}};
}

} // namespace entente
