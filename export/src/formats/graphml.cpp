#include "appearance.hpp"
#include "canonical_order.hpp"
#include "columns.hpp"
#include "date_range.hpp"
#include "formats/graphml_declarations.hpp"
#include "formats/graphml_exact.hpp"
#include "formats/graphml_reader.hpp"
#include "json_text.hpp"
#include "user_columns.hpp"
#include "wording.hpp"
#include "xml_ids.hpp"
#include "xml_writer.hpp"

#include <entente/core/text.hpp>
#include <entente/export/formats.hpp>

#include <limits>

// GraphML as Gephi, NetworkX, igraph, graph-tool and Cytoscape all read it: one directed graph, one
// edge a fact, typed keys, no defaults, no empty values. docs/formats.md tells the attributes.
namespace entente {
namespace {

class GraphmlWriter {
public:
    /// For Gephi each edge has its kind as edge type, in an attribute that the schema does not
    /// know, and nothing is said of the graph as a whole, of which Gephi would warn.
    GraphmlWriter(const KnowledgeGraph& graph, std::ostream& out, bool for_gephi)
        : graph_(graph), nodes_(canonical_nodes(graph)), looks_(looks_of(graph, nodes_)), xml_(out),
          for_gephi_(for_gephi)
    {
    }

    void write()
    {
        for (NodeIndex i = 0; i < graph_.node_count(); ++i) {
            node_columns_.note(graph_.node(i).attributes);
        }
        for (EdgeIndex i = 0; i < graph_.edge_count(); ++i) {
            edge_columns_.note(graph_.edge(i).attributes);
        }
        xml_.new_line().start("graphml").attribute("xmlns",
                                                   "http://graphml.graphdrawing.org/xmlns");
        declare_graphml_keys(xml_, {.node_columns = node_columns_,
                                    .edge_columns = edge_columns_,
                                    .node_user_columns = node_user_columns_,
                                    .edge_user_columns = edge_user_columns_,
                                    .exact = exact_,
                                    .edges_have_colours = edges_have_colours(),
                                    .for_gephi = for_gephi_});
        xml_.new_line().start("graph").attribute("id", "G").attribute("edgedefault", "directed");
        if (!for_gephi_) {
            write_provenance();
        }
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            write_node(i);
        }
        std::size_t number = 0;
        for (const EdgeIndex edge : canonical_edges(graph_, nodes_)) {
            write_edge(graph_.edge(edge), ++number);
        }
        xml_.end_on_new_line().end_on_new_line();
        xml_.finish();
    }

private:
    [[nodiscard]] bool edges_have_colours() const
    {
        for (EdgeIndex i = 0; i < graph_.edge_count(); ++i) {
            if (!graph_.edge(i).additions.get().display.color.empty()) {
                return true;
            }
        }
        return false;
    }

    /// Nothing for text of which nothing is left: readers differ on empty values. True when the
    /// value stands there as it is.
    bool data(std::string_view key, std::string_view value)
    {
        const bool surely_something = !value.empty() && value.front() > ' ' && value.front() < '~';
        if (surely_something || !trim(clean_xml_text(value, clean_)).empty()) {
            begin_data(key).text(value).as_is("</data>");
            return xml_.kept_text();
        }
        return false;
    }

    bool data(std::string_view key, const std::string& value)
    {
        return data(key, std::string_view(value));
    }

    bool data(std::string_view key, const std::vector<std::string>& value)
    {
        list_.clear();
        append_json_list(list_, value);
        return data(key, list_);
    }

    bool data(std::string_view key, double value)
    {
        number_.clear();
        append_number(number_, value);
        return plain_data(key, number_);
    }

    bool data(std::string_view key, std::int64_t value)
    {
        number_.clear();
        append_number(number_, value);
        return plain_data(key, number_);
    }

    bool data(std::string_view key, bool value)
    {
        return plain_data(key, value ? "true" : "false");
    }

    /// What entente makes itself and needs no care, but may be absent.
    bool plain_data(std::string_view key, std::string_view value)
    {
        if (!value.empty()) {
            begin_data(key).as_is(value).as_is("</data>");
        }
        return true;
    }

    XmlWriter& begin_data(std::string_view key)
    {
        return xml_.as_is("<data key=\"").as_is(key).as_is("\">");
    }

    void write_provenance()
    {
        xml_.new_line();
        data("g_generator", generator);
        data("g_schema", graph_schema);
        data("g_document_count", static_cast<std::int64_t>(graph_.documents().size()));
        exact_.write_documents([&](std::size_t number, const std::string& list) {
            data(numbered("g_documents", number), list);
        });
    }

    void write_node(std::size_t place)
    {
        const Node& node = graph_.node(nodes_[place]);
        const std::string_view id = ids_.of(nodes_[place]);
        xml_.new_line().start("node").plain_attribute("id", id);
        const bool has_label = !trim(clean_xml_text(node.label, clean_)).empty();
        const bool label_stands = data("label", has_label ? node.label : node.id);
        if (!label_stands || (!has_label && !node.label.empty())) {
            exact_.add("label", std::string(display_label(node)));
        }
        plain_data("n_entity_type", name_of(node.kind));
        if (id != node.id && !data("n_entity_id", node.id)) {
            exact_.add("id", node.id);
        }
        write_attributes(node_columns_, node.attributes);
        write_dates("n_start", "n_end", "n_date_precision", range_of(node));
        data("n_confidence", node.confidence);
        write_evidence("n_evidence", "n_evidence_uri", "n_evidence_count", "n_evidence_spans",
                       node.evidence);
        write_exact("n_exact", node.additions);
        data("x", looks_[place].position.x);
        data("y", looks_[place].position.y);
        data("size", looks_[place].size);
        plain_data("color", looks_[place].colour);
        write_user_columns("nu_", node_user_columns_, node.additions.get());
        xml_.end();
    }

    void write_edge(const Edge& edge, std::size_t number)
    {
        number_ = 'e';
        append_number(number_, static_cast<std::int64_t>(number));
        xml_.new_line()
            .start("edge")
            .plain_attribute("id", number_)
            .plain_attribute("source", ids_.of(edge.source))
            .plain_attribute("target", ids_.of(edge.target));
        if (for_gephi_) {
            xml_.plain_attribute("label", name_of(edge.kind));
        }
        data("e_label", edge_label(edge));
        plain_data("e_relation", name_of(edge.kind));
        write_attributes(edge_columns_, edge.attributes);
        write_dates("e_start", "e_end", "e_date_precision", range_of(edge));
        data("weight", weight_of(edge));
        if (is_symmetric(edge.kind)) {
            data("e_symmetric", true);
        }
        data("e_confidence", edge.confidence);
        write_evidence("e_evidence", "e_evidence_uri", "e_evidence_count", "e_evidence_spans",
                       edge.evidence);
        if (edge.key != next_key(edge)) {
            exact_.add("key", std::int64_t{edge.key});
        }
        write_exact("e_exact", edge.additions);
        plain_data("e_color", edge.additions.get().display.color);
        write_user_columns("eu_", edge_user_columns_, edge.additions.get());
        xml_.end();
    }

    void write_attributes(const Columns& columns, const Attributes& attributes)
    {
        for (const auto& [attribute, value] : attributes) {
            const std::string& key = columns.id(attribute);
            if (!std::visit([&](const auto& content) { return data(key, content); }, value)) {
                exact_.add(spec_of(attribute).name, value);
            }
        }
    }

    void write_dates(std::string_view start, std::string_view end, std::string_view precision,
                     const DateRange& range)
    {
        plain_data(start, range.start);
        plain_data(end, range.end);
        plain_data(precision, range.precision);
    }

    /// The first sentence stands for all where people read.
    void write_evidence(std::string_view text, std::string_view uri, std::string_view count,
                        std::string_view spans, const std::vector<EvidenceIndex>& evidence)
    {
        if (evidence.empty()) {
            return;
        }
        const Evidence& first = graph_.evidence()[evidence.front()];
        const DocumentInfo& document = graph_.documents()[first.document];
        const bool first_stands = data(text, first.text);
        data(uri, place_of(document));
        data(count, static_cast<std::int64_t>(evidence.size()));
        if (!for_gephi_) {
            exact_.write_evidence(evidence, first_stands,
                                  [&](std::size_t number, const std::string& list) {
                                      data(numbered(spans, number), list);
                                  });
        }
    }

    void write_user_columns(const std::string& prefix, const UserColumns& columns,
                            const Additions& additions)
    {
        for (const auto& [name, value] : additions.columns) {
            const UserColumns::Column& column = columns.at(name);
            const std::string key = prefix + column.id;
            if (column.type == "string") {
                data(key, text_of(value));
            } else {
                std::visit([&](const auto& content) { data(key, content); }, value);
            }
        }
    }

    void write_exact(std::string_view key, const OptionalAdditions& additions)
    {
        if (additions) {
            exact_.add(additions.get());
        }
        const std::string& members = exact_.take_members();
        if (!for_gephi_ && !members.empty()) {
            data(key, members);
        }
    }

    /// Parallel edges are numbered from 0 unless they say otherwise.
    std::uint32_t next_key(const Edge& edge)
    {
        const bool parallel = edge.source == last_source_ && edge.target == last_target_;
        last_source_ = edge.source;
        last_target_ = edge.target;
        const std::uint32_t key = parallel ? last_key_ + 1 : 0;
        last_key_ = edge.key;
        return key;
    }

    const KnowledgeGraph& graph_;
    std::vector<NodeIndex> nodes_; ///< in file order
    std::vector<Look> looks_;      ///< of each of them
    Columns node_columns_{"n_"};
    Columns edge_columns_{"e_"};
    UserColumns node_user_columns_ = UserColumns::of_nodes(graph_);
    UserColumns edge_user_columns_ = UserColumns::of_edges(graph_);
    XmlIds ids_{graph_};
    GraphmlExact exact_{graph_};
    XmlWriter xml_;
    bool for_gephi_;
    NodeIndex last_source_ = std::numeric_limits<NodeIndex>::max();
    NodeIndex last_target_ = std::numeric_limits<NodeIndex>::max();
    std::uint32_t last_key_ = 0;
    // Reused, as each would be allocated millions of times.
    std::string clean_;
    std::string number_;
    std::string list_;
};

void write(const KnowledgeGraph& graph, std::ostream& out)
{
    GraphmlWriter(graph, out, false).write();
}

void write_for_gephi(const KnowledgeGraph& graph, std::ostream& out)
{
    GraphmlWriter(graph, out, true).write();
}

} // namespace

extern const Format graphml;
constinit const Format graphml{
    .name = "graphml",
    .extension = ".graphml",
    .summary = "GraphML for NetworkX, igraph, graph-tool, Cytoscape and Gephi; one edge a fact",
    .keeps = "everything, and what people added; colours, sizes, positions",
    .loses = "",
    .write = write,
    .read = read_graphml,
    .opening = '<',
    .traits = {.one_sentence = false}};

extern const Format graphml_gephi;
constinit const Format graphml_gephi{
    .name = "graphml-gephi",
    .extension = ".gephi.graphml",
    .summary = "the same with Gephi's edge types (convert --gephi-kind), not valid by the schema",
    .keeps = "nodes, facts, dates, attributes, first sentence, colours, sizes, positions",
    .loses = "further sentences, the list of documents",
    .write = write_for_gephi};

} // namespace entente
