#include "canonical_order.hpp"
#include "escapes.hpp"
#include "formats/neo4j.hpp"
#include "output_buffer.hpp"
#include "properties.hpp"
#include "wording.hpp"

#include <entente/core/text.hpp>
#include <entente/export/formats.hpp>

#include <algorithm>
#include <map>
#include <variant>

// Statements for a Neo4j server that is running. Running them again changes nothing: all nodes and
// relations are merged by their id alone, and their properties set.
namespace entente {
namespace {

constexpr std::size_t batch = 1000; ///< rows a statement

void append_text(std::string& out, std::string_view text)
{
    out += '\'';
    for (const char c : text) {
        if (const auto escape = short_escape(c); !escape.empty()) {
            out += escape;
        } else if (c == '\'') {
            out += "\\'";
        } else {
            out += c;
        }
    }
    out += '\'';
}

struct AppendLiteral {
    std::string& out;

    void operator()(bool value) const { out += value ? "true" : "false"; }
    void operator()(std::int64_t value) const { append_number(out, value); }
    void operator()(double value) const { append_number(out, value); }
    void operator()(const std::string& value) const { append_text(out, value); }
    void operator()(const std::vector<std::string>& value) const
    {
        out += '[';
        for (const std::string& item : value) {
            append_text(out, item);
            out += ", ";
        }
        out.resize(out.size() - (value.empty() ? 0 : 2));
        out += ']';
    }
};

class CypherWriter {
public:
    CypherWriter(const KnowledgeGraph& graph, std::ostream& out)
        : graph_(graph), buffer_(out), out_(buffer_.text)
    {
    }

    void write()
    {
        out_ +=
            "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n";
        const auto nodes = canonical_nodes(graph_);
        std::map<NodeKind, std::vector<NodeIndex>> nodes_by_kind;
        for (const NodeIndex node : nodes) {
            nodes_by_kind[graph_.node(node).kind].push_back(node);
        }
        for (const auto& [kind, those] : nodes_by_kind) {
            const std::string end =
                "MERGE (n:Entity {id: row.id})\nSET n = row.props, n.id = row.id, n:" +
                neo4j_label(kind) + ";\n";
            write_batches(those, end, [&](NodeIndex node) { append_node(graph_.node(node)); });
        }
        std::map<EdgeKind, std::vector<EdgeIndex>> edges_by_kind;
        for (const EdgeIndex edge : canonical_edges(graph_, nodes)) {
            edges_by_kind[graph_.edge(edge).kind].push_back(edge);
        }
        for (const auto& [kind, those] : edges_by_kind) {
            const std::string end = "MATCH (a:Entity {id: row.s})\nMATCH (b:Entity {id: row.t})\n"
                                    "MERGE (a)-[r:" +
                                    neo4j_type(kind) +
                                    " {claim_id: row.id}]->(b)\n"
                                    "SET r = row.props, r.claim_id = row.id;\n";
            write_batches(those, end, [&](EdgeIndex edge) { append_edge(graph_.edge(edge)); });
        }
        buffer_.finish();
    }

private:
    template <typename Append>
    void write_batches(const std::vector<std::uint32_t>& items, const std::string& end,
                       Append append)
    {
        for (std::size_t from = 0; from < items.size(); from += batch) {
            const std::size_t to = std::min(from + batch, items.size());
            out_ += "UNWIND [\n";
            for (std::size_t i = from; i < to; ++i) {
                append(items[i]);
                out_ += i + 1 < to ? ",\n" : "\n";
                buffer_.spill();
            }
            out_.append("] AS row\n").append(end);
        }
    }

    void append_node(const Node& node)
    {
        out_ += "  {id: ";
        append_text(out_, node.id);
        out_ += ", props: {name: ";
        append_text(out_, display_label(node));
        append_properties(properties_of(graph_, node, node_columns_));
    }

    void append_edge(const Edge& edge)
    {
        out_ += "  {s: ";
        append_text(out_, graph_.node(edge.source).id);
        out_ += ", t: ";
        append_text(out_, graph_.node(edge.target).id);
        out_ += ", id: ";
        append_text(out_, claim_id(graph_, edge));
        out_ += ", props: {label: ";
        append_text(out_, edge_label(edge));
        append_properties(properties_of(graph_, edge, edge_columns_));
    }

    void append_properties(const std::vector<Property>& properties)
    {
        for (const Property& property : properties) {
            out_.append(", ")
                .append(property.name)
                .append(": ")
                .append(property.day ? "date(" : "");
            std::visit(AppendLiteral{out_}, property.value);
            out_.append(property.day ? ")" : "");
        }
        out_ += "}}";
    }

    const KnowledgeGraph& graph_;
    UserColumns node_columns_ = UserColumns::of_nodes(graph_);
    UserColumns edge_columns_ = UserColumns::of_edges(graph_);
    OutputBuffer buffer_;
    std::string& out_; ///< the buffer's text
};

void write(const KnowledgeGraph& graph, std::ostream& out)
{
    CypherWriter(graph, out).write();
}

} // namespace

extern const Format cypher;
constinit const Format cypher{.name = "cypher",
                              .extension = ".cypher",
                              .summary = "statements that bring a running Neo4j up to date; one "
                                         "relation a fact",
                              .keeps =
                                  "nodes, facts, dates, attributes, first sentence, all sources",
                              .loses = "further sentences, looks",
                              .write = write};

} // namespace entente
