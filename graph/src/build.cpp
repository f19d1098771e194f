#include <entente/graph/build.hpp>

namespace entente {

KnowledgeGraph build_graph(std::vector<Report> reports, const BuildOptions& /*options*/,
                           std::vector<Diagnostic>* /*diagnostics*/)
{
    KnowledgeGraph graph;
    for (auto& report : reports) {
        graph.add_document(std::move(report.document));
    }
    return graph;
}

} // namespace entente
