#include "appearance.hpp"
#include "canonical_order.hpp"
#include "json_text.hpp"
#include "output_buffer.hpp"
#include "properties.hpp"
#include "wording.hpp"

#include <entente/export/formats.hpp>

// The JSON of Cytoscape.js, which Cytoscape's desktop program opens too: one edge a fact, with
// positions. A node or edge a line.
namespace entente {
namespace {

class CytoscapeWriter {
public:
    CytoscapeWriter(const KnowledgeGraph& graph, std::ostream& out)
        : graph_(graph), buffer_(out), out_(buffer_.text)
    {
    }

    void write()
    {
        const auto nodes = canonical_nodes(graph_);
        const auto looks = looks_of(graph_, nodes);
        out_ += "{\"format_version\":\"1.0\",\"generated_by\":";
        append_json_string(out_, generator);
        out_ += ",\"target_cytoscapejs_version\":\"~3.0\",\n\"data\":{\"name\":\"entente\","
                "\"shared_name\":\"entente\",\"schema\":";
        append_json_string(out_, graph_schema);
        out_ += "},\n\"elements\":{\"nodes\":[";
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            begin_item(i == 0);
            write_node(graph_.node(nodes[i]), looks[i]);
        }
        out_ += "\n],\"edges\":[";
        bool first = true;
        for (const EdgeIndex edge : canonical_edges(graph_, nodes)) {
            begin_item(first);
            first = false;
            write_edge(graph_.edge(edge));
        }
        out_ += "\n]}}\n";
        buffer_.finish();
    }

private:
    void begin_item(bool first)
    {
        buffer_.spill();
        out_ += first ? "\n{\"data\":{\"id\":" : ",\n{\"data\":{\"id\":";
    }

    void write_node(const Node& node, const Look& look)
    {
        append_json_string(out_, node.id);
        write_names(display_label(node));
        write_properties(properties_of(graph_, node, node_columns_));
        append_json_member(out_, "color", look.colour);
        out_ += ",\"size\":";
        append_number(out_, look.size);
        // Downwards, as on a screen.
        out_ += "},\"position\":{\"x\":";
        append_number(out_, look.position.x);
        out_ += ",\"y\":";
        append_number(out_, 0.0 - look.position.y);
        out_ += "}}";
    }

    void write_edge(const Edge& edge)
    {
        const std::string& source = graph_.node(edge.source).id;
        const std::string& target = graph_.node(edge.target).id;
        append_json_string(out_, claim_id(graph_, edge));
        append_json_member(out_, "source", source);
        append_json_member(out_, "target", target);
        append_json_member(out_, "interaction", name_of(edge.kind));
        append_json_member(out_, "label", edge_label(edge));
        std::string name = source;
        write_names(name.append(" (").append(name_of(edge.kind)).append(") ").append(target));
        write_properties(properties_of(graph_, edge, edge_columns_));
        out_ += "}}";
    }

    /// Cytoscape shows `name`; `shared_name` is what it compares networks by.
    void write_names(std::string_view name)
    {
        append_json_member(out_, "name", name);
        append_json_member(out_, "shared_name", name);
    }

    void write_properties(const std::vector<Property>& properties)
    {
        for (const Property& property : properties) {
            out_ += ',';
            append_json_string(out_, property.name);
            out_ += ':';
            append_json_value(out_, property.value);
        }
    }

    const KnowledgeGraph& graph_;
    OutputBuffer buffer_;
    std::string& out_; ///< the buffer's text
    UserColumns node_columns_ = UserColumns::of_nodes(graph_);
    UserColumns edge_columns_ = UserColumns::of_edges(graph_);
};

void write(const KnowledgeGraph& graph, std::ostream& out)
{
    CytoscapeWriter(graph, out).write();
}

} // namespace

extern const Format cytoscape;
constinit const Format cytoscape{
    .name = "cytoscape",
    .extension = ".cyjs",
    .summary = "JSON for Cytoscape.js and Cytoscape; one edge a fact",
    .keeps = "nodes, facts, dates, attributes, first sentence, all sources, positions",
    .loses = "further sentences",
    .write = write};

} // namespace entente
