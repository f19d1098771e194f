#include "merge/drawing.hpp"

#include <map>
#include <utility>

namespace entente {
namespace {

class GraphmlDrawing {
public:
    GraphmlDrawing(XmlReader& xml, Drawing& to) : xml_(xml), to_(to) {}

    void read()
    {
        while (xml_.enter()) {
            if (xml_.name() == "key") {
                DrawnColumn column{xml_.attribute("id"), xml_.attribute("attr.name"),
                                   xml_.attribute("attr.type")};
                columns_.insert_or_assign(column.id, std::move(column));
                xml_.skip();
            } else if (xml_.name() == "graph") {
                read_graph();
            } else {
                xml_.skip();
            }
        }
    }

private:
    void read_graph()
    {
        while (xml_.enter()) {
            if (xml_.name() == "node") {
                DrawnNode node{xml_.attribute("id")};
                read_data(node.additions, {"label", "nodelabel"}, node.label);
                to_.nodes.push_back(std::move(node));
            } else if (xml_.name() == "edge") {
                // Gephi writes its type of edges as the label.
                DrawnEdge edge{xml_.attribute("source"), xml_.attribute("target"),
                               xml_.attribute("label")};
                read_data(edge.additions, {"relation", "relation"}, edge.relation);
                to_.edges.push_back(std::move(edge));
            } else {
                xml_.skip();
            }
        }
    }

    /// `special` are names of the column that goes to `text`.
    void read_data(Additions& additions, std::pair<std::string_view, std::string_view> special,
                   std::string& text)
    {
        while (xml_.enter()) {
            const auto column = columns_.find(xml_.attribute("key"));
            if (xml_.name() != "data" || column == columns_.end()) {
                xml_.skip();
                continue;
            }
            const std::string& name = column->second.name;
            if (name == special.first || name == special.second) {
                text = xml_.text();
            } else {
                add_value(column->second, xml_.text(), additions, to_);
            }
        }
    }

    XmlReader& xml_;
    Drawing& to_;
    std::map<std::string, DrawnColumn> columns_; ///< by id
};

} // namespace

void read_graphml_drawing(XmlReader& xml, Drawing& to)
{
    GraphmlDrawing(xml, to).read();
}

} // namespace entente
