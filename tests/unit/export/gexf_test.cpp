#include "torture_graph.hpp"

#include <entente/export/formats.hpp>

#include <gtest/gtest.h>

#include <sstream>

namespace entente {
namespace {

std::string write(const KnowledgeGraph& graph)
{
    std::ostringstream out;
    find_format("gexf")->write(graph, out);
    return out.str();
}

/// The line with the first element that begins so.
std::string line_of(const std::string& text, const std::string& beginning)
{
    const auto at = text.find(beginning);
    return at == std::string::npos ? "none" : text.substr(at, text.find('\n', at) - at);
}

std::size_t occurrences(const std::string& text, const std::string& what)
{
    std::size_t found = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
        ++found;
    }
    return found;
}

TEST(Gexf, WritesNodesAndEdgesWithAllTheyCarry)
{
    using enum Attribute;
    GraphSketch sketch;
    sketch.graph.add_document({.id = "d", .uri = "a.txt", .date = *Date::parse("2024-03-07")});
    const auto evidence = sketch.evidence(0, 0, "A is minister & more.");
    const auto a = sketch.node("official:a", NodeKind::official, "A",
                               attributes({{aliases, std::vector<std::string>{"A", "Mr \"A\""}}}));
    const auto b = sketch.node("organization:b", NodeKind::organization, "B");
    sketch.node("organization:c", NodeKind::organization, "C");
    sketch.edge(a, b, EdgeKind::holds_position, 0,
                attributes({{title, "Minister"}, {valid, "2024-02/.."}}), {evidence});
    const std::string xml = write(sketch.graph);
    EXPECT_EQ(line_of(xml, "<meta"),
              "<meta lastmodifieddate=\"2024-03-07\"><creator>entente " ENTENTE_VERSION "</creator>"
              "<keywords>diplomacy, officials, meetings, agreements</keywords>"
              "<description>Graph of 1 documents, schema entente/1</description></meta>");
    const std::string node = line_of(xml, "<node id=\"official:a\"");
    EXPECT_EQ(node.find("<node id=\"official:a\" label=\"A\"><attvalues>"
                        "<attvalue for=\"entity_type\" value=\"official\"/>"
                        "<attvalue for=\"name\" value=\"A\"/>"
                        "<attvalue for=\"aliases\" value=\"[&quot;A&quot;, "
                        "&quot;Mr \\&quot;A\\&quot;&quot;]\"/>"
                        "<attvalue for=\"confidence\" value=\"0.9\"/></attvalues>"
                        "<viz:color r=\"0\" g=\"114\" b=\"178\"/><viz:position x=\""),
              0U)
        << node;
    EXPECT_NE(node.find("<viz:size value=\"100.0\"/></node>"), std::string::npos) << node;
    EXPECT_EQ(line_of(xml, "<edge "),
              "<edge id=\"e1\" source=\"official:a\" target=\"organization:b\" type=\"directed\" "
              "kind=\"holds_position\" label=\"Minister\" weight=\"1.0\"><attvalues>"
              "<attvalue for=\"relation\" value=\"holds_position\"/>"
              "<attvalue for=\"symmetric\" value=\"false\"/>"
              "<attvalue for=\"claims\" value=\"1\"/>"
              "<attvalue for=\"title\" value=\"Minister\"/>"
              "<attvalue for=\"valid\" value=\"2024-02/..\"/>"
              "<attvalue for=\"confidence\" value=\"0.3333333333333333\"/>"
              "<attvalue for=\"evidence\" value=\"A is minister &amp; more.\"/>"
              "<attvalue for=\"evidence_count\" value=\"1\"/>"
              "<attvalue for=\"sources\" value=\"a.txt\"/></attvalues>"
              "<spells><spell start=\"2024-02-01\"/></spells></edge>");
}

TEST(Gexf, MakesOneEdgeOfAllOfAKind)
{
    using enum Attribute;
    GraphSketch sketch;
    const auto a = sketch.node("official:a", NodeKind::official, "A");
    const auto b = sketch.node("organization:b", NodeKind::organization, "B");
    sketch.edge(a, b, EdgeKind::holds_position, 0,
                attributes({{title, "Deputy"}, {former, true}, {valid, "2019/2020"}}));
    sketch.edge(a, b, EdgeKind::part_of, 1);
    sketch.edge(a, b, EdgeKind::holds_position, 2,
                attributes({{title, "Minister"}, {valid, "2022"}}));
    const std::string xml = write(sketch.graph);
    EXPECT_EQ(occurrences(xml, "<edge "), 2U);
    const std::string edge = line_of(xml, "<edge id=\"e1\"");
    EXPECT_NE(edge.find("label=\"Deputy; Minister\" weight=\"2.0\""), std::string::npos) << edge;
    EXPECT_NE(edge.find("for=\"claims\" value=\"2\""), std::string::npos) << edge;
    EXPECT_NE(edge.find("for=\"former\" value=\"false\""), std::string::npos) << edge;
    EXPECT_NE(edge.find("<spell start=\"2019-01-01\" end=\"2020-12-31\"/>"
                        "<spell start=\"2022-01-01\" end=\"2022-12-31\"/>"),
              std::string::npos)
        << edge;
}

TEST(Gexf, KeepsTextThatGephiWouldMisread)
{
    GraphSketch sketch;
    sketch.node("official:a", NodeKind::official, "INF Treaty",
                attributes({{Attribute::rank, "INF Treaty"},
                            {Attribute::title, "NULL"},
                            {Attribute::aliases, std::vector<std::string>{"null", "nullity"}}}));
    const std::string xml = write(sketch.graph);
    EXPECT_NE(xml.find("label=\"INF Treaty\""), std::string::npos);
    EXPECT_NE(xml.find("for=\"rank\" value=\"I\u2060NF Treaty\""), std::string::npos);
    EXPECT_NE(xml.find("for=\"title\" value=\"N\u2060ULL\""), std::string::npos);
    EXPECT_NE(xml.find("[&quot;n\u2060ull&quot;, &quot;nullity&quot;]"), std::string::npos);
}

TEST(Gexf, HasShortLabelsAndTheWholeName)
{
    GraphSketch sketch;
    sketch.node("meeting:a", NodeKind::meeting, "talks: A, B (Oslo, 2024-05-02)",
                attributes({{Attribute::form, "talks"}, {Attribute::date, "2024-05-02"}}));
    sketch.node("agreement:a", NodeKind::agreement,
                "Thỏa thuận về hợp tác đào tạo nghề giữa hai nước và các bộ");
    const std::string xml = write(sketch.graph);
    EXPECT_NE(xml.find("label=\"talks, 2024-05-02\""), std::string::npos);
    EXPECT_NE(xml.find("for=\"name\" value=\"talks: A, B (Oslo, 2024-05-02)\""), std::string::npos);
    EXPECT_NE(xml.find("label=\"Thỏa thuận về hợp tác đào tạo nghề giữa…\""), std::string::npos);
}

TEST(Gexf, IsStaticWhereNoTimeIsKnown)
{
    GraphSketch sketch;
    sketch.node("official:a", NodeKind::official, "A");
    EXPECT_EQ(line_of(write(sketch.graph), "<graph"),
              "<graph defaultedgetype=\"directed\" idtype=\"string\" mode=\"static\">");
    EXPECT_NE(write(torture_graph()).find("mode=\"dynamic\" timeformat=\"date\""),
              std::string::npos);
}

} // namespace
} // namespace entente
