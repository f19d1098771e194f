#include "article_input.hpp"

#include "inputs.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>
#include <entente/export/formats.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace entente {
namespace {

constexpr std::string_view gold_ending = ".gold.json";

/// The name of an XML file's first element, which declarations and comments may stand before;
/// empty when there is none.
std::string_view first_element(std::string_view text)
{
    while (text.starts_with("<?") || text.starts_with("<!")) {
        const std::string_view end = text.starts_with("<!--") ? "-->" : ">";
        const auto at = text.find(end);
        text = at == std::string_view::npos ? "" : trim(text.substr(at + end.size()));
    }
    return text.starts_with('<') ? text.substr(1, text.find_first_of("> \t\r\n/", 1) - 1) : "";
}

/// Whether the first member of a JSON object is one of those that graphs begin with.
bool begins_as_node_link(std::string_view text)
{
    constexpr std::array<std::string_view, 6> keys{"directed", "multigraph", "graph",
                                                   "nodes",    "edges",      "links"};
    if (!text.starts_with('{')) {
        return false;
    }
    text = trim(text.substr(1));
    return std::ranges::any_of(keys, [&](std::string_view key) {
        return text.starts_with("\"" + std::string(key) + "\"");
    });
}

/// The format of the graph in the bytes; null when they are none. What has the name of articles is
/// articles, and so is most of what has no name.
const Format* graph_format(const std::string& path, std::string_view bytes)
{
    if (find_document_format_of_path(path) != nullptr) {
        return nullptr;
    }
    const std::string_view text = trim_file(bytes);
    if (const Format* format = find_format_of_bytes(bytes);
        format != nullptr &&
        (!format->magic.empty() || begins_as_node_link(text) || first_element(text) == "graphml")) {
        return format;
    }
    if (first_element(text) == "gexf") {
        return find_format("gexf");
    }
    // Records of articles may stand in a file called .json as well.
    const Format* format = find_format_of_path(path);
    return format != nullptr && format->opening != '{' ? format : nullptr;
}

/// Why there are no articles to read; empty when there may be.
std::string find_fault(const std::string& path, std::string_view bytes)
{
    if (path.ends_with(gold_ending)) {
        return "is the gold file of an article and no article itself: `entente evaluate` "
               "reads it";
    }
    const Format* format = graph_format(path, bytes);
    if (format == nullptr) {
        return {};
    }
    return std::string("holds a graph and no articles: ") +
           (format->read != nullptr ? "`entente show` reads it" : "build it from the articles");
}

} // namespace

void read_articles(const std::string& path, Batch& batch)
{
    try {
        const std::string bytes = read_bytes(path);
        if (std::string fault = find_fault(path, bytes); !fault.empty()) {
            batch.diagnostics.push_back({Diagnostic::Severity::error, path, std::move(fault)});
        } else {
            read_documents(bytes, path, batch);
        }
    } catch (const IoError& error) {
        batch.diagnostics.push_back({Diagnostic::Severity::error, {}, error.what()});
    }
}

} // namespace entente
