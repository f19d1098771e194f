#include "torture_graph.hpp"

#include <entente/export/formats.hpp>

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace entente {
namespace {

TEST(Formats, HaveNamesAndExtensionsOfTheirOwn)
{
    std::set<std::string_view> names;
    std::set<std::string_view> extensions;
    for (const Format* format : formats()) {
        EXPECT_TRUE(names.insert(format->name).second) << format->name;
        EXPECT_TRUE(extensions.insert(format->extension).second) << format->extension;
        EXPECT_EQ(format->extension.front(), '.') << format->name;
        EXPECT_FALSE(format->summary.empty()) << format->name;
        EXPECT_FALSE(format->keeps.empty()) << format->name;
        EXPECT_NE(format->write, nullptr) << format->name;
        EXPECT_EQ(find_format(format->name), format);
    }
    EXPECT_EQ(find_format("nothing"), nullptr);
    EXPECT_EQ(find_format(""), nullptr);
}

TEST(Formats, AreListedByName)
{
    std::string_view last;
    for (const Format* format : formats()) {
        EXPECT_LT(last, format->name);
        last = format->name;
    }
}

TEST(Formats, AreFoundByTheEndOfAPath)
{
    EXPECT_EQ(find_format_of_path("out/graph.json"), find_format("json"));
    EXPECT_EQ(find_format_of_path("GRAPH.GraphML"), find_format("graphml"));
    EXPECT_EQ(find_format_of_path("graph.yed.graphml"), find_format("yed"));
    EXPECT_EQ(find_format_of_path("graph.ftm.json"), find_format("ftm"));
    EXPECT_EQ(find_format_of_path("graph.neo4j.nodes.csv"), find_format("neo4j-nodes"));
    EXPECT_EQ(find_format_of_path("graph.json.bak"), nullptr);
    EXPECT_EQ(find_format_of_path("graphml"), nullptr);
    EXPECT_EQ(find_format_of_path(""), nullptr);
}

TEST(Formats, WriteAnEmptyGraph)
{
    for (const Format* format : formats()) {
        std::ostringstream out;
        format->write(KnowledgeGraph(), out);
        // A file of lines has none then.
        EXPECT_EQ(out.str().empty(), format->name == "ftm") << format->name;
        EXPECT_TRUE(out.good()) << format->name;
    }
}

TEST(ExportReport, CountsWhatAFormChanges)
{
    GraphSketch sketch;
    sketch.graph.add_document({.id = "d", .uri = "a.txt"});
    const auto a = sketch.node("official:a", NodeKind::official, "A");
    const auto b = sketch.node("agreement:b", NodeKind::agreement, "INF Treaty",
                               attributes({{Attribute::date, "2024-03"}}));
    const auto first = sketch.evidence(0, 0, "One.");
    const auto second = sketch.evidence(0, 5, "Two.");
    sketch.edge(a, b, EdgeKind::signed_by_actor, 0, {}, {first, second});
    sketch.edge(a, b, EdgeKind::signed_by_actor, 1, {}, {second});
    const auto told = [&](const char* name) {
        return text_of(report_of(sketch.graph, *find_format(name)));
    };
    EXPECT_EQ(told("gexf"),
              "2 nodes; 1 edge; 1 fact merged into edges of others; 1 date of a month "
              "or year as whole days; 1 text with INF marked; 1 further sentence left "
              "out");
    EXPECT_EQ(told("graphml"), "2 nodes; 2 edges; 1 date of a month or year as whole days");
    EXPECT_EQ(told("json"), "2 nodes; 2 edges");
    EXPECT_EQ(told("csv-nodes"), "2 nodes; 1 date of a month or year as whole days");
}

} // namespace
} // namespace entente
