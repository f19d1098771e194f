#include "canonical_order.hpp"
#include "columns.hpp"
#include "csv_table.hpp"
#include "date_range.hpp"
#include "folded_edges.hpp"
#include "spells.hpp"
#include "user_columns.hpp"
#include "wording.hpp"

#include <entente/export/formats.hpp>

#include <algorithm>

// Two tables, of nodes and of folded edges, for Gephi's import of spreadsheets, for Excel and for
// pandas. Gephi guesses the type of a column from its first rows, and takes dates and brackets for
// times: docs/formats.md tells what is done about it.
namespace entente {
namespace {

/// "2024-02 (month)": Gephi would take a bare date for a moment, and drop all spells for it.
std::string with_marked_date(const std::string& text)
{
    const auto date = Date::parse(text);
    if (!date) {
        return text;
    }
    const std::string precision = range_of(*date).precision;
    return text + " (" + (precision.empty() ? "date" : precision) + ")";
}

/// "a; b", and of numbers "3x; 1x; 1x": Gephi would take a column that begins with numbers alone
/// for one of numbers, and drop what comes later.
std::string list_text(const std::vector<std::string>& items)
{
    const auto is_number = [](const std::string& item) {
        return std::ranges::all_of(item, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (!std::ranges::all_of(items, is_number)) {
        return join_distinct({items.begin(), items.end()});
    }
    std::string joined;
    for (const std::string& item : items) {
        joined.append(joined.empty() ? "" : "; ").append(item).append("x");
    }
    return joined;
}

std::string timeset(const Spells& spells)
{
    std::string out;
    for (const Spell& spell : spells) {
        out += out.empty() ? "<[" : "; [";
        out += spell.open_at_start() ? "-Infinity" : Date(civil_from_days(spell.first)).edtf();
        out += ", ";
        out += spell.open_at_end() ? "Infinity" : Date(civil_from_days(spell.last)).edtf();
        out += "]";
    }
    return out.empty() ? out : out + ">";
}

void write_names(CsvTable& table, const Columns& columns, const UserColumns& added)
{
    for (const AttributeSpec& spec : attribute_table()) {
        if (columns.used(spec.attribute)) {
            table.cell(columns.id(spec.attribute));
        }
    }
    for (const char* name : {"confidence", "evidence", "evidence_count", "sources", "Timeset"}) {
        table.cell(name);
    }
    for (const auto& [name, column] : added.all()) {
        table.cell(column.id);
    }
    table.end_row();
}

void write_value(CsvTable& table, const AttributeValue* value)
{
    if (value == nullptr) {
        table.cell("");
    } else if (const auto* flag = std::get_if<bool>(value)) {
        table.cell(*flag ? "true" : "false");
    } else if (const auto* whole = std::get_if<std::int64_t>(value)) {
        table.cell(*whole);
    } else if (const auto* number = std::get_if<double>(value)) {
        table.cell(*number);
    } else if (const auto* list = std::get_if<std::vector<std::string>>(value)) {
        table.spreadsheet_text(list_text(*list));
    } else if (const auto* text = std::get_if<std::string>(value)) {
        table.spreadsheet_text(with_marked_date(*text));
    }
}

/// The cells that `write_names` names.
void write_rest(CsvTable& table, const KnowledgeGraph& graph, const Columns& columns,
                const Attributes& attributes, double confidence,
                const std::vector<EvidenceIndex>& evidence, const Spells& spells,
                const UserColumns& added, const Additions& additions)
{
    for (const AttributeSpec& spec : attribute_table()) {
        if (columns.used(spec.attribute)) {
            write_value(table, attributes.find(spec.attribute));
        }
    }
    table.cell(confidence);
    table.spreadsheet_text(evidence.empty() ? "" : graph.evidence()[evidence.front()].text);
    table.cell(static_cast<std::int64_t>(evidence.size()));
    table.spreadsheet_text(sources_of(graph, evidence));
    table.cell(timeset(spells));
    for (const auto& [name, column] : added.all()) {
        const auto value = std::ranges::find(additions.columns, name, &Additions::Column::first);
        write_value(table, value == additions.columns.end() ? nullptr : &value->second);
    }
    table.end_row();
}

void write_nodes(const KnowledgeGraph& graph, std::ostream& out)
{
    const auto nodes = canonical_nodes(graph);
    Columns columns("");
    for (const NodeIndex node : nodes) {
        columns.note(graph.node(node).attributes);
    }
    const UserColumns added = UserColumns::of_nodes(graph);
    CsvTable table(out);
    for (const char* name : {"Id", "Label", "entity_type"}) {
        table.cell(name);
    }
    write_names(table, columns, added);
    const Lifetimes lifetimes(graph);
    std::string id;
    for (const NodeIndex index : nodes) {
        const Node& node = graph.node(index);
        table.cell(xml_id(node.id, id));
        table.spreadsheet_text(display_label(node));
        table.cell(name_of(node.kind));
        write_rest(table, graph, columns, node.attributes, node.confidence, node.evidence,
                   lifetimes.of(index), added, node.additions.get());
    }
    table.finish();
}

void write_edges(const KnowledgeGraph& graph, std::ostream& out)
{
    const auto edges = fold_edges(graph, canonical_nodes(graph));
    const Columns columns = columns_of(graph, edges);
    const Lifetimes lifetimes(graph);
    const UserColumns added = UserColumns::of_edges(graph);
    CsvTable table(out);
    for (const char* name : {"Id", "Source", "Target", "Type", "Kind", "Label", "Weight",
                             "relation", "symmetric", "claims"}) {
        table.cell(name);
    }
    write_names(table, columns, added);
    std::string id;
    std::int64_t number = 0;
    Attributes storage;
    for (const FoldedEdge& edge : edges.all) {
        const FoldedFacts facts = facts_of(graph, edge);
        table.cell("e" + std::to_string(++number));
        table.cell(xml_id(graph.node(edge.source).id, id));
        table.cell(xml_id(graph.node(edge.target).id, id));
        table.cell("Directed");
        table.cell(name_of(edge.kind));
        table.spreadsheet_text(facts.label);
        table.cell(facts.weight);
        table.cell(name_of(edge.kind));
        table.cell(is_symmetric(edge.kind) ? "true" : "false");
        table.cell(static_cast<std::int64_t>(edge.edges.size()));
        write_rest(table, graph, columns, attributes_of(graph, edge, storage), facts.confidence,
                   facts.evidence, lifetimes.of(edge), added, additions_of(graph, edge));
    }
    table.finish();
}

} // namespace

extern const Format csv_edges;
constinit const Format csv_edges{
    .name = "csv-edges",
    .extension = ".edges.csv",
    .summary = "table of edges, for Gephi's import of spreadsheets, Excel and pandas",
    .keeps = "facts of one kind between two nodes as one row, dates, attributes, first sentence, "
             "all sources",
    .loses = "single facts, further sentences, line breaks in texts",
    .write = write_edges,
    .traits = {.nodes = false, .folds_edges = true}};

extern const Format csv_nodes;
constinit const Format csv_nodes{.name = "csv-nodes",
                                 .extension = ".nodes.csv",
                                 .summary = "table of nodes, the same",
                                 .keeps = "nodes, dates, attributes, first sentence, all sources",
                                 .loses = "further sentences, line breaks in texts, looks",
                                 .write = write_nodes,
                                 .traits = {.edges = false}};

} // namespace entente
