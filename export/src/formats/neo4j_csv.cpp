#include "canonical_order.hpp"
#include "columns.hpp"
#include "csv_table.hpp"
#include "formats/neo4j.hpp"
#include "properties.hpp"
#include "wording.hpp"

#include <entente/export/formats.hpp>

#include <algorithm>
#include <set>
#include <variant>

// Two tables for `neo4j-admin database import full --array-delimiter="|"`: columns with types in
// the header, one relation a fact. What is empty becomes no property.
namespace entente {
namespace {

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

struct Type {
    std::string operator()(bool /*value*/) const { return "boolean"; }
    std::string operator()(std::int64_t /*value*/) const { return "long"; }
    std::string operator()(double /*value*/) const { return "double"; }
    std::string operator()(const std::string& /*value*/) const { return "string"; }
    std::string operator()(const std::vector<std::string>& /*value*/) const { return "string[]"; }
};

std::string column_of(const Property& property)
{
    std::string column(property.name);
    return column.append(":").append(property.day ? "date" : std::visit(Type(), property.value));
}

/// The columns that the properties of all nodes, or of all edges, need; by name, so that the order
/// does not depend on what comes first.
class PropertyColumns {
public:
    void note(const std::vector<Property>& properties)
    {
        for (const Property& property : properties) {
            if (names_.find(property.name) == names_.end()) {
                names_.emplace(property.name);
                columns_.emplace(column_of(property));
            }
        }
    }

    void write_header(CsvTable& table) const
    {
        for (const std::string& column : columns_) {
            table.cell(column);
        }
    }

    void write_cells(CsvTable& table, const std::vector<Property>& properties) const
    {
        for (const std::string& column : columns_) {
            const std::string_view name = std::string_view(column).substr(0, column.find(':'));
            const auto found = std::ranges::find(properties, name, &Property::name);
            if (found == properties.end()) {
                table.cell("");
            } else {
                std::visit([&](const auto& value) { write(table, value); }, found->value);
            }
        }
    }

private:
    static void write(CsvTable& table, bool value) { table.cell(value ? "true" : "false"); }
    static void write(CsvTable& table, std::int64_t value) { table.cell(value); }
    static void write(CsvTable& table, double value) { table.cell(value); }
    static void write(CsvTable& table, const std::string& value) { table.line(value); }
    static void write(CsvTable& table, const std::vector<std::string>& value)
    {
        std::string joined;
        for (std::string item : value) {
            std::ranges::replace(item, '|', '/'); // the delimiter cannot be escaped
            joined.append(joined.empty() ? "" : "|").append(item);
        }
        table.line(joined);
    }

    std::set<std::string, std::less<>> names_;
    std::set<std::string> columns_;
};

void write_nodes(const KnowledgeGraph& graph, std::ostream& out)
{
    const auto nodes = canonical_nodes(graph);
    const UserColumns added = UserColumns::of_nodes(graph);
    PropertyColumns columns;
    for (const NodeIndex node : nodes) {
        columns.note(properties_of(graph, graph.node(node), added));
    }
    CsvTable table(out);
    table.cell("id:ID(Entity)");
    table.cell("name:string");
    columns.write_header(table);
    table.cell(":LABEL");
    table.end_row();
    for (const NodeIndex index : nodes) {
        const Node& node = graph.node(index);
        table.line(node.id);
        table.line(display_label(node));
        columns.write_cells(table, properties_of(graph, node, added));
        table.cell("Entity|" + neo4j_label(node.kind));
        table.end_row();
    }
    table.finish();
}

void write_relations(const KnowledgeGraph& graph, std::ostream& out)
{
    const auto edges = canonical_edges(graph, canonical_nodes(graph));
    const UserColumns added = UserColumns::of_edges(graph);
    PropertyColumns columns;
    for (const EdgeIndex edge : edges) {
        columns.note(properties_of(graph, graph.edge(edge), added));
    }
    CsvTable table(out);
    for (const char* name :
         {":START_ID(Entity)", ":END_ID(Entity)", "claim_id:string", "label:string"}) {
        table.cell(name);
    }
    columns.write_header(table);
    table.cell(":TYPE");
    table.end_row();
    for (const EdgeIndex index : edges) {
        const Edge& edge = graph.edge(index);
        table.line(graph.node(edge.source).id);
        table.line(graph.node(edge.target).id);
        table.cell(claim_id(graph, edge));
        table.line(edge_label(edge));
        columns.write_cells(table, properties_of(graph, edge, added));
        table.cell(neo4j_type(edge.kind));
        table.end_row();
    }
    table.finish();
}

} // namespace

std::string neo4j_label(NodeKind kind)
{
    std::string label(name_of(kind));
    label.front() = upper(label.front());
    return label;
}

std::string neo4j_type(EdgeKind kind)
{
    std::string type(name_of(kind));
    std::ranges::transform(type, type.begin(), upper);
    return type;
}

extern const Format neo4j_nodes;
constinit const Format neo4j_nodes{.name = "neo4j-nodes",
                                   .extension = ".neo4j.nodes.csv",
                                   .summary = "table of nodes for neo4j-admin's import",
                                   .keeps = "nodes, dates, attributes, first sentence, all sources",
                                   .loses = "further sentences, line breaks in texts, looks",
                                   .write = write_nodes,
                                   .traits = {.edges = false}};

extern const Format neo4j_relations;
constinit const Format neo4j_relations{.name = "neo4j-rels",
                                       .extension = ".neo4j.rels.csv",
                                       .summary = "table of relations for the same, one a fact",
                                       .keeps =
                                           "facts, dates, attributes, first sentence, all sources",
                                       .loses = "further sentences, line breaks in texts",
                                       .write = write_relations,
                                       .traits = {.nodes = false}};

} // namespace entente
