#include "diagram_legend.hpp"
#include "dot_text.hpp"
#include "output_buffer.hpp"
#include "palette.hpp"

#include <entente/export/diagram.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

namespace entente {
namespace {

std::string_view shape_of(NodeKind kind)
{
    switch (kind) {
    case NodeKind::official:
        return "ellipse";
    case NodeKind::organization:
        return "box";
    case NodeKind::country:
        return "hexagon";
    case NodeKind::place:
        return "house";
    case NodeKind::meeting:
        return "box"; // with round corners
    case NodeKind::agreement:
        return "note";
    case NodeKind::document:
        return "folder";
    }
    return "box";
}

class DotWriter {
public:
    DotWriter(const Diagram& diagram, std::ostream& out)
        : diagram_(diagram), buffer_(out), out_(buffer_.text)
    {
    }

    void write()
    {
        write_head();
        for (std::size_t i = 0; i < diagram_.nodes.size(); ++i) {
            write_node(i, diagram_.nodes[i]);
            buffer_.spill();
        }
        write_columns();
        std::size_t number = 0;
        for (const DiagramEdge& edge : diagram_.edges) {
            write_edge(edge, ++number);
            buffer_.spill();
        }
        out_ += "}\n";
        buffer_.finish();
    }

private:
    /// `dot` takes minutes beyond a few hundred nodes.
    [[nodiscard]] std::string_view engine() const
    {
        constexpr std::size_t most_for_dot = 300;
        if (!diagram_.nodes.empty() && diagram_.nodes.front().place) {
            return "neato";
        }
        if (diagram_.nodes.size() > most_for_dot) {
            return "sfdp";
        }
        return "dot";
    }

    void write_head()
    {
        constexpr std::size_t most_for_prism = 3000;
        const bool many = diagram_.nodes.size() > most_for_prism;
        out_ += "digraph entente {\n";
        out_.append("  graph [layout=").append(engine());
        out_ += ", charset=\"UTF-8\", rankdir=LR, ranksep=0.7, nodesep=0.25, sep=\"+12\", "
                "";
        out_ += engine() == "neato" ? "splines=line, " : "splines=true, ";
        out_ += many || engine() == "neato" ? "overlap=true, " : "overlap=prism, ";
        out_ += "outputorder=edgesfirst, start=7, bgcolor=white, "
                "fontname=\"DejaVu Sans\", labelloc=b, label=<";
        out_ += legend_of(diagram_);
        out_ +=
            ">];\n"
            "  node [fontname=\"DejaVu Sans\", fontsize=11, penwidth=1.4, margin=\"0.12,0.06\"];\n"
            "  edge [fontname=\"DejaVu Sans\", fontsize=9, color=\"#666666\", "
            "fontcolor=\"#333333\", arrowsize=0.7];\n";
    }

    /// Nodes of a column stand above each other, those of a sequence in their order.
    void write_columns()
    {
        std::map<std::size_t, std::vector<std::size_t>> columns;
        std::map<std::size_t, std::size_t> last;
        std::string order;
        for (std::size_t i = 0; i < diagram_.nodes.size(); ++i) {
            const DiagramNode& node = diagram_.nodes[i];
            if (node.column == 0) {
                continue;
            }
            columns[node.column].push_back(i);
            if (node.in_sequence) {
                if (const auto before = last.find(node.column); before != last.end()) {
                    order += "  n" + std::to_string(before->second) + " -> n" + std::to_string(i) +
                             " [style=invis];\n";
                }
                last[node.column] = i;
            }
        }
        for (const auto& [column, nodes] : columns) {
            out_ += "  {rank=same;";
            for (const std::size_t node : nodes) {
                out_ += " n" + std::to_string(node) + ";";
            }
            out_ += "}\n";
        }
        out_ += order;
    }

    void write_node(std::size_t number, const DiagramNode& node)
    {
        out_.append("  n").append(std::to_string(number)).append(" [id=\"n");
        out_.append(std::to_string(number)).append("\", ");
        write_place(node);
        if (node.bare) {
            write_words(node);
            return;
        }
        if (node.hidden > 0) {
            out_ += "shape=plaintext, fontcolor=\"#666666\", label=" + quoted(node.name) +
                    ", tooltip=" + quoted(node.name) + "];\n";
            return;
        }
        out_.append("shape=").append(node.bar ? "box" : shape_of(node.kind));
        out_ += ", style=\"filled";
        out_ += node.kind == NodeKind::meeting ? ",rounded" : "";
        out_ += node.gap ? ",dotted\"" : node.doubtful ? ",dashed\"" : "\"";
        // A conflict is seen without its colour too: the border is thick.
        constexpr std::string_view vermilion = "#D55E00";
        out_.append(", color=\"")
            .append(node.gap        ? "#999999"
                    : node.conflict ? vermilion
                                    : colour_of(node.kind));
        out_.append("\", fillcolor=\"").append(node.gap ? "#FFFFFF" : fill_of(node.kind));
        out_ += node.conflict ? "\", penwidth=2.5" : "\"";
        out_ += node.centre ? ", penwidth=3.5" : "";
        if (node.bar) {
            out_ += ", label=\"\"";
        } else {
            out_ += ", label=<";
            write_lines(node.name, node.details);
            out_ += ">";
        }
        out_ += ", tooltip=" + quoted(node.tooltip.empty() ? node.name : node.tooltip);
        write_link(node.link);
        out_ += "];\n";
    }

    /// At the left of the width that they have.
    void write_words(const DiagramNode& node)
    {
        const auto points = std::to_string(std::lround(node.place ? node.place->width * 72 : 0));
        out_ += "shape=plaintext, margin=0, width=0, height=0, label=<<TABLE BORDER=\"0\" "
                "CELLBORDER=\"0\" "
                "CELLPADDING=\"0\" CELLSPACING=\"0\"><TR><TD ALIGN=\"LEFT\" WIDTH=\"" +
                points + "\">" + html(node.name) +
                "</TD></TR></TABLE>>, tooltip=" + quoted(node.name) + "];\n";
    }

    void write_place(const DiagramNode& node)
    {
        if (!node.place) {
            return;
        }
        out_ += "pos=\"" + inches(node.place->x) + "," + inches(node.place->y) + "!\", ";
        if (node.bar) {
            out_ += "fixedsize=true, width=" + inches(node.place->width) +
                    ", height=" + inches(node.place->height) + ", ";
        }
    }

    void write_lines(const std::string& name, const std::vector<std::string>& details)
    {
        std::string separator;
        for (const std::string& line : wrapped(name, 4)) {
            out_ += separator + "<B>" + html(line) + "</B>";
            separator = "<BR/>";
        }
        for (const std::string& detail : details) {
            for (const std::string& line : wrapped(detail, 3)) {
                out_ += separator + "<FONT POINT-SIZE=\"9\">" + html(line) + "</FONT>";
                separator = "<BR/>";
            }
        }
    }

    void write_edge(const DiagramEdge& edge, std::size_t number)
    {
        out_.append("  n").append(std::to_string(edge.source)).append(" -> n");
        out_.append(std::to_string(edge.target)).append(" [id=\"e");
        out_.append(std::to_string(number)).append("\"");
        std::string separator;
        std::string label;
        for (const std::string& part : edge.label) {
            for (const std::string& line : wrapped(part, 3)) {
                label += separator + html(line);
                separator = "<BR/>";
            }
        }
        // Hairlines for one, six points for many.
        const int thickness = static_cast<int>(std::clamp(edge.weight, 1.0, 11.0));
        if (!label.empty()) {
            // Graphviz takes lines for thin: the last of the words would stand on a thick one.
            out_ += ", label=<" + label + (thickness > 4 ? "<BR/> >" : ">");
        }
        if (!edge.tooltip.empty()) {
            out_ += ", tooltip=" + quoted(edge.tooltip) + ", labeltooltip=" + quoted(edge.tooltip);
        }
        write_link(edge.link);
        if (!edge.directed) {
            out_ += ", dir=none";
        } else if (edge.backward) {
            out_ += ", dir=back";
        }
        out_ += edge.doubtful ? ", style=dashed" : "";
        if (diagram_.nodes[edge.target].hidden > 0) {
            out_ += ", style=dotted";
        }
        if (thickness > 1) {
            out_ += ", penwidth=" + std::to_string((thickness + 1) / 2) +
                    (thickness % 2 == 0 ? ".5" : "");
        }
        out_ += "];\n";
    }

    void write_link(const std::string& link)
    {
        if (!link.empty()) {
            out_ += ", URL=" + quoted(link) + ", target=\"_blank\"";
        }
    }

    /// Hundredths, without locale.
    static std::string inches(double value)
    {
        const auto hundredths = std::lround(value * 100);
        const auto whole = std::to_string(std::abs(hundredths) / 100);
        const auto rest = std::to_string(std::abs(hundredths) % 100);
        return (hundredths < 0 ? "-" : "") + whole + "." + (rest.size() < 2 ? "0" : "") + rest;
    }

    const Diagram& diagram_;
    OutputBuffer buffer_;
    std::string& out_; ///< the buffer's text
};

} // namespace

void write_dot(const Diagram& diagram, std::ostream& out)
{
    DotWriter(diagram, out).write();
}

} // namespace entente
