#include "neighbours.hpp"

#include <entente/graph/search.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

std::vector<std::string> found(const KnowledgeGraph& graph, std::string_view text)
{
    std::vector<std::string> out;
    for (const auto& hit : search_names(graph, text)) {
        out.push_back(graph.node(hit.node).label + ": " + std::string(hit.text));
    }
    return out;
}

using Lines = std::vector<std::string>;

TEST(SearchNames, FindsBeginningsOfWordsInAnyOrder)
{
    Article article("a");
    article.official("Łukasz Brzóska", "PL", {"Minister Brzoska"});
    article.organization("Council of Ports", OrganizationType::council, "PL");
    const auto graph = build_graph({article});
    EXPECT_EQ(found(graph, "brzo luk"), (Lines{"Łukasz Brzóska: Łukasz Brzóska"}));
    EXPECT_EQ(found(graph, "PORT council"), (Lines{"Council of Ports: Council of Ports"}));
    EXPECT_EQ(found(graph, "ukasz"), Lines());
    EXPECT_EQ(found(graph, " - "), Lines());
}

TEST(SearchNames, FindsAliasesAndTitles)
{
    const auto graph = neighbours();
    const auto hits = search_names(graph, "minister port");
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].field, SearchField::title);
    EXPECT_EQ(graph.node(hits[0].node).label, "Ada Holm"); // who has more edges
    EXPECT_EQ(hits[0].text, "Minister of Ports");
    EXPECT_EQ(graph.edge(*hits[0].post).source, hits[0].node);
    EXPECT_EQ(graph.node(hits[1].node).label, "Eva Lund");
}

TEST(SearchNames, PutsPeopleBeforeBodiesAndEvents)
{
    const auto graph = neighbours();
    const auto hits = search_names(graph, "m");
    ASSERT_GE(hits.size(), 3U);
    for (std::size_t i = 1; i < hits.size(); ++i) {
        EXPECT_LE(graph.node(hits[i - 1].node).kind, graph.node(hits[i].node).kind);
    }
}

TEST(SearchNames, PutsEqualsInOrderOfTheirIds)
{
    KnowledgeGraph graph;
    for (const char* id : {"official:c", "official:b", "official:a"}) {
        graph.add_node({id, NodeKind::official, "Envoy Holm", {}, 1.0, {}});
    }
    const auto body = graph.add_node({"organization:x", NodeKind::organization, "X", {}, 1.0, {}});
    for (const NodeIndex holder : {1U, 0U, 2U, 0U, 1U, 2U}) {
        Edge post{holder, body, EdgeKind::holds_position, 0, {}, 1.0, {}};
        post.attributes.set(Attribute::title, "Envoy");
        graph.add_edge(std::move(post));
    }
    std::vector<std::pair<NodeIndex, std::optional<EdgeIndex>>> hits;
    for (const auto& hit : search_names(graph, "envoy")) {
        hits.emplace_back(hit.node, hit.post);
    }
    EXPECT_EQ(hits, (decltype(hits){{2, {}},
                                    {1, {}},
                                    {0, {}}, // names, then titles
                                    {2, 2},
                                    {2, 5},
                                    {1, 0},
                                    {1, 4},
                                    {0, 1},
                                    {0, 3}}));
}

KnowledgeGraph sentences()
{
    KnowledgeGraph graph;
    const auto late = graph.add_document({.id = "late", .date = *Date::parse("2025-02")});
    const auto soon = graph.add_document({.id = "soon", .date = *Date::parse("2024-11-30")});
    const auto a = graph.add_evidence({late, {0, 9}, "The Joint Working\nGroups met."});
    graph.add_evidence({late, {10, 19}, "A joint group was working."});
    const auto c = graph.add_evidence({soon, {0, 9}, "A JOINT WORKING GROUP will meet."});
    graph.add_node({"meeting:1", NodeKind::meeting, "talks", {}, 1.0, {a, c}});
    graph.add_node({"official:x", NodeKind::official, "X", {}, 1.0, {c}});
    graph.add_edge({1, 0, EdgeKind::holds_position, 0, {}, 1.0, {c}});
    return graph;
}

TEST(SearchSentences, FindsThePhraseByDateWithWhatItSpeaksOf)
{
    const auto graph = sentences();
    const auto hits = search_sentences(graph, "joint working group");
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0], (SentenceHit{2, {0, 1}, {0}}));
    EXPECT_EQ(hits[1], (SentenceHit{0, {0}, {}}));
}

TEST(SearchSentences, FindsWholeWordsButTheLast)
{
    const auto graph = sentences();
    EXPECT_EQ(search_sentences(graph, "wor").size(), 3U);
    EXPECT_TRUE(search_sentences(graph, "join working").empty());
    EXPECT_TRUE(search_sentences(graph, "").empty());
}

} // namespace
} // namespace entente
