#include "canonical_order.hpp"
#include "formats/json_reader.hpp"
#include "json_text.hpp"
#include "output_buffer.hpp"

#include <entente/export/formats.hpp>

// The contract's own form: a NetworkX node-link object, one document, node or edge a line, so that
// files stay readable and two of them can be compared line by line.
namespace entente {
namespace {

class JsonWriter {
public:
    JsonWriter(const KnowledgeGraph& graph, std::ostream& out)
        : graph_(graph), buffer_(out), out_(buffer_.text)
    {
    }

    void write()
    {
        const auto nodes = canonical_nodes(graph_);
        out_ += "{\n\"directed\":true,\n\"multigraph\":true,\n\"graph\":{\"generator\":";
        append_json_string(out_, generator);
        out_ += ",\"schema\":";
        append_json_string(out_, graph_schema);
        out_ += ",\"documents\":[";
        write_lines(canonical_documents(graph_), [&](std::uint32_t index) {
            append_json_document(out_, graph_.documents()[index]);
        });
        out_ += "]},\n\"nodes\":[";
        write_lines(nodes, [&](NodeIndex index) { write_node(graph_.node(index)); });
        out_ += "],\n\"edges\":[";
        write_lines(canonical_edges(graph_, nodes),
                    [&](EdgeIndex index) { write_edge(graph_.edge(index)); });
        out_ += "]\n}\n";
        buffer_.finish();
    }

private:
    template <typename Write>
    void write_lines(const std::vector<std::uint32_t>& indices, Write write_item)
    {
        bool first = true;
        for (const std::uint32_t index : indices) {
            out_ += first ? "\n" : ",\n";
            first = false;
            write_item(index);
            buffer_.spill();
        }
        if (!first) {
            out_ += '\n';
        }
    }

    void write_node(const Node& node)
    {
        out_ += "{\"id\":";
        append_json_string(out_, node.id);
        append_json_member(out_, "kind", name_of(node.kind));
        append_json_member(out_, "label", display_label(node));
        write_rest(node);
    }

    void write_edge(const Edge& edge)
    {
        out_ += "{\"source\":";
        append_json_string(out_, graph_.node(edge.source).id);
        append_json_member(out_, "target", graph_.node(edge.target).id);
        out_ += ",\"key\":";
        append_number(out_, std::int64_t{edge.key});
        append_json_member(out_, "kind", name_of(edge.kind));
        write_rest(edge);
    }

    /// What nodes and edges have in common.
    template <typename Element> void write_rest(const Element& element)
    {
        for (const auto& [attribute, value] : element.attributes) {
            out_ += ',';
            append_json_string(out_, spec_of(attribute).name);
            out_ += ':';
            append_json_value(out_, value);
        }
        out_ += ",\"confidence\":";
        append_number(out_, element.confidence);
        if (!element.evidence.empty()) {
            out_ += ",\"evidence\":[";
            for (const EvidenceIndex index : element.evidence) {
                write_evidence(graph_.evidence()[index]);
            }
            out_.back() = ']';
        }
        if (element.additions) {
            append_json_additions(out_, element.additions.get());
        }
        out_ += '}';
    }

    /// With a comma after it. Spills, as a country may have a sentence in every document.
    void write_evidence(const Evidence& evidence)
    {
        buffer_.spill();
        out_ += "{\"document\":";
        append_json_string(out_, graph_.documents()[evidence.document].id);
        out_ += ",\"begin\":";
        append_number(out_, std::int64_t{evidence.span.begin});
        out_ += ",\"end\":";
        append_number(out_, std::int64_t{evidence.span.end});
        out_ += ",\"text\":";
        append_json_string(out_, evidence.text);
        out_ += "},";
    }

    const KnowledgeGraph& graph_;
    OutputBuffer buffer_;
    std::string& out_; ///< the buffer's text
};

void write(const KnowledgeGraph& graph, std::ostream& out)
{
    JsonWriter(graph, out).write();
}

} // namespace

extern const Format json;
constinit const Format json{.name = "json",
                            .extension = ".json",
                            .summary = "the graph contract: NetworkX node-link JSON, all evidence",
                            .keeps = "everything, and what people added: looks and columns",
                            .loses = "",
                            .write = write,
                            .read = read_json_graph,
                            .opening = '{',
                            .traits = {.one_sentence = false, .whole_days = false}};

} // namespace entente
