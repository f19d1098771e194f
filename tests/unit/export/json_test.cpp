#include "torture_graph.hpp"

#include <entente/export/formats.hpp>

#include <gtest/gtest.h>

#include <sstream>

namespace entente {
namespace {

std::string write(const KnowledgeGraph& graph)
{
    std::ostringstream out;
    find_format("json")->write(graph, out);
    return out.str();
}

KnowledgeGraph read(const std::string& text, std::vector<Diagnostic>* diagnostics = nullptr)
{
    std::istringstream in(text);
    return find_format("json")->read(in, "g.json", diagnostics);
}

TEST(Json, WritesOneRecordALineWithKeysInAFixedOrder)
{
    using enum Attribute;
    GraphSketch sketch;
    sketch.graph.add_document({.id = "d1", .uri = "a.txt", .date = *Date::parse("2024")});
    const auto evidence = sketch.evidence(0, 3, "A met B.");
    const auto a = sketch.node(
        "official:a", NodeKind::official, "A",
        attributes({{country, "FR"}, {aliases, std::vector<std::string>{"A", "Mr A"}}}));
    const auto b = sketch.node("official:b", NodeKind::official, "B");
    sketch.edge(a, b, EdgeKind::met, 0, attributes({{count, std::int64_t{2}}}), {evidence});
    EXPECT_EQ(write(sketch.graph), R"({
"directed":true,
"multigraph":true,
"graph":{"generator":"entente )" ENTENTE_VERSION R"(","schema":"entente/1","documents":[
{"id":"d1","uri":"a.txt","date":"2024"}
]},
"nodes":[
{"id":"official:a","kind":"official","label":"A","aliases":["A","Mr A"],"country":"FR","confidence":0.9},
{"id":"official:b","kind":"official","label":"B","confidence":0.9}
],
"edges":[
{"source":"official:a","target":"official:b","key":0,"kind":"met","count":2,"confidence":0.3333333333333333,"evidence":[{"document":"d1","begin":3,"end":11,"text":"A met B."}]}
]
}
)");
}

TEST(Json, WritesAnEmptyGraph)
{
    EXPECT_EQ(write(KnowledgeGraph()), R"({
"directed":true,
"multigraph":true,
"graph":{"generator":"entente )" ENTENTE_VERSION R"(","schema":"entente/1","documents":[]},
"nodes":[],
"edges":[]
}
)");
    EXPECT_EQ(write(read(write(KnowledgeGraph()))), write(KnowledgeGraph()));
}

TEST(Json, EscapesWhatJsonForbidsAndNothingElse)
{
    GraphSketch sketch;
    std::string label("\"\\/\b\f\n\r\t\0\x1F\x7F", 11);
    label.append("é\u2028\U0001F91D");
    sketch.node("official:a", NodeKind::official, label);
    EXPECT_NE(
        write(sketch.graph)
            .find("\"label\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7Fé\u2028\U0001F91D\""),
        std::string::npos);
}

TEST(Json, ReplacesBytesThatAreNotUtf8)
{
    GraphSketch sketch;
    sketch.node("official:a", NodeKind::official, "a\xFFz\xC3");
    EXPECT_NE(write(sketch.graph).find("\"label\":\"a\uFFFDz\uFFFD\""), std::string::npos);
}

TEST(Json, RoundTripsToTheSameBytes)
{
    const std::string text = write(torture_graph());
    std::vector<Diagnostic> diagnostics;
    EXPECT_EQ(write(read(text, &diagnostics)), text);
    EXPECT_TRUE(diagnostics.empty());
}

TEST(Json, RoundTripsControlCharacters)
{
    GraphSketch sketch;
    std::string all;
    for (char c = 0; c < 0x20; ++c) {
        all += c;
    }
    sketch.graph.add_document({.id = "d", .title = all});
    const auto evidence = sketch.evidence(0, 0, all);
    const auto node = sketch.node("official:a", NodeKind::official, all);
    sketch.edge(node, node, EdgeKind::met, 0, {}, {evidence});
    const KnowledgeGraph graph = read(write(sketch.graph));
    EXPECT_EQ(graph.node(0).label, all);
    EXPECT_EQ(graph.evidence()[0].text, all);
    EXPECT_EQ(graph.documents()[0].title, all);
}

TEST(Json, KeepsEveryValue)
{
    const KnowledgeGraph graph = torture_graph();
    const KnowledgeGraph copy = read(write(graph));
    ASSERT_EQ(copy.node_count(), graph.node_count());
    ASSERT_EQ(copy.edge_count(), graph.edge_count());
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        const Node& node = graph.node(i);
        const auto found = copy.find(node.id);
        ASSERT_TRUE(found) << node.id;
        EXPECT_EQ(copy.node(*found).label, node.label);
        EXPECT_EQ(copy.node(*found).kind, node.kind);
        EXPECT_EQ(copy.node(*found).attributes, node.attributes);
        EXPECT_EQ(copy.node(*found).confidence, node.confidence);
    }
}

TEST(Json, StreamsGraphsLargerThanItsBuffer)
{
    GraphSketch sketch;
    sketch.graph.add_document({.id = "d"});
    std::vector<EvidenceIndex> evidence;
    for (std::uint32_t i = 0; i < 3000; ++i) {
        evidence.push_back(sketch.evidence(0, 100 * i, std::string(90, 'x')));
    }
    const auto node = sketch.node("country:VN", NodeKind::country, "Viet Nam");
    sketch.edge(node, node, EdgeKind::met, 0, {}, evidence);
    const std::string text = write(sketch.graph);
    EXPECT_GT(text.size(), 300000U);
    EXPECT_EQ(write(read(text)), text);
}

} // namespace
} // namespace entente
