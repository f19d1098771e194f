#include "canonical_order.hpp"
#include "torture_graph.hpp"

#include <entente/export/formats.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace entente {
namespace {

/// The same graph, put together from the other end.
KnowledgeGraph reversed(const KnowledgeGraph& graph)
{
    KnowledgeGraph out;
    const auto documents = static_cast<std::uint32_t>(graph.documents().size());
    for (std::uint32_t i = documents; i-- > 0;) {
        out.add_document(graph.documents()[i]);
    }
    for (std::size_t i = graph.evidence().size(); i-- > 0;) {
        Evidence evidence = graph.evidence()[i];
        evidence.document = documents - 1 - evidence.document;
        out.add_evidence(evidence);
    }
    const auto evidence_count = static_cast<EvidenceIndex>(graph.evidence().size());
    const auto turn = [&](auto element) {
        for (EvidenceIndex& index : element.evidence) {
            index = evidence_count - 1 - index;
        }
        return element;
    };
    for (auto i = static_cast<NodeIndex>(graph.node_count()); i-- > 0;) {
        out.add_node(turn(graph.node(i)));
    }
    for (auto i = static_cast<EdgeIndex>(graph.edge_count()); i-- > 0;) {
        Edge edge = turn(graph.edge(i));
        edge.source = *out.find(graph.node(edge.source).id);
        edge.target = *out.find(graph.node(edge.target).id);
        out.add_edge(edge);
    }
    return out;
}

TEST(CanonicalOrder, DoesNotDependOnTheOrderOfAdding)
{
    const KnowledgeGraph graph = torture_graph();
    const KnowledgeGraph other = reversed(graph);
    for (const Format* format : formats()) {
        std::ostringstream a;
        std::ostringstream b;
        format->write(graph, a);
        format->write(other, b);
        EXPECT_EQ(a.str(), b.str()) << format->name;
    }
}

TEST(CanonicalOrder, SortsNodesByKindThenId)
{
    GraphSketch sketch;
    sketch.node("place:a", NodeKind::place, "A");
    sketch.node("official:b", NodeKind::official, "B");
    sketch.node("official:a", NodeKind::official, "A");
    EXPECT_EQ(canonical_nodes(sketch.graph), (std::vector<NodeIndex>{2, 1, 0}));
}

TEST(CanonicalOrder, SortsEdgesByEndsThenKey)
{
    GraphSketch sketch;
    const auto b = sketch.node("official:b", NodeKind::official, "B");
    const auto a = sketch.node("official:a", NodeKind::official, "A");
    sketch.edge(b, a, EdgeKind::met);
    sketch.edge(a, b, EdgeKind::met, 1);
    sketch.edge(a, b, EdgeKind::represents, 0);
    EXPECT_EQ(canonical_edges(sketch.graph, canonical_nodes(sketch.graph)),
              (std::vector<EdgeIndex>{2, 1, 0}));
}

} // namespace
} // namespace entente
