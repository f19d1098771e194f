#include "names.hpp"

#include <gtest/gtest.h>

namespace entente {
namespace {

KnowledgeGraph two_hansens()
{
    KnowledgeGraph graph;
    const auto add = [&graph](std::string id, std::string label, std::string country) {
        Node node;
        node.id = std::move(id);
        node.label = std::move(label);
        node.attributes.set(Attribute::country, std::move(country));
        return graph.add_node(std::move(node));
    };
    add("official:1", "Kari Hansen", "NO");
    add("official:2", "Lars Hansen", "DK");
    add("official:3", "Mette Lund", "DK");
    return graph;
}

TEST(ChooseNode, a_name_that_fits_one_node_means_it)
{
    const KnowledgeGraph graph = two_hansens();
    EXPECT_EQ(choose_node(graph, "hansen kari").node, 0U);
    EXPECT_EQ(choose_node(graph, "LUND").node, 2U);
    EXPECT_EQ(choose_node(graph, "official:2").node, 1U);
}

TEST(ChooseNode, an_ambiguous_name_gives_all_candidates)
{
    const KnowledgeGraph graph = two_hansens();
    const NameChoice choice = choose_node(graph, "Hansen");
    EXPECT_FALSE(choice.node);
    EXPECT_TRUE(choice.ambiguous);
    EXPECT_EQ(choice.candidates.size(), 2U);
    const std::string text = explain(graph, "Hansen", choice);
    EXPECT_NE(text.find("Kari Hansen, NO  [official:1]"), std::string::npos) << text;
    EXPECT_NE(text.find("Lars Hansen, DK  [official:2]"), std::string::npos) << text;
}

TEST(ChooseNode, an_unknown_name_gives_the_nearest)
{
    const KnowledgeGraph graph = two_hansens();
    const NameChoice choice = choose_node(graph, "Mete Lunt");
    EXPECT_FALSE(choice.node);
    EXPECT_FALSE(choice.ambiguous);
    ASSERT_FALSE(choice.candidates.empty());
    EXPECT_EQ(choice.candidates.front(), 2U);
    EXPECT_NE(explain(graph, "Mete Lunt", choice).find("the nearest are:\n  Mette Lund"),
              std::string::npos);
}

} // namespace
} // namespace entente
