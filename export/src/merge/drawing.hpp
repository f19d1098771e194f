#pragma once

#include "formats/xml_reader.hpp"

#include <entente/graph/additions.hpp>

#include <cstddef>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Graphs as drawing programs save them.
namespace entente {

struct DrawnNode {
    std::string id{};
    std::string label{};
    Additions additions{};
};

struct DrawnEdge {
    std::string source{};
    std::string target{};
    std::string relation{}; ///< name of the kind, or empty
    Additions additions{};
};

struct Drawing {
    std::vector<DrawnNode> nodes{};
    std::vector<DrawnEdge> edges{};
    std::map<std::string, std::size_t> not_finite{}; ///< NaN and the like left out, by column
};

/// Throws DataError for what is neither GEXF nor GraphML.
[[nodiscard]] Drawing read_drawing(std::istream& in, const std::string& where);

/// From within the root of a file of that form, up to its end.
void read_gexf_drawing(XmlReader& xml, Drawing& to);
void read_graphml_drawing(XmlReader& xml, Drawing& to);

/// A column of the file: what it is called and holds.
struct DrawnColumn {
    std::string id{};
    std::string name{};
    std::string type{}; ///< as GEXF or GraphML call it
};

/// Puts a value where it belongs: into the look, or among the columns people added; what is one of
/// our own columns is dropped. Nothing is said of a value that is not of its column's type: it
/// stays a text. NaN and infinity, which no file of ours can hold as numbers, are counted in
/// `drawing` and left out.
void add_value(const DrawnColumn& column, std::string_view text, Additions& to, Drawing& drawing);

/// Sets one of red (0), green (1) and blue (2), given as 0 to 255.
void set_colour_part(std::string& color, std::size_t part, std::string_view text);

/// The number, or nothing.
[[nodiscard]] std::optional<double> drawn_number(std::string_view text);

} // namespace entente
