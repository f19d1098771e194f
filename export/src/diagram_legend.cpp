#include "diagram_legend.hpp"

#include "dot_text.hpp"
#include "palette.hpp"

#include <set>

namespace entente {

std::string legend_of(const Diagram& diagram)
{
    std::string out;
    std::set<NodeKind> kinds;
    bool doubtful = false;
    for (const DiagramNode& node : diagram.nodes) {
        if (node.hidden == 0 && !node.bare && !node.bar) {
            kinds.insert(node.kind);
        }
        doubtful = doubtful || node.doubtful;
    }
    for (const DiagramEdge& edge : diagram.edges) {
        doubtful = doubtful || edge.doubtful;
    }
    out += "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"6\">";
    if (!diagram.title.empty()) {
        out += "<TR><TD><B>" + html(diagram.title) + "</B></TD></TR>";
    }
    if (kinds.size() < 2 && !doubtful && !diagram.title.empty() && !diagram.nodes.empty()) {
        out += "</TABLE>"; // there is nothing to tell apart
        return out;
    }
    // A table in the table: else its cells would be as wide as the title.
    out += "<TR><TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"6\"><TR>";
    for (const NodeKind kind : kinds) {
        out.append("<TD BORDER=\"1\" COLOR=\"").append(colour_of(kind));
        out.append("\" BGCOLOR=\"").append(fill_of(kind));
        out.append("\"><FONT POINT-SIZE=\"10\">").append(name_of(kind));
        out += "</FONT></TD>";
    }
    if (doubtful || kinds.empty()) {
        out += "<TD><FONT POINT-SIZE=\"10\">";
        out += doubtful                ? "dashed: " + html(diagram.doubt)
               : diagram.nodes.empty() ? "nothing to show"
                                       : " ";
        out += "</FONT></TD>";
    }
    out += "</TR></TABLE></TD></TR></TABLE>";
    return out;
}

} // namespace entente
