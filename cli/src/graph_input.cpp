#include "graph_input.hpp"

#include "inputs.hpp"
#include "logging.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>
#include <entente/extract/document_formats.hpp>

#include <sstream>
#include <utility>
#include <vector>

namespace entente {
namespace {

std::string readable_formats()
{
    std::string names;
    for (const Format* format : formats()) {
        if (format->read != nullptr) {
            names += (names.empty() ? "" : ", ") + std::string(format->name);
        }
    }
    return names;
}

/// JSON where the extension says nothing.
const Format& format_of(const std::string& path)
{
    const Format* format = find_format_of_path(path);
    if (format == nullptr && find_document_format_of_path(path) != nullptr) {
        throw UsageError(path + " holds articles and no graph: `entente build` makes one of them");
    }
    if (format == nullptr) {
        format = find_format("json");
    }
    if (format == nullptr || format->read == nullptr) {
        throw UsageError(path + " is of a format that entente does not read back; it reads " +
                         readable_formats());
    }
    return *format;
}

} // namespace

KnowledgeGraph load_graph(const std::string& path)
{
    const Format& format = format_of(path);
    std::istringstream in(read_bytes(path));
    std::vector<Diagnostic> diagnostics;
    KnowledgeGraph graph = format.read(in, path == "-" ? "standard input" : path, &diagnostics);
    log_diagnostics(diagnostics);
    return graph;
}

} // namespace entente
