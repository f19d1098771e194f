#include <entente/export/diagram.hpp>
#include <entente/export/formats.hpp>

namespace entente {
namespace {

void write(const KnowledgeGraph& graph, std::ostream& out)
{
    write_dot(diagram_of_all(graph), out);
}

} // namespace

extern const Format dot;
constinit const Format dot{
    .name = "dot",
    .extension = ".dot",
    .summary = "Graphviz, for small graphs; `entente draw` shows parts of large ones",
    .keeps = "nodes, facts, dates, first sentence, colours by kind",
    .loses = "other attributes, further sentences",
    .write = write,
    .traits = {.carries_additions = false}};

} // namespace entente
