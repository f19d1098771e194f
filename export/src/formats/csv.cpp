#include "canonical_order.hpp"
#include "columns.hpp"
#include "date_range.hpp"
#include "folded_edges.hpp"
#include "output_buffer.hpp"
#include "spells.hpp"
#include "wording.hpp"
#include "xml_writer.hpp"

#include <entente/core/text.hpp>
#include <entente/export/formats.hpp>

#include <algorithm>

// Two tables, of nodes and of folded edges, for Gephi's import of spreadsheets, for Excel and for
// pandas. Gephi guesses the type of a column from its first rows, and takes dates and brackets for
// times: docs/formats.md tells what is done about it.
namespace entente {
namespace {

bool is_date(Attribute attribute)
{
    switch (attribute) {
    case Attribute::date:
    case Attribute::period:
    case Attribute::valid:
    case Attribute::first:
    case Attribute::last:
        return true;
    default: // the attributes are an open set
        return false;
    }
}

/// "2024-02 (month)": Gephi would take a bare date for a moment, and drop all spells for it.
std::string marked_date(const std::string& edtf)
{
    const auto date = Date::parse(edtf);
    const std::string precision = date ? range_of(*date).precision : "";
    return edtf + " (" + (precision.empty() ? "date" : precision) + ")";
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

class Table {
public:
    explicit Table(std::ostream& out) : buffer_(out) {}

    /// Text of articles: one line, without what spreadsheets run as a formula, and with the
    /// backslashes doubled that Gephi reads as escapes.
    void text(std::string_view value)
    {
        const std::string line = squeeze(clean_xml_text(value, clean_));
        std::string cell;
        constexpr std::string_view formula = "=+-@";
        if (!line.empty() && formula.find(line.front()) != std::string_view::npos) {
            cell += '\'';
        }
        for (const char c : line) {
            cell += c;
            if (c == '\\') {
                cell += c;
            }
        }
        plain(cell);
    }

    /// What is ours and needs quotes at most.
    void plain(std::string_view value)
    {
        std::string& out = buffer_.text;
        out += first_ ? "" : ",";
        first_ = false;
        if (value.find_first_of(",\"\n") == std::string_view::npos) {
            out += value;
            return;
        }
        out += '"';
        for (const char c : value) {
            out += c;
            if (c == '"') {
                out += c;
            }
        }
        out += '"';
    }

    void number(std::int64_t value) { plain(std::to_string(value)); }

    void number(double value)
    {
        std::string digits;
        append_number(digits, value);
        plain(digits);
    }

    void end_row()
    {
        buffer_.text += '\n';
        first_ = true;
        buffer_.spill();
    }

    void finish() { buffer_.finish(); }

private:
    OutputBuffer buffer_;
    std::string clean_;
    bool first_ = true; ///< no cell stands in the row yet
};

void write_names(Table& table, const Columns& columns)
{
    for (const AttributeSpec& spec : attribute_table()) {
        if (columns.used(spec.attribute)) {
            table.plain(columns.id(spec.attribute));
        }
    }
    for (const char* name : {"confidence", "evidence", "evidence_count", "sources", "Timeset"}) {
        table.plain(name);
    }
    table.end_row();
}

void write_value(Table& table, Attribute attribute, const AttributeValue* value)
{
    if (value == nullptr) {
        table.plain("");
    } else if (const auto* flag = std::get_if<bool>(value)) {
        table.plain(*flag ? "true" : "false");
    } else if (const auto* whole = std::get_if<std::int64_t>(value)) {
        table.number(*whole);
    } else if (const auto* number = std::get_if<double>(value)) {
        table.number(*number);
    } else if (const auto* list = std::get_if<std::vector<std::string>>(value)) {
        table.text(join_distinct(*list));
    } else if (const auto* text = std::get_if<std::string>(value)) {
        table.text(is_date(attribute) ? marked_date(*text) : *text);
    }
}

/// The cells that `write_names` names.
void write_rest(Table& table, const KnowledgeGraph& graph, const Columns& columns,
                const Attributes& attributes, double confidence,
                const std::vector<EvidenceIndex>& evidence, const Spells& spells)
{
    for (const AttributeSpec& spec : attribute_table()) {
        if (columns.used(spec.attribute)) {
            write_value(table, spec.attribute, attributes.find(spec.attribute));
        }
    }
    table.number(confidence);
    table.text(evidence.empty() ? "" : graph.evidence()[evidence.front()].text);
    table.number(static_cast<std::int64_t>(evidence.size()));
    table.text(sources_of(graph, evidence));
    table.plain(timeset(spells));
    table.end_row();
}

void write_nodes(const KnowledgeGraph& graph, std::ostream& out)
{
    const auto nodes = canonical_nodes(graph);
    Columns columns("");
    for (const NodeIndex node : nodes) {
        columns.note(graph.node(node).attributes);
    }
    Table table(out);
    for (const char* name : {"Id", "Label", "entity_type"}) {
        table.plain(name);
    }
    write_names(table, columns);
    std::string id;
    for (const NodeIndex index : nodes) {
        const Node& node = graph.node(index);
        table.plain(xml_id(node.id, id));
        table.text(display_label(node));
        table.plain(name_of(node.kind));
        write_rest(table, graph, columns, node.attributes, node.confidence, node.evidence,
                   spells_of(graph, index));
    }
    table.finish();
}

void write_edges(const KnowledgeGraph& graph, std::ostream& out)
{
    const auto edges = fold_edges(graph, canonical_nodes(graph));
    Columns columns("");
    for (const FoldedEdge& edge : edges) {
        columns.note(edge.attributes);
    }
    Table table(out);
    for (const char* name : {"Id", "Source", "Target", "Type", "Kind", "Label", "Weight",
                             "relation", "symmetric", "claims"}) {
        table.plain(name);
    }
    write_names(table, columns);
    std::string id;
    std::int64_t number = 0;
    for (const FoldedEdge& edge : edges) {
        table.plain("e" + std::to_string(++number));
        table.plain(xml_id(graph.node(edge.source).id, id));
        table.plain(xml_id(graph.node(edge.target).id, id));
        table.plain("Directed");
        table.plain(name_of(edge.kind));
        table.text(edge.label);
        table.number(edge.weight);
        table.plain(name_of(edge.kind));
        table.plain(edge.kind == EdgeKind::met ? "true" : "false");
        table.number(static_cast<std::int64_t>(edge.edges.size()));
        write_rest(table, graph, columns, edge.attributes, edge.confidence, edge.evidence,
                   spells_of(graph, edge));
    }
    table.finish();
}

} // namespace

extern const Format csv_edges;
constinit const Format csv_edges{
    .name = "csv-edges",
    .extension = ".edges.csv",
    .summary = "table of edges, for Gephi's import of spreadsheets, Excel and pandas",
    .write = write_edges};

extern const Format csv_nodes;
constinit const Format csv_nodes{.name = "csv-nodes",
                                 .extension = ".nodes.csv",
                                 .summary = "table of nodes, the same",
                                 .write = write_nodes};

} // namespace entente
