#pragma once

#include <entente/core/diagnostic.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Bytes that stay where they are as long as somebody holds their owner: a file mapped into memory,
/// a string.
struct SharedBytes {
    std::string_view view{};
    std::shared_ptr<const void> owner{};
};

/// What a format makes of a graph, so that a report can count what that changes in it.
struct FormTraits {
    bool nodes = true;
    bool edges = true;
    bool folds_edges = false;      ///< one edge for all of a kind between two nodes
    bool one_sentence = true;      ///< of several only the first
    bool whole_days = true;        ///< dates of a month or a year become their first and last day
    bool marks_infinity = false;   ///< INF is marked, lest it be taken for a number
    bool carries_additions = true; ///< what people added
};

/// A file format of graphs. Each is defined in its own file under `export/src/formats/` and named
/// once in `formats.cpp`.
struct Format {
    std::string_view name;      ///< for `--format`
    std::string_view extension; ///< with the dot: ".graphml"
    std::string_view summary;   ///< one line for `entente list formats`
    std::string_view keeps{};   ///< what of a graph is in the file: "nodes, facts, dates"
    std::string_view loses{};   ///< what is not; empty for nothing
    /// Streams the graph; the caller checks the stream. The bytes depend on the graph alone: nodes
    /// stand by kind and id, edges by source, target and key, whatever order they were added in.
    void (*write)(const KnowledgeGraph& graph, std::ostream& out) = nullptr;
    /// Reads what `write` wrote; null where we don't. `where` is named in the DataError thrown for
    /// bad input. What is no error but was left out (an attribute that we do not know) is told to
    /// `diagnostics`, where given.
    KnowledgeGraph (*read)(std::istream& in, const std::string& where,
                           std::vector<Diagnostic>* diagnostics) = nullptr;
    /// Likewise, but reads only what is asked of the graph, when it is asked for; null where the
    /// form does not lend itself to that. The graph holds the bytes.
    KnowledgeGraph (*open)(SharedBytes bytes, const std::string& where,
                           std::vector<Diagnostic>* diagnostics) = nullptr;
    /// What files of this format begin with and no other does; empty: nothing such.
    std::string_view magic{};
    /// What text of a format that we read opens with, after a byte order mark and white space;
    /// 0: nothing that tells it from the others that we read.
    char opening = 0;
    FormTraits traits{};
};

/// What is written of a graph in some format, and what that changes.
struct ExportReport {
    std::size_t nodes = 0;
    std::size_t edges = 0;
    std::size_t merged = 0;    ///< facts that share an edge with another one
    std::size_t widened = 0;   ///< dates of a month or a year, written as whole days
    std::size_t marked = 0;    ///< texts with INF
    std::size_t sentences = 0; ///< left out
    std::size_t additions = 0; ///< nodes and edges of which additions are left out
};

/// Linear in the graph.
[[nodiscard]] ExportReport report_of(const KnowledgeGraph& graph, const Format& format);
/// "200 nodes; 312 edges; 4 facts merged into edges of others; 35 dates ... as whole days"
[[nodiscard]] std::string text_of(const ExportReport& report);

/// All formats, by name.
[[nodiscard]] std::span<const Format* const> formats();
/// The format of that name, or null.
[[nodiscard]] const Format* find_format(std::string_view name);
/// The format with the longest extension that the path ends with (case does not matter), or null.
[[nodiscard]] const Format* find_format_of_path(std::string_view path);
/// The one format that could read the bytes, by its magic or opening; null when none could.
[[nodiscard]] const Format* find_format_of_bytes(std::string_view bytes);

} // namespace entente
