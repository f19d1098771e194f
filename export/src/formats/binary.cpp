#include "binary/layout.hpp"
#include "binary/source.hpp"
#include "binary/writer.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>

#include <istream>
#include <iterator>
#include <utility>

// The fast form: read where it lies in memory, a record at a time. docs/formats-binary.md describes
// it.
namespace entente {
namespace {

KnowledgeGraph open(SharedBytes bytes, const std::string& where,
                    std::vector<Diagnostic>* diagnostics)
{
    return KnowledgeGraph(open_binary_graph(std::move(bytes), where, diagnostics));
}

/// Reads every record at once, so that whatever is wrong shows here.
KnowledgeGraph read(std::istream& in, const std::string& where,
                    std::vector<Diagnostic>* diagnostics)
{
    const auto owner = std::make_shared<const std::string>(std::istreambuf_iterator<char>(in),
                                                           std::istreambuf_iterator<char>());
    if (in.bad()) {
        throw IoError(where + ": cannot be read to its end");
    }
    KnowledgeGraph graph = open({*owner, owner}, where, diagnostics);
    (void)graph.documents();
    (void)graph.evidence();
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        (void)graph.node(i);
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        (void)graph.edge(i);
    }
    return graph;
}

} // namespace

extern const Format binary;
constinit const Format binary{
    .name = "entente",
    .extension = ".entente",
    .summary = "everything, in the form that is read fastest",
    .keeps = "everything, and what people added: looks and columns",
    .write = write_binary_graph,
    .read = read,
    .open = open,
    .magic = binary_magic,
    .traits = {.one_sentence = false, .whole_days = false}};

} // namespace entente
