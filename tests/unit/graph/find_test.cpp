#include <entente/graph/find.hpp>

#include <gtest/gtest.h>

#include <array>

namespace entente {
namespace {

NodeIndex add(KnowledgeGraph& graph, NodeKind kind, const std::string& id, const std::string& label,
              std::vector<std::string> aliases = {})
{
    Node node;
    node.id = id;
    node.kind = kind;
    node.label = label;
    node.attributes.set(Attribute::aliases, std::move(aliases));
    if (kind == NodeKind::country) {
        node.attributes.set(Attribute::iso, id.substr(id.find(':') + 1));
    }
    return graph.add_node(node);
}

KnowledgeGraph some_names()
{
    KnowledgeGraph graph;
    add(graph, NodeKind::official, "official:luong-quang", "Lương Quang", {"Lương Quang", "Quang"});
    add(graph, NodeKind::official, "official:luong-quang-hai", "Luong Quang Hai");
    add(graph, NodeKind::place, "place:quang-ninh", "Quang Ninh");
    add(graph, NodeKind::country, "country:NO", "Norway", {"Norwegian"});
    return graph;
}

std::vector<std::string> found_ids(const KnowledgeGraph& graph, std::string_view text,
                                   std::span<const NodeKind> kinds = {})
{
    std::vector<std::string> ids;
    for (const auto& found : find_nodes(graph, text, kinds)) {
        ids.push_back(graph.node(found.node).id);
    }
    return ids;
}

TEST(FindNodes, IgnoresCaseDiacriticsAndWordOrder)
{
    const auto graph = some_names();
    const auto found = find_nodes(graph, " QUANG luong ");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0], (FoundNode{0, NameFit::all_words, "Lương Quang"}));
    EXPECT_EQ(found[1], (FoundNode{1, NameFit::some_words, "Luong Quang Hai"}));
}

TEST(FindNodes, PutsAllWordsBeforeSomeWords)
{
    EXPECT_EQ(found_ids(some_names(), "quang"),
              (std::vector<std::string>{"official:luong-quang", "official:luong-quang-hai",
                                        "place:quang-ninh"}));
}

TEST(FindNodes, KeepsToTheKindsThatAreAskedFor)
{
    const std::array kinds{NodeKind::place, NodeKind::country};
    EXPECT_EQ(found_ids(some_names(), "quang", kinds),
              (std::vector<std::string>{"place:quang-ninh"}));
}

TEST(FindNodes, TakesIdsAndCountryCodes)
{
    const auto graph = some_names();
    EXPECT_EQ(find_nodes(graph, "NO").front().fit, NameFit::id);
    EXPECT_EQ(found_ids(graph, "official:luong-quang").front(), "official:luong-quang");
    EXPECT_EQ(found_ids(graph, "norwegian"), (std::vector<std::string>{"country:NO"}));
}

TEST(FindNodes, RanksTheBetterConnectedFirst)
{
    auto graph = some_names();
    Edge edge;
    edge.source = 2;
    edge.target = 1;
    graph.add_edge(edge);
    EXPECT_EQ(found_ids(graph, "quang"),
              (std::vector<std::string>{"official:luong-quang", "official:luong-quang-hai",
                                        "place:quang-ninh"}));
    edge.source = 2;
    edge.target = 3;
    graph.add_edge(edge);
    EXPECT_EQ(found_ids(graph, "quang")[1], "place:quang-ninh");
}

TEST(FindNodes, FindsNothingForNoWords)
{
    EXPECT_TRUE(found_ids(some_names(), " - ").empty());
    EXPECT_TRUE(found_ids(some_names(), "").empty());
    EXPECT_TRUE(found_ids(some_names(), "quang berlin").empty());
}

TEST(NearestNames, SuggestsWhatIsSpelledAlike)
{
    const auto graph = some_names();
    const auto near = nearest_names(graph, "Norwai", 2);
    ASSERT_FALSE(near.empty());
    EXPECT_EQ(near.front(), (NearName{3, "Norway", 1}));
    const auto swapped = nearest_names(graph, "luong qunag", 1);
    ASSERT_EQ(swapped.size(), 1U);
    EXPECT_EQ(swapped.front(), (NearName{0, "Lương Quang", 1}));
}

TEST(NearestNames, SuggestsNothingFarOff)
{
    EXPECT_TRUE(nearest_names(some_names(), "Zzzzzzzz", 3).empty());
    EXPECT_TRUE(nearest_names(some_names(), "Norway", 0).empty());
}

} // namespace
} // namespace entente
