#include "output_buffer.hpp"
#include "palette.hpp"
#include "xml_writer.hpp"

#include <entente/core/text.hpp>
#include <entente/export/diagram.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace entente {
namespace {

constexpr std::size_t line_length = 24; ///< letters after which labels go on in a new line

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

/// The kind's colour, mixed with white, so that black text reads well on it.
std::string_view fill_of(NodeKind kind)
{
    switch (kind) {
    case NodeKind::official:
        return "#D6E8F5";
    case NodeKind::organization:
        return "#FAE0D0";
    case NodeKind::country:
        return "#D0EFE5";
    case NodeKind::place:
        return "#E2F2FB";
    case NodeKind::meeting:
        return "#FBEBCC";
    case NodeKind::agreement:
        return "#F6E3EE";
    case NodeKind::document:
        return "#EEEEEE";
    }
    return "#FFFFFF";
}

/// `&`, `<`, `>` and quotes as HTML has them, one line, without control characters.
std::string html(std::string_view text)
{
    std::string storage;
    std::string out;
    for (const char c : squeeze(clean_xml_text(text, storage))) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

/// A string of DOT: Graphviz takes backslashes for escapes, and entities for letters.
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : html(text)) {
        if (c == '\\') {
            out += c;
        }
        out += c;
    }
    return out + "\"";
}

std::size_t letters_in(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Broken between words into lines of about `line_length`, at most `most`.
std::vector<std::string> wrapped(std::string_view text, std::size_t most)
{
    std::vector<std::string> lines;
    const std::string words = squeeze(text);
    std::size_t from = 0;
    while (from < words.size()) {
        const std::size_t to = std::min(words.find(' ', from), words.size());
        const std::string word = words.substr(from, to - from);
        if (lines.empty() || letters_in(lines.back()) + 1 + letters_in(word) > line_length) {
            if (lines.size() == most) {
                lines.back() += " \u2026";
                break;
            }
            lines.push_back(word);
        } else {
            lines.back() += " " + word;
        }
        from = to + 1;
    }
    return lines;
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
                "splines=true, ";
        out_ += many ? "overlap=true, " : "overlap=prism, ";
        out_ += "outputorder=edgesfirst, start=7, bgcolor=white, "
                "fontname=\"DejaVu Sans\", labelloc=b, label=<";
        write_legend();
        out_ +=
            ">];\n"
            "  node [fontname=\"DejaVu Sans\", fontsize=11, penwidth=1.4, margin=\"0.12,0.06\"];\n"
            "  edge [fontname=\"DejaVu Sans\", fontsize=9, color=\"#666666\", "
            "fontcolor=\"#333333\", arrowsize=0.7];\n";
    }

    void write_legend()
    {
        std::set<NodeKind> kinds;
        bool doubtful = false;
        for (const DiagramNode& node : diagram_.nodes) {
            if (node.hidden == 0) {
                kinds.insert(node.kind);
            }
            doubtful = doubtful || node.doubtful;
        }
        for (const DiagramEdge& edge : diagram_.edges) {
            doubtful = doubtful || edge.doubtful;
        }
        const std::size_t width = kinds.size() + (doubtful ? 1 : 0);
        out_ += "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"6\">";
        if (!diagram_.title.empty()) {
            out_ += "<TR><TD COLSPAN=\"" + std::to_string(std::max<std::size_t>(width, 1)) +
                    "\"><B>" + html(diagram_.title) + "</B></TD></TR>";
        }
        out_ += "<TR>";
        for (const NodeKind kind : kinds) {
            out_.append("<TD BORDER=\"1\" COLOR=\"").append(colour_of(kind));
            out_.append("\" BGCOLOR=\"").append(fill_of(kind));
            out_.append("\"><FONT POINT-SIZE=\"10\">").append(name_of(kind));
            out_ += "</FONT></TD>";
        }
        if (doubtful || kinds.empty()) {
            out_ += "<TD><FONT POINT-SIZE=\"10\">";
            out_ += doubtful ? "dashed: planned, cancelled or inferred" : "nothing to show";
            out_ += "</FONT></TD>";
        }
        out_ += "</TR></TABLE>";
    }

    void write_node(std::size_t number, const DiagramNode& node)
    {
        out_.append("  n").append(std::to_string(number)).append(" [id=\"n");
        out_.append(std::to_string(number)).append("\", ");
        if (node.hidden > 0) {
            out_ += "shape=plaintext, fontcolor=\"#666666\", label=" + quoted(node.name) +
                    ", tooltip=" + quoted(node.name) + "];\n";
            return;
        }
        out_.append("shape=").append(shape_of(node.kind));
        out_ += ", style=\"filled";
        out_ += node.kind == NodeKind::meeting ? ",rounded" : "";
        out_ += node.doubtful ? ",dashed\"" : "\"";
        out_.append(", color=\"").append(colour_of(node.kind));
        out_.append("\", fillcolor=\"").append(fill_of(node.kind)).append("\"");
        out_ += node.centre ? ", penwidth=3.5" : "";
        out_ += ", label=<";
        write_lines(node.name, node.details);
        out_ += ">, tooltip=" + quoted(node.tooltip.empty() ? node.name : node.tooltip);
        write_link(node.link);
        out_ += "];\n";
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
        if (!label.empty()) {
            out_ += ", label=<" + label + ">";
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
        // Hairlines for one, six points for many.
        const int thickness = static_cast<int>(std::clamp(edge.weight, 1.0, 11.0));
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
