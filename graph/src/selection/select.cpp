#include "admission.hpp"
#include "part.hpp"
#include "view.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace entente {
namespace {

/// Whether there is nothing to choose by but what is near and of which kind.
bool admits_all(Selection selection)
{
    selection.around.clear();
    selection.hops = Selection{}.hops;
    selection.node_kinds.clear();
    selection.edge_kinds.clear();
    selection.evidence = Selection{}.evidence;
    return selection == Selection{};
}

Kept keep_all(const KnowledgeGraph& graph)
{
    return {std::vector<bool>(graph.node_count(), true),
            std::vector<bool>(graph.edge_count(), true),
            {},
            0};
}

void keep_edges_with_ends(const KnowledgeGraph& graph, Kept& kept)
{
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        if (kept.edges[i]) {
            const EdgeOutline edge = graph.edge_outline(i);
            kept.edges[i] = kept.nodes[edge.source] && kept.nodes[edge.target];
        }
    }
}

template <typename Kinds, typename Kind> bool contains(const Kinds& kinds, Kind kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

void keep_kinds(const KnowledgeGraph& graph, const Selection& selection, Kept& kept)
{
    if (!selection.node_kinds.empty()) {
        for (NodeIndex i = 0; i < graph.node_count(); ++i) {
            kept.nodes[i] = kept.nodes[i] && contains(selection.node_kinds, graph.kind_of(i));
        }
        keep_edges_with_ends(graph, kept);
    }
    if (selection.edge_kinds.empty()) {
        return;
    }
    std::vector<bool> linked(graph.node_count());
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const EdgeOutline edge = graph.edge_outline(i);
        kept.edges[i] = kept.edges[i] && contains(selection.edge_kinds, edge.kind);
        if (kept.edges[i]) {
            linked[edge.source] = true;
            linked[edge.target] = true;
        }
    }
    if (selection.node_kinds.empty()) {
        kept.nodes = linked;
    }
}

Kept choose(const KnowledgeGraph& graph, const Selection& selection,
            std::vector<Diagnostic>* diagnostics)
{
    Kept kept = admits_all(selection) ? keep_all(graph) : admit(graph, selection);
    if (!selection.around.empty()) {
        keep_neighbourhood(graph, selection, kept);
    }
    keep_kinds(graph, selection, kept);
    if (kept.undated > 0 && diagnostics != nullptr) {
        diagnostics->push_back({Diagnostic::Severity::note, "selection",
                                std::to_string(kept.undated) +
                                    " meetings, agreements and posts without a year left out"});
    }
    return kept;
}

} // namespace

KnowledgeGraph select(const KnowledgeGraph& graph, const Selection& selection,
                      std::vector<Diagnostic>* diagnostics)
{
    if (selection == Selection{}) {
        return graph;
    }
    const Kept kept = choose(graph, selection, diagnostics);
    Part part(graph, selection.evidence);
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (kept.nodes[i]) {
            part.add_node(i);
        }
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        if (kept.edges[i]) {
            const auto changed = kept.changed.find(i);
            part.add_edge(changed == kept.changed.end() ? graph.edge(i) : changed->second);
        }
    }
    return part.take();
}

KnowledgeGraph view(KnowledgeGraph graph, const Selection& selection,
                    std::vector<Diagnostic>* diagnostics)
{
    if (selection == Selection{}) {
        return graph;
    }
    Kept kept = choose(graph, selection, diagnostics);
    return KnowledgeGraph(std::make_shared<View>(std::move(graph), std::move(kept)));
}

} // namespace entente
