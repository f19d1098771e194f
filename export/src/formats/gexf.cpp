#include "appearance.hpp"
#include "canonical_order.hpp"
#include "columns.hpp"
#include "folded_edges.hpp"
#include "formats/gexf_values.hpp"
#include "spells.hpp"
#include "user_columns.hpp"
#include "wording.hpp"
#include "xml_ids.hpp"
#include "xml_writer.hpp"

#include <entente/core/text.hpp>
#include <entente/export/formats.hpp>

#include <algorithm>

// GEXF 1.3 as Gephi reads it: one edge a source, target and kind, with times for its timeline, and
// colours, sizes and positions that it takes over unchanged. docs/formats.md tells the attributes.
namespace entente {
namespace {

class GexfWriter {
public:
    GexfWriter(const KnowledgeGraph& graph, std::ostream& out)
        : graph_(graph), nodes_(canonical_nodes(graph)), looks_(looks_of(graph, nodes_)),
          edges_(fold_edges(graph, nodes_)), xml_(out)
    {
    }

    void write()
    {
        xml_.new_line()
            .start("gexf")
            .attribute("xmlns", "http://gexf.net/1.3")
            .attribute("xmlns:viz", "http://gexf.net/1.3/viz")
            .attribute("version", "1.3");
        write_meta();
        open_graph();
        declare_nodes();
        declare_edges();
        xml_.new_line().start("nodes").as_is("");
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            write_node(i);
        }
        xml_.end_on_new_line().new_line().start("edges").as_is("");
        std::int64_t number = 0;
        for (const FoldedEdge& edge : edges_.all) {
            write_edge(edge, ++number);
        }
        xml_.end_on_new_line().end_on_new_line().end_on_new_line();
        xml_.finish();
    }

private:
    void write_meta()
    {
        xml_.new_line().start("meta");
        if (const auto day = newest_document(graph_)) {
            xml_.attribute("lastmodifieddate", day_text(*day));
        }
        xml_.start("creator").text(generator).end();
        xml_.start("keywords").text("diplomacy, officials, meetings, agreements").end();
        xml_.start("description")
            .text("Graph of " + std::to_string(graph_.documents().size()) + " documents, schema " +
                  std::string(graph_schema))
            .end();
        xml_.end();
    }

    [[nodiscard]] bool dynamic() const
    {
        return std::ranges::any_of(nodes_,
                                   [&](NodeIndex node) { return !lifetimes_.of(node).empty(); }) ||
               std::ranges::any_of(edges_.all, [&](const FoldedEdge& edge) {
                   return !lifetimes_.of(edge).empty();
               });
    }

    void open_graph()
    {
        xml_.new_line()
            .start("graph")
            .attribute("defaultedgetype", "directed")
            .attribute("idtype", "string");
        if (dynamic()) {
            xml_.attribute("mode", "dynamic")
                .attribute("timeformat", "date")
                .attribute("timerepresentation", "interval")
                .attribute("timezone", "UTC");
        } else {
            xml_.attribute("mode", "static");
        }
    }

    void declare(std::string_view id, std::string_view type) { declare(id, id, type); }

    void declare(std::string_view id, std::string_view title, std::string_view type)
    {
        xml_.new_line()
            .start("attribute")
            .attribute("id", id)
            .attribute("title", title)
            .attribute("type", type)
            .end();
    }

    void declare_columns(const Columns& columns)
    {
        for (const AttributeSpec& spec : attribute_table()) {
            if (columns.used(spec.attribute)) {
                declare(columns.id(spec.attribute), gexf_type(columns, spec.attribute));
            }
        }
        declare("confidence", "double");
        declare("evidence", "string");
        declare("evidence_count", "integer");
        declare("sources", "string");
    }

    void declare_user_columns(const UserColumns& columns)
    {
        for (const auto& [name, column] : columns.all()) {
            declare(column.id, name, column.type);
        }
    }

    void declare_nodes()
    {
        for (const NodeIndex node : nodes_) {
            node_columns_.note(graph_.node(node).attributes);
        }
        xml_.new_line().start("attributes").attribute("class", "node").attribute("mode", "static");
        declare("entity_type", "string");
        declare("name", "string");
        declare("entity_id", "string");
        declare_columns(node_columns_);
        declare_user_columns(node_user_columns_);
        xml_.end_on_new_line();
    }

    void declare_edges()
    {
        xml_.new_line().start("attributes").attribute("class", "edge").attribute("mode", "static");
        declare("relation", "string");
        declare("symmetric", "boolean");
        declare("claims", "integer");
        declare_columns(edge_columns_);
        declare_user_columns(edge_user_columns_);
        xml_.end_on_new_line();
    }

    void write_node(std::size_t place)
    {
        const Node& node = graph_.node(nodes_[place]);
        const std::string_view id = ids_.of(nodes_[place]);
        xml_.new_line().start("node").plain_attribute("id", id);
        const std::string label = short_label(node);
        xml_.attribute("label", trim(clean_xml_text(label, clean_)).empty() ? node.id : label);
        xml_.start("attvalues");
        parts_.plain_value("entity_type", name_of(node.kind));
        parts_.value("name", node.label);
        if (id != node.id) {
            parts_.value("entity_id", node.id);
        }
        parts_.values(node_columns_, node.attributes);
        support(node.confidence, node.evidence);
        parts_.values(node_user_columns_, node.additions.get());
        xml_.end();
        parts_.spells(lifetimes_.of(nodes_[place]));
        parts_.look(looks_[place]);
        xml_.end();
    }

    void write_edge(const FoldedEdge& edge, std::int64_t number)
    {
        const FoldedFacts facts = facts_of(graph_, edge);
        id_ = 'e';
        append_number(id_, number);
        xml_.new_line()
            .start("edge")
            .plain_attribute("id", id_)
            .plain_attribute("source", ids_.of(edge.source))
            .plain_attribute("target", ids_.of(edge.target))
            .plain_attribute("type", "directed")
            .plain_attribute("kind", name_of(edge.kind))
            .attribute("label", facts.label)
            .plain_attribute("weight", parts_.number_text(facts.weight));
        xml_.start("attvalues");
        parts_.plain_value("relation", name_of(edge.kind));
        parts_.value("symmetric", is_symmetric(edge.kind));
        parts_.value("claims", static_cast<std::int64_t>(edge.edges.size()));
        parts_.values(edge_columns_, attributes_of(graph_, edge, merged_));
        support(facts.confidence, facts.evidence);
        const Additions& additions = additions_of(graph_, edge);
        parts_.values(edge_user_columns_, additions);
        xml_.end();
        parts_.spells(lifetimes_.of(edge));
        if (!additions.display.color.empty()) {
            parts_.colour(additions.display.color);
        }
        xml_.end();
    }

    /// The first sentence, how many there are, and where all of them are from.
    void support(double confidence, const std::vector<EvidenceIndex>& evidence)
    {
        parts_.value("confidence", confidence);
        if (!evidence.empty()) {
            parts_.value("evidence", graph_.evidence()[evidence.front()].text);
            parts_.value("evidence_count", static_cast<std::int64_t>(evidence.size()));
            parts_.value("sources", sources_of(graph_, evidence));
        }
    }

    const KnowledgeGraph& graph_;
    std::vector<NodeIndex> nodes_; ///< in file order
    std::vector<Look> looks_;      ///< of each of them
    FoldedEdges edges_;
    Lifetimes lifetimes_{graph_};
    Columns node_columns_{""};
    Columns edge_columns_ = columns_of(graph_, edges_);
    UserColumns node_user_columns_ = UserColumns::of_nodes(graph_);
    UserColumns edge_user_columns_ = UserColumns::of_edges(graph_);
    XmlIds ids_{graph_};
    XmlWriter xml_;
    GexfValues parts_{xml_};
    // Reused, as each would be made millions of times.
    std::string clean_;
    std::string id_;
    Attributes merged_;
};

void write(const KnowledgeGraph& graph, std::ostream& out)
{
    GexfWriter(graph, out).write();
}

} // namespace

extern const Format gexf;
constinit const Format gexf{.name = "gexf",
                            .extension = ".gexf",
                            .summary = "GEXF for Gephi: timeline, colours, sizes, positions; one "
                                       "edge a kind between two nodes",
                            .keeps =
                                "nodes, dates, attributes, facts of one kind between two nodes as "
                                "one edge, first sentence, all sources, colours, sizes, positions",
                            .loses = "single facts, further sentences",
                            .write = write,
                            .traits = {.folds_edges = true, .marks_infinity = true}};

} // namespace entente
