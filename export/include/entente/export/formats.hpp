#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

namespace entente {

/// A file format of graphs. Each is defined in its own file under `export/src/formats/` and named
/// once in `formats.cpp`.
struct Format {
    std::string_view name;      ///< for `--format`
    std::string_view extension; ///< with the dot: ".graphml"
    std::string_view summary;   ///< one line for `entente list formats`
    /// Streams the graph; the caller checks the stream.
    void (*write)(const KnowledgeGraph& graph, std::ostream& out) = nullptr;
    /// Reads what `write` wrote; null where we don't. `where` is named in the DataError thrown for bad input.
    KnowledgeGraph (*read)(std::istream& in, const std::string& where) = nullptr;
};

[[nodiscard]] std::span<const Format* const> formats();
[[nodiscard]] const Format* find_format(std::string_view name);
[[nodiscard]] const Format* find_format_of_path(std::string_view path);

} // namespace entente
