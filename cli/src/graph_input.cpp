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
    const Format& wanted = format_of(path);
    SharedBytes bytes = map_bytes(path);
    // A file may be called anything, and standard input has no name.
    const Format* by_magic = find_format_of_bytes(bytes.view);
    const Format& format = by_magic != nullptr ? *by_magic : wanted;
    const std::string where = path == "-" ? "standard input" : path;
    std::vector<Diagnostic> diagnostics;
    KnowledgeGraph graph;
    if (format.open != nullptr) {
        graph = format.open(std::move(bytes), where, &diagnostics);
    } else {
        std::istringstream in{std::string(bytes.view)};
        graph = format.read(in, where, &diagnostics);
    }
    log_diagnostics(diagnostics);
    return graph;
}

} // namespace entente
