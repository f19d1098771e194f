#include "builder/steps.hpp"
#include "canonical.hpp"
#include "resolve/resolve.hpp"

#include <entente/graph/build.hpp>

#include <utility>

namespace entente {

KnowledgeGraph build_graph(std::vector<Report> reports, const BuildOptions& options,
                           std::vector<Diagnostic>* diagnostics)
{
    const auto canonical = canonical_reports(std::move(reports), diagnostics);
    std::vector<Diagnostic> unheard;
    const auto resolution =
        resolve(canonical, options.overrides, diagnostics != nullptr ? *diagnostics : unheard);
    KnowledgeGraph graph;
    for (const auto& report : canonical) {
        graph.add_document(report.document);
    }
    const Citations citations(canonical, graph);
    const BuildContext context{canonical, resolution, citations};
    Draft draft;
    add_countries(context, draft);
    add_places(context, draft);
    add_organizations(context, draft);
    add_officials(context, draft);
    add_posts(context, draft);
    add_meetings(context, draft);
    add_agreements(context, draft);
    add_encounters(context, draft);
    link_visits(context, draft);
    add_reasons(context, draft);
    if (options.with_documents) {
        add_documents(context, draft);
    }
    finish(std::move(draft), graph);
    return graph;
}

} // namespace entente
