#include <entente/core/error.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <gtest/gtest.h>

#include <stdexcept>

namespace entente {
namespace {

Node node(std::string id)
{
    Node result;
    result.id = std::move(id);
    return result;
}

Edge edge(NodeIndex source, NodeIndex target, std::uint32_t key = 0)
{
    Edge result;
    result.source = source;
    result.target = target;
    result.key = key;
    return result;
}

std::vector<EdgeIndex> listed(std::span<const EdgeIndex> edges)
{
    return {edges.begin(), edges.end()};
}

KnowledgeGraph triangle()
{
    KnowledgeGraph graph;
    graph.add_node(node("a"));
    graph.add_node(node("b"));
    graph.add_node(node("c"));
    graph.add_edge(edge(0, 1));
    graph.add_edge(edge(2, 1));
    graph.add_edge(edge(0, 1, 1));
    graph.add_edge(edge(0, 2));
    return graph;
}

TEST(KnowledgeGraph, ListsEdgesOfBothDirectionsInOrderOfAdding)
{
    const auto graph = triangle();
    EXPECT_EQ(graph.node_count(), 3U);
    EXPECT_EQ(graph.edge_count(), 4U);
    EXPECT_EQ(listed(graph.out_edges(0)), (std::vector<EdgeIndex>{0, 2, 3}));
    EXPECT_EQ(listed(graph.in_edges(1)), (std::vector<EdgeIndex>{0, 1, 2}));
    EXPECT_TRUE(graph.out_edges(1).empty());
    EXPECT_EQ(graph.edge(2).key, 1U);
}

TEST(KnowledgeGraph, FindsNodesById)
{
    const auto graph = triangle();
    EXPECT_EQ(graph.find("c"), 2U);
    EXPECT_FALSE(graph.find("d"));
}

TEST(KnowledgeGraph, RefusesATakenIdAndEdgesToNowhere)
{
    auto graph = triangle();
    EXPECT_THROW(graph.add_node(node("b")), DataError);
    EXPECT_THROW(graph.add_edge(edge(0, 3)), std::out_of_range);
    EXPECT_THROW(static_cast<void>(graph.node(3)), std::out_of_range);
    EXPECT_THROW(static_cast<void>(graph.edge(4)), std::out_of_range);
    EXPECT_EQ(graph.node_count(), 3U);
    EXPECT_EQ(graph.edge_count(), 4U);
}

TEST(KnowledgeGraph, KeepsEvidenceOncePerDocumentAndSpan)
{
    KnowledgeGraph graph;
    const auto first = graph.add_document({.id = "one"});
    const auto second = graph.add_document({.id = "two"});
    const auto a = graph.add_evidence({first, {0, 4}, "They"});
    const auto b = graph.add_evidence({second, {0, 4}, "They"});
    EXPECT_EQ(graph.add_evidence({first, {0, 4}, "They"}), a);
    EXPECT_NE(a, b);
    EXPECT_EQ(graph.evidence().size(), 2U);
    EXPECT_THROW(graph.add_evidence({7, {0, 4}, "They"}), std::out_of_range);
}

void expect_outlines_of_its_own(const KnowledgeGraph& graph)
{
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        EXPECT_EQ(graph.outline(i), outline_of(graph.node(i))) << i;
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        EXPECT_EQ(graph.edge_outline(i), outline_of(graph.edge(i))) << i;
    }
}

TEST(KnowledgeGraph, ACopySharesNothingWithItsOriginal)
{
    const auto original = triangle();
    KnowledgeGraph copy;
    {
        auto passing = triangle();
        Node meeting = node("d");
        meeting.kind = NodeKind::meeting;
        meeting.attributes.set(Attribute::date, "2025-03");
        passing.add_node(std::move(meeting));
        passing.add_edge(edge(3, 0));
        copy = passing;
    }
    expect_outlines_of_its_own(copy);
    EXPECT_EQ(copy.edge_count(), 5U);
    EXPECT_EQ(copy.edge(4).source, 3U);
    EXPECT_EQ(copy.edge(1).source, 2U);
    EXPECT_EQ(listed(copy.in_edges(0)), (std::vector<EdgeIndex>{4}));
    EXPECT_EQ(original.edge_count(), 4U);
    copy.add_edge(edge(1, 3));
    expect_outlines_of_its_own(copy);
    const KnowledgeGraph moved = std::move(copy);
    EXPECT_EQ(moved.find("d"), 3U);
}

} // namespace
} // namespace entente
