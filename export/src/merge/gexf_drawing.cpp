#include "merge/drawing.hpp"

#include <array>
#include <map>
#include <utility>

namespace entente {
namespace {

class GexfDrawing {
public:
    GexfDrawing(XmlReader& xml, Drawing& to) : xml_(xml), to_(to) {}

    void read()
    {
        while (xml_.enter()) {
            if (xml_.name() == "graph") {
                read_graph();
            } else {
                xml_.skip();
            }
        }
    }

private:
    using Columns = std::map<std::string, DrawnColumn>; ///< by id

    void read_graph()
    {
        while (xml_.enter()) {
            if (xml_.name() == "attributes") {
                read_columns(xml_.attribute("class") == "edge" ? edge_columns_ : node_columns_);
            } else if (xml_.name() == "nodes") {
                read_nodes();
            } else if (xml_.name() == "edges") {
                read_edges();
            } else {
                xml_.skip();
            }
        }
    }

    void read_columns(Columns& columns)
    {
        while (xml_.enter()) {
            DrawnColumn column{xml_.attribute("id"), xml_.attribute("title"),
                               xml_.attribute("type")};
            if (column.name.empty()) {
                column.name = column.id;
            }
            columns.insert_or_assign(column.id, std::move(column));
            xml_.skip();
        }
    }

    void read_nodes()
    {
        while (xml_.enter()) {
            if (xml_.name() != "node") {
                xml_.skip();
                continue;
            }
            DrawnNode node{xml_.attribute("id"), xml_.attribute("label")};
            read_rest(node_columns_, node.additions);
            to_.nodes.push_back(std::move(node));
        }
    }

    void read_edges()
    {
        while (xml_.enter()) {
            if (xml_.name() != "edge") {
                xml_.skip();
                continue;
            }
            DrawnEdge edge{xml_.attribute("source"), xml_.attribute("target"),
                           xml_.attribute("kind")};
            read_rest(edge_columns_, edge.additions, &edge.relation);
            to_.edges.push_back(std::move(edge));
        }
    }

    void read_rest(const Columns& columns, Additions& additions, std::string* relation = nullptr)
    {
        while (xml_.enter()) {
            if (xml_.name() == "attvalues") {
                read_values(columns, additions, relation);
                continue;
            }
            if (xml_.name() == "position") {
                additions.display.x = drawn_number(xml_.attribute("x"));
                additions.display.y = drawn_number(xml_.attribute("y"));
                // A plane has no depth, though writers tell it.
                additions.display.z = drawn_number(xml_.attribute("z"));
                if (additions.display.z == 0.0) {
                    additions.display.z.reset();
                }
            } else if (xml_.name() == "size") {
                additions.display.size = drawn_number(xml_.attribute("value"));
            } else if (xml_.name() == "color") {
                set_colour_part(additions.display.color, 0, xml_.attribute("r"));
                set_colour_part(additions.display.color, 1, xml_.attribute("g"));
                set_colour_part(additions.display.color, 2, xml_.attribute("b"));
            }
            xml_.skip();
        }
    }

    void read_values(const Columns& columns, Additions& additions, std::string* relation)
    {
        while (xml_.enter()) {
            const auto column = columns.find(xml_.attribute("for"));
            if (column != columns.end()) {
                const std::string text = xml_.attribute("value");
                if (relation != nullptr && column->second.name == "relation") {
                    *relation = text;
                } else {
                    add_value(column->second, text, additions, to_);
                }
            }
            xml_.skip();
        }
    }

    XmlReader& xml_;
    Drawing& to_;
    Columns node_columns_;
    Columns edge_columns_;
};

} // namespace

void read_gexf_drawing(XmlReader& xml, Drawing& to)
{
    GexfDrawing(xml, to).read();
}

} // namespace entente
