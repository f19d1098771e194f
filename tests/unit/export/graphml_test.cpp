#include "torture_graph.hpp"

#include <entente/export/formats.hpp>

#include <gtest/gtest.h>

#include <sstream>

namespace entente {
namespace {

std::string write(const KnowledgeGraph& graph)
{
    std::ostringstream out;
    find_format("graphml")->write(graph, out);
    return out.str();
}

/// The line that begins like this, without its indentation.
std::string line_of(const std::string& xml, const std::string& begin)
{
    const auto at = xml.find(begin);
    return at == std::string::npos ? "none" : xml.substr(at, xml.find('\n', at) - at);
}

TEST(Graphml, WritesOneEdgeAFactWithItsWords)
{
    using enum Attribute;
    GraphSketch sketch;
    sketch.graph.add_document({.id = "d1", .uri = "a.txt"});
    const auto evidence = sketch.evidence(0, 0, "A is minister & more.");
    const auto a = sketch.node(
        "official:a", NodeKind::official, "A",
        attributes({{aliases, std::vector<std::string>{"A", "Mr \"A\""}}, {country, "FR"}}));
    const auto b = sketch.node("organization:b", NodeKind::organization, "B",
                               attributes({{type, "ministry"}}));
    sketch.edge(a, b, EdgeKind::holds_position, 0,
                attributes({{title, "Minister"}, {valid, "2024-02/.."}}), {evidence});
    const std::string xml = write(sketch.graph);
    EXPECT_EQ(line_of(xml, "<node id=\"official:a\""),
              "<node id=\"official:a\"><data key=\"label\">A</data>"
              "<data key=\"n_entity_type\">official</data>"
              "<data key=\"n_aliases\">[\"A\",\"Mr \\\"A\\\"\"]</data>"
              "<data key=\"n_country\">FR</data><data key=\"n_confidence\">0.9</data>"
              "<data key=\"x\">72.06</data><data key=\"y\">-90.19</data>"
              "<data key=\"size\">4.0</data><data key=\"color\">#0072B2</data></node>");
    EXPECT_NE(line_of(xml, "<node id=\"organization:b\"").find("<data key=\"n_subtype\">ministry<"),
              std::string::npos);
    EXPECT_EQ(line_of(xml, "<edge "),
              "<edge id=\"e1\" source=\"official:a\" target=\"organization:b\">"
              "<data key=\"e_label\">Minister</data>"
              "<data key=\"e_relation\">holds_position</data>"
              "<data key=\"e_title\">Minister</data><data key=\"e_valid\">2024-02/..</data>"
              "<data key=\"e_start\">2024-02-01</data>"
              "<data key=\"e_date_precision\">month</data><data key=\"weight\">1.0</data>"
              "<data key=\"e_confidence\">0.3333333333333333</data>"
              "<data key=\"e_evidence\"><![CDATA[A is minister & more.]]></data>"
              "<data key=\"e_evidence_uri\">a.txt</data>"
              "<data key=\"e_evidence_count\">1</data>"
              "<data key=\"e_evidence_spans\">[[0,0,21]]</data></edge>");
}

TEST(Graphml, DeclaresOnlyTheAttributesThatStandInIt)
{
    GraphSketch sketch;
    sketch.node("official:a", NodeKind::official, "A", attributes({{Attribute::rank, "General"}}));
    const std::string xml = write(sketch.graph);
    EXPECT_EQ(line_of(xml, "<key id=\"n_rank\""),
              "<key id=\"n_rank\" for=\"node\" attr.name=\"rank\" attr.type=\"string\"/>");
    EXPECT_EQ(line_of(xml, "<key id=\"n_iso\""), "none");
    EXPECT_EQ(line_of(xml, "<key id=\"e_rank\""), "none");
}

TEST(Graphml, ChoosesTheNarrowestTypeThatHoldsAllNumbers)
{
    const auto type_for = [](std::int64_t count) {
        GraphSketch sketch;
        const auto a = sketch.node("official:a", NodeKind::official, "A");
        sketch.edge(a, a, EdgeKind::met, 0, attributes({{Attribute::count, count}}));
        const std::string line = line_of(write(sketch.graph), "<key id=\"e_count\"");
        const auto at = line.find("attr.type=\"") + 11;
        return line.substr(at, line.find('"', at) - at);
    };
    EXPECT_EQ(type_for(7), "int");
    EXPECT_EQ(type_for((std::int64_t{1} << 31U) - 1), "int");
    EXPECT_EQ(type_for(std::int64_t{1} << 31U), "long");
    EXPECT_EQ(type_for(std::int64_t{1} << 53U), "long");
    EXPECT_EQ(type_for((std::int64_t{1} << 53U) + 1), "string");
}

TEST(Graphml, MarksSymmetricEdgesAndWeighsThem)
{
    GraphSketch sketch;
    const auto a = sketch.node("official:a", NodeKind::official, "A");
    const auto b = sketch.node("official:b", NodeKind::official, "B");
    sketch.edge(a, b, EdgeKind::met, 0, attributes({{Attribute::count, std::int64_t{3}}}));
    sketch.edge(a, b, EdgeKind::met, 1, attributes({{Attribute::count, std::int64_t{0}}}));
    sketch.edge(b, b, EdgeKind::co_signed);
    sketch.edge(b, b, EdgeKind::part_of, 1);
    const std::string xml = write(sketch.graph);
    EXPECT_NE(line_of(xml, "<edge id=\"e1\"")
                  .find("<data key=\"weight\">3.0</data>"
                        "<data key=\"e_symmetric\">true</data>"),
              std::string::npos);
    EXPECT_NE(line_of(xml, "<edge id=\"e2\"").find("<data key=\"weight\">1.0</data>"),
              std::string::npos);
    EXPECT_NE(line_of(xml, "<edge id=\"e3\"").find("e_symmetric"), std::string::npos);
    EXPECT_EQ(line_of(xml, "<edge id=\"e4\"").find("e_symmetric"), std::string::npos);
}

TEST(Graphml, SizesNodesByDegreeFromFourToAHundred)
{
    GraphSketch sketch;
    const auto a = sketch.node("official:a", NodeKind::official, "A");
    const auto b = sketch.node("official:b", NodeKind::official, "B");
    sketch.node("official:c", NodeKind::official, "C");
    sketch.edge(a, b, EdgeKind::met, 0);
    sketch.edge(b, b, EdgeKind::met, 0);
    const std::string xml = write(sketch.graph);
    EXPECT_NE(line_of(xml, "<node id=\"official:a\"").find("\"size\">59.43<"), std::string::npos);
    EXPECT_NE(line_of(xml, "<node id=\"official:b\"").find("\"size\">100.0<"), std::string::npos);
    EXPECT_NE(line_of(xml, "<node id=\"official:c\"").find("\"size\">4.0<"), std::string::npos);
}

TEST(Graphml, MakesIdsThatXmlAllows)
{
    GraphSketch sketch;
    const auto a = sketch.node("Bộ \"x\"", NodeKind::organization, "A");
    const auto b = sketch.node("Bo -x-", NodeKind::organization, "B");
    sketch.edge(a, b, EdgeKind::part_of);
    const std::string xml = write(sketch.graph);
    const std::string first = line_of(xml, "<node ");
    EXPECT_EQ(line_of(xml, "<node id=\"bo--x-.").find("<node id=\"bo--x-."), 0U) << xml;
    EXPECT_NE(first.find("<data key=\"n_entity_id\">"), std::string::npos);
    const auto id = [&](std::size_t from) {
        const auto at = xml.find("<node id=\"", from) + 10;
        return xml.substr(at, xml.find('"', at) - at);
    };
    EXPECT_NE(id(0), id(xml.find("</node>")));
}

TEST(Graphml, LeavesOutWhatHasNoTextLeft)
{
    GraphSketch sketch;
    sketch.node("official:a", NodeKind::official, "\x01 ",
                attributes({{Attribute::rank, "\u00A0"}}));
    const std::string line = line_of(write(sketch.graph), "<node ");
    EXPECT_NE(line.find("<data key=\"label\">official:a</data>"), std::string::npos) << line;
    EXPECT_EQ(line.find("n_rank"), std::string::npos) << line;
}

TEST(Graphml, TellsWhereItComesFrom)
{
    const std::string xml = write(torture_graph());
    EXPECT_NE(xml.find("<data key=\"g_generator\">entente " ENTENTE_VERSION "</data>"
                       "<data key=\"g_schema\">entente/1</data>"
                       "<data key=\"g_document_count\">2</data>"),
              std::string::npos);
    EXPECT_NE(xml.find("[{\"id\":\"d1\",\"uri\":\"a.txt\","), std::string::npos);
}

TEST(Graphml, CutsAListOfDocumentsThatReadersWouldChokeOn)
{
    KnowledgeGraph graph;
    for (int i = 0; i < 20000; ++i) {
        graph.add_document({.id = std::to_string(i), .sha256 = std::string(64, 'a')});
    }
    const std::string xml = write(graph);
    EXPECT_LT(line_of(xml, "<data key=\"g_documents\">").size(), 10'000'000U);
    EXPECT_NE(xml.find("<data key=\"g_documents_4\">"), std::string::npos);
    EXPECT_EQ(xml.find("g_documents_5"), std::string::npos);
    EXPECT_NE(xml.find("<data key=\"g_document_count\">20000</data>"), std::string::npos);
}

} // namespace
} // namespace entente
