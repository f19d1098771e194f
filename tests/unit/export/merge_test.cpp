#include "torture_graph.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>
#include <entente/export/merge.hpp>

#include <gtest/gtest.h>

#include <sstream>

namespace entente {
namespace {

constexpr const char* from_gephi = R"(<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
  <meta lastmodifieddate="2026-11-22"><creator>Gephi</creator><title></title></meta>
  <graph defaultedgetype="directed" mode="static">
    <attributes class="node" mode="static">
      <attribute id="entity_type" title="entity_type" type="string"/>
      <attribute id="rank" title="rank" type="string"/>
      <attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute>
      <attribute id="team" title="Team" type="string"/>
      <attribute id="score" title="Score" type="double"/>
      <attribute id="seen" title="Seen" type="boolean"/>
      <attribute id="tags" title="Tags" type="liststring"/>
    </attributes>
    <attributes class="edge" mode="static">
      <attribute id="relation" title="relation" type="string"/>
      <attribute id="checked" title="checked" type="boolean"/>
    </attributes>
    <nodes>
      <node id="official:a" label="A">
        <attvalues>
          <attvalue for="entity_type" value="country"/>
          <attvalue for="rank" value="king"/>
          <attvalue for="modularity_class" value="4"/>
          <attvalue for="team" value="Red &amp; blue"/>
          <attvalue for="score" value="0.5"/>
          <attvalue for="seen" value="true"/>
          <attvalue for="tags" value="[one, &quot;two, three&quot;]"/>
        </attvalues>
        <viz:size value="7.5"/><viz:position x="-20.25" y="17.5"/><viz:color r="10" g="20" b="255"/>
      </node>
      <node id="official:b" label="Bee"><viz:position x="1.0" y="2.0" z="0.0"/></node>
      <node id="official:z" label="Z"/>
    </nodes>
    <edges>
      <edge id="e1" source="official:a" target="organization:c" label="Minister" kind="holds_position">
        <viz:color r="200" g="0" b="100"/>
        <attvalues><attvalue for="relation" value="holds_position"/><attvalue for="checked" value="true"/></attvalues>
      </edge>
      <edge id="e9" source="official:a" target="official:z" kind="met"/>
    </edges>
  </graph>
</gexf>
)";

constexpr const char* as_graphml =
    R"(<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="r" attr.type="int" for="node" id="r"/>
<key attr.name="g" attr.type="int" for="node" id="g"/>
<key attr.name="b" attr.type="int" for="node" id="b"/>
<key attr.name="x" attr.type="float" for="node" id="x"/>
<key attr.name="y" attr.type="float" for="node" id="y"/>
<key attr.name="size" attr.type="float" for="node" id="size"/>
<key attr.name="entity_type" attr.type="string" for="node" id="n_entity_type"/>
<key attr.name="team" attr.type="string" for="node" id="nu_team"/>
<key attr.name="relation" attr.type="string" for="edge" id="e_relation"/>
<graph edgedefault="directed">
<node id="official:a"><data key="label">A</data><data key="n_entity_type">official</data><data key="nu_team">Green</data>
<data key="size">9.0</data><data key="r">10</data><data key="g">20</data><data key="b">30</data><data key="x">1.5</data><data key="y">2.5</data></node>
<node id="official:b"><data key="label">B</data></node><node id="organization:c"><data key="label">C</data></node>
<edge id="e1" source="official:a" target="organization:c"><data key="edgelabel">x</data><data key="weight">2.0</data><data key="e_relation">holds_position</data></edge>
</graph></graphml>
)";

GraphSketch small()
{
    GraphSketch sketch;
    const auto a = sketch.node("official:a", NodeKind::official, "A");
    const auto b = sketch.node("official:b", NodeKind::official, "B");
    const auto c = sketch.node("organization:c", NodeKind::organization, "C");
    sketch.edge(a, c, EdgeKind::holds_position, 0, attributes({{Attribute::title, "Minister"}}));
    sketch.edge(a, c, EdgeKind::holds_position, 1, attributes({{Attribute::title, "Envoy"}}));
    sketch.edge(a, b, EdgeKind::met);
    return sketch;
}

MergeReport merge(KnowledgeGraph& graph, const std::string& text)
{
    std::istringstream in(text);
    return merge_drawing(graph, in, "drawn");
}

std::string written(const KnowledgeGraph& graph, const char* format)
{
    std::ostringstream out;
    find_format(format)->write(graph, out);
    return out.str();
}

KnowledgeGraph read(const std::string& text, const char* format, std::vector<Diagnostic>& told)
{
    std::istringstream in(text);
    return find_format(format)->read(in, "file", &told);
}

TEST(Merge, TakesPlacesColoursSizesAndColumnsAndNoFacts)
{
    GraphSketch sketch = small();
    const MergeReport report = merge(sketch.graph, from_gephi);
    EXPECT_EQ(report.nodes, 2U);
    EXPECT_EQ(report.edges, 2U);
    EXPECT_EQ(report.columns, (std::vector<std::string>{"Modularity Class", "Score", "Seen", "Tags",
                                                        "Team", "checked"}));
    const Node& a = sketch.graph.node(0);
    EXPECT_EQ(a.kind, NodeKind::official);
    EXPECT_EQ(a.attributes.size(), 0U);
    const Additions& added = a.additions.get();
    EXPECT_EQ(added.display, (Display{-20.25, 17.5, {}, 7.5, "#0A14FF"}));
    EXPECT_EQ(added.columns, (std::vector<Additions::Column>{
                                 {"Modularity Class", std::int64_t{4}},
                                 {"Score", 0.5},
                                 {"Seen", true},
                                 {"Tags", std::vector<std::string>{"one", "two, three"}},
                                 {"Team", "Red & blue"}}));
    for (const EdgeIndex edge : {0U, 1U}) {
        EXPECT_EQ(sketch.graph.edge(edge).additions.get().display.color, "#C80064");
        EXPECT_EQ(sketch.graph.edge(edge).additions.get().columns,
                  (std::vector<Additions::Column>{{"checked", true}}));
    }
    EXPECT_FALSE(sketch.graph.edge(2).additions);
}

TEST(Merge, TellsWhatDoesNotFit)
{
    GraphSketch sketch = small();
    std::string told;
    for (const Diagnostic& diagnostic : merge(sketch.graph, from_gephi).diagnostics) {
        told += diagnostic.message + "\n";
    }
    EXPECT_EQ(told, "1 node of it not in the graph, left out: official:z\n"
                    "1 node of the graph not in it, unchanged\n"
                    "1 label changed there, which the graph keeps as articles have them: "
                    "\"B\" to \"Bee\"\n"
                    "1 edge of it not in the graph, left out: official:a met official:z\n"
                    "1 edge of the graph not in it, unchanged\n");
    EXPECT_EQ(sketch.graph.node(1).label, "B");
}

TEST(Merge, LeavesOutWhatIsNoFiniteNumberAndKeepsTheTypeOfItsColumn)
{
    for (const char* value : {"NaN", "INF", "-Infinity"}) {
        GraphSketch sketch = small();
        const auto report = merge(
            sketch.graph,
            "<graphml><key id=\"s\" for=\"node\" attr.name=\"Score\" attr.type=\"double\"/><graph>"
            "<node id=\"official:a\"><data key=\"s\">0.5</data></node>"
            "<node id=\"official:b\"><data key=\"s\">" +
                std::string(value) + "</data></node></graph></graphml>");
        EXPECT_EQ(sketch.graph.node(0).additions.get().columns,
                  (std::vector<Additions::Column>{{"Score", 0.5}}));
        EXPECT_FALSE(sketch.graph.node(1).additions);
        EXPECT_EQ(report.diagnostics.back().message,
                  "column \"Score\": 1 value no finite number, left out");
        EXPECT_NE(written(sketch.graph, "gexf").find("title=\"Score\" type=\"double\""),
                  std::string::npos);
    }
}

TEST(Merge, LeavesTheBytesOfFactsAsTheyWere)
{
    GraphSketch sketch = small();
    const std::string before = written(sketch.graph, "json");
    merge(sketch.graph, from_gephi);
    std::istringstream lines_after(written(sketch.graph, "json"));
    std::istringstream lines_before(before);
    std::string after;
    std::size_t changed = 0;
    for (std::string line; std::getline(lines_before, line);) {
        std::getline(lines_after, after);
        const std::size_t at = std::min(after.find(",\"display\":"), after.find(",\"columns\":"));
        changed += at != std::string::npos ? 1U : 0U;
        const auto stem = line.substr(0, line.find_last_of('}'));
        EXPECT_TRUE(line == after || after.substr(0, at) == stem) << after;
    }
    EXPECT_EQ(changed, 4U);
}

TEST(Merge, ChangesNothingTheSecondTime)
{
    GraphSketch sketch = small();
    merge(sketch.graph, from_gephi);
    const std::string once = written(sketch.graph, "json");
    merge(sketch.graph, from_gephi);
    EXPECT_EQ(written(sketch.graph, "json"), once);
}

TEST(Merge, KnowsItsColumnsAgainInGraphmlAndKeepsWhatThatLacks)
{
    GraphSketch sketch = small();
    merge(sketch.graph, from_gephi);
    merge(sketch.graph, as_graphml);
    const Additions& added = sketch.graph.node(0).additions.get();
    EXPECT_EQ(added.display, (Display{1.5, 2.5, {}, 9.0, "#0A141E"}));
    EXPECT_EQ(added.columns.size(), 5U);
    EXPECT_EQ(added.columns.back(), (Additions::Column{"Team", "Green"}));
}

TEST(Merge, IsReadBackFromJsonAndGraphml)
{
    GraphSketch sketch = small();
    merge(sketch.graph, from_gephi);
    for (const char* format : {"json", "graphml"}) {
        std::vector<Diagnostic> told;
        const KnowledgeGraph copy = read(written(sketch.graph, format), format, told);
        EXPECT_TRUE(told.empty()) << format << ": " << told.front().message;
        EXPECT_EQ(written(copy, "json"), written(sketch.graph, "json")) << format;
    }
}

TEST(Merge, ShowsInExports)
{
    GraphSketch sketch = small();
    merge(sketch.graph, from_gephi);
    const auto has = [&](const char* format, const std::string& what) {
        EXPECT_NE(written(sketch.graph, format).find(what), std::string::npos) << format << what;
    };
    has("gexf", "<attribute id=\"modularity_class\" title=\"Modularity Class\" type=\"integer\"/>");
    has("gexf", "<attvalue for=\"team\" value=\"Red &amp; blue\"/>");
    has("gexf", "<viz:color r=\"10\" g=\"20\" b=\"255\"/><viz:position x=\"-20.25\" y=\"17.5\" "
                "z=\"0.0\"/><viz:size value=\"7.5\"/>");
    has("graphml", "<data key=\"x\">-20.25</data>");
    has("graphml", "<data key=\"nu_team\"><![CDATA[Red & blue]]></data>");
    has("graphml", "<data key=\"e_color\">#C80064</data>");
    has("csv-nodes", "modularity_class");
    has("cytoscape", "\"color\":\"#0A14FF\"");
    has("cytoscape", "\"tags\":[\"one\",\"two, three\"]");
    has("neo4j-nodes", "score:double");
    // What came later stands near what it is linked with.
    has("gexf", "<viz:position x=\"-");
}

TEST(Merge, RefusesWhatIsOfAnotherGraphOrForm)
{
    GraphSketch other;
    other.node("official:x", NodeKind::official, "X");
    EXPECT_THROW(merge(other.graph, from_gephi), DataError);
    EXPECT_THROW(merge(other.graph, "<svg/>"), DataError);
    EXPECT_THROW(merge(other.graph, "{}"), DataError);
}

} // namespace
} // namespace entente
