#include "appearance.hpp"
#include "canonical_order.hpp"
#include "date_range.hpp"
#include "dot_text.hpp"
#include "properties.hpp"
#include "wording.hpp"
#include "xml_writer.hpp"

#include <entente/core/text.hpp>
#include <entente/export/formats.hpp>

#include <algorithm>

// GraphML as yEd draws it: boxes with shapes and colours by kind, labels, arrows; a description and
// a link that it shows for each. Not valid by GraphML's schema: other programs read `.graphml`.
namespace entente {
namespace {

constexpr double height = 36;

std::string_view shape_of(NodeKind kind)
{
    switch (kind) {
    case NodeKind::official:
        return "ellipse";
    case NodeKind::organization:
        return "roundrectangle";
    case NodeKind::country:
        return "hexagon";
    case NodeKind::place:
        return "diamond";
    case NodeKind::meeting:
        return "octagon";
    case NodeKind::agreement:
        return "parallelogram";
    case NodeKind::document:
        return "rectangle";
    }
    return "rectangle";
}

/// Labels of more than some thirty letters are broken at spaces.
std::string broken(std::string_view text)
{
    constexpr std::size_t most = 28;
    std::string out;
    std::size_t column = 0;
    const std::string line = squeeze(text);
    for (std::size_t from = 0; from < line.size();) {
        const std::size_t to = std::min(line.find(' ', from), line.size());
        const std::string_view word = std::string_view(line).substr(from, to - from);
        const std::size_t letters = letters_in(word);
        if (column > 0) {
            const bool fits = column + 1 + letters <= most;
            out += fits ? ' ' : '\n';
            column = fits ? column + 1 : 0;
        }
        out += word;
        column += letters;
        from = to + 1;
    }
    return out;
}

double width_of(std::string_view label)
{
    std::size_t widest = 0;
    for (std::size_t from = 0; from <= label.size();) {
        const std::size_t to = std::min(label.find('\n', from), label.size());
        widest = std::max(widest, letters_in(label.substr(from, to - from)));
        from = to + 1;
    }
    return 30 + 7 * static_cast<double>(widest);
}

double height_of(std::string_view label)
{
    return height + 15 * static_cast<double>(std::ranges::count(label, '\n'));
}

class YedWriter {
public:
    YedWriter(const KnowledgeGraph& graph, std::ostream& out)
        : graph_(graph), nodes_(canonical_nodes(graph)), xml_(out)
    {
    }

    void write()
    {
        xml_.new_line()
            .start("graphml")
            .attribute("xmlns", "http://graphml.graphdrawing.org/xmlns")
            .attribute("xmlns:y", "http://www.yworks.com/xml/graphml");
        declare_graphics("ng", "node", "nodegraphics");
        declare_graphics("eg", "edge", "edgegraphics");
        for (const char* name : {"description", "url", "entity_type", "entity_id"}) {
            declare("n_", "node", name);
        }
        for (const char* name : {"description", "url", "relation", "start", "end"}) {
            declare("e_", "edge", name);
        }
        xml_.new_line().start("graph").attribute("id", "G").attribute("edgedefault", "directed");
        write_nodes();
        for (const EdgeIndex edge : canonical_edges(graph_, nodes_)) {
            write_edge(graph_.edge(edge));
        }
        xml_.end_on_new_line().end_on_new_line();
        xml_.finish();
    }

private:
    void declare_graphics(std::string_view id, std::string_view scope, std::string_view type)
    {
        xml_.new_line()
            .start("key")
            .attribute("id", id)
            .attribute("for", scope)
            .attribute("yfiles.type", type)
            .end();
    }

    void declare(std::string prefix, std::string_view scope, std::string_view name)
    {
        xml_.new_line()
            .start("key")
            .attribute("id", prefix.append(name))
            .attribute("for", scope)
            .attribute("attr.name", name)
            .attribute("attr.type", "string")
            .end();
    }

    void data(std::string_view key, std::string_view text)
    {
        if (!trim(clean_xml_text(text, clean_)).empty()) {
            xml_.start("data").attribute("key", key).text(text).end();
        }
    }

    /// The first sentence, and where it stands if that can be clicked.
    void describe(const std::string& prefix, const std::vector<EvidenceIndex>& evidence)
    {
        if (!evidence.empty()) {
            const Evidence& first = graph_.evidence()[evidence.front()];
            const std::string_view place = place_of(graph_.documents()[first.document]);
            data(prefix + "description", first.text + "\n-- " + std::string(place));
            data(prefix + "url", place.starts_with("http") ? place : "");
        }
    }

    void write_nodes()
    {
        std::vector<std::string> labels;
        std::vector<double> radii;
        for (const NodeIndex node : nodes_) {
            labels.push_back(broken(display_label(graph_.node(node))));
            radii.push_back(width_of(labels.back()) / 2);
        }
        const auto points = places_of(graph_, nodes_, radii);
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            write_node(graph_.node(nodes_[i]), labels[i], points[i]);
        }
    }

    void write_node(const Node& node, const std::string& label, Point middle)
    {
        xml_.new_line().start("node").attribute("id", xml_id(node.id, id_));
        describe("n_", node.evidence);
        data("n_entity_type", name_of(node.kind));
        data("n_entity_id", node.id);
        xml_.start("data").attribute("key", "ng").start("y:ShapeNode");
        // From the upper left corner, downwards.
        xml_.start("y:Geometry")
            .attribute("x", number(middle.x - width_of(label) / 2))
            .attribute("y", number(0.0 - middle.y - height_of(label) / 2))
            .attribute("width", number(width_of(label)))
            .attribute("height", number(height_of(label)))
            .end();
        xml_.start("y:Fill")
            .attribute("color", colour_of(node))
            .attribute("transparent", "false")
            .end();
        xml_.start("y:BorderStyle")
            .attribute("color", "#333333")
            .attribute("type", "line")
            .attribute("width", "1.0")
            .end();
        xml_.start("y:NodeLabel")
            .attribute("fontSize", "12")
            .attribute("textColor", "#000000")
            .text(label)
            .end();
        xml_.start("y:Shape").attribute("type", shape_of(node.kind)).end();
        xml_.end().end().end();
    }

    void write_edge(const Edge& edge)
    {
        xml_.new_line().start("edge").attribute("id", claim_id(graph_, edge));
        xml_.attribute("source", xml_id(graph_.node(edge.source).id, id_));
        xml_.attribute("target", xml_id(graph_.node(edge.target).id, id_));
        describe("e_", support_of(graph_, edge));
        data("e_relation", name_of(edge.kind));
        const DateRange range = range_of(edge);
        data("e_start", range.start);
        data("e_end", range.end);
        const bool doubtful = edge.attributes.flag(Attribute::inferred);
        xml_.start("data").attribute("key", "eg").start("y:PolyLineEdge");
        xml_.start("y:LineStyle")
            .attribute("color", "#666666")
            .attribute("type", doubtful ? "dashed" : "line")
            .attribute("width", "1.0")
            .end();
        xml_.start("y:Arrows")
            .attribute("source", "none")
            .attribute("target", is_symmetric(edge.kind) ? "none" : "standard")
            .end();
        xml_.start("y:EdgeLabel").text(broken(edge_label(edge))).end();
        xml_.end().end().end();
    }

    static std::string number(double value)
    {
        std::string digits;
        append_number(digits, value);
        return digits;
    }

    const KnowledgeGraph& graph_;
    std::vector<NodeIndex> nodes_; ///< in file order
    XmlWriter xml_;
    std::string clean_;
    std::string id_;
};

void write(const KnowledgeGraph& graph, std::ostream& out)
{
    YedWriter(graph, out).write();
}

} // namespace

extern const Format yed;
constinit const Format yed{.name = "yed",
                           .extension = ".yed.graphml",
                           .summary = "GraphML for yEd: boxes with shapes, colours and labels",
                           .keeps = "nodes, facts, dates of facts, first sentence, positions",
                           .loses = "other attributes, further sentences, confidence",
                           .write = write};

} // namespace entente
