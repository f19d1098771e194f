#include "torture_graph.hpp"

#include <entente/export/formats.hpp>

#include <gtest/gtest.h>

#include <sstream>

namespace entente {
namespace {

std::string write(const char* format, const KnowledgeGraph& graph)
{
    std::ostringstream out;
    find_format(format)->write(graph, out);
    return out.str();
}

TEST(Csv, WritesNodesAndFoldedEdges)
{
    using enum Attribute;
    GraphSketch sketch;
    sketch.graph.add_document({.id = "d", .uri = "a.txt"});
    const auto evidence = sketch.evidence(0, 0, "A, \"the\" B,\nmet.");
    const auto a = sketch.node("official:a", NodeKind::official, "A, B",
                               attributes({{aliases, std::vector<std::string>{"A", "B"}}}));
    const auto b =
        sketch.node("meeting:b", NodeKind::meeting, "Talks", attributes({{date, "2024-02"}}));
    sketch.edge(a, b, EdgeKind::participated_in, 0, {}, {evidence});
    sketch.edge(a, b, EdgeKind::participated_in, 1);
    EXPECT_EQ(write("csv-nodes", sketch.graph),
              "Id,Label,entity_type,aliases,date,confidence,evidence,evidence_count,sources,"
              "Timeset\n"
              "official:a,\"A, B\",official,A; B,,0.9,,0,,\n"
              "meeting:b,Talks,meeting,,2024-02 (month),0.9,,0,,\"<[2024-02-01, 2024-02-29]>\"\n");
    EXPECT_EQ(write("csv-edges", sketch.graph),
              "Id,Source,Target,Type,Kind,Label,Weight,relation,symmetric,claims,confidence,"
              "evidence,evidence_count,sources,Timeset\n"
              "e1,official:a,meeting:b,Directed,participated_in,participated in,2.0,"
              "participated_in,false,2,0.3333333333333333,\"A, \"\"the\"\" B, met.\",1,a.txt,"
              "\"<[2024-02-01, 2024-02-29]>\"\n");
}

TEST(Csv, HasNoCellThatGephiTakesForADateOrANumber)
{
    using enum Attribute;
    GraphSketch sketch;
    const auto a =
        sketch.node("official:a", NodeKind::official, "A",
                    attributes({{aliases, std::vector<std::string>{"A", "B", "C"}},
                                {alias_counts, std::vector<std::string>{"3", "1", "1"}}}));
    const auto b = sketch.node("organization:b", NodeKind::organization, "B");
    sketch.edge(a, b, EdgeKind::holds_position, 0,
                attributes({{former, true}, {ended_by, "2024-03-05"}}));
    EXPECT_NE(write("csv-nodes", sketch.graph).find(",A; B; C,3x; 1x; 1x,"), std::string::npos);
    EXPECT_NE(write("csv-edges", sketch.graph).find(",2024-03-05 (day),"), std::string::npos);
}

TEST(Csv, RunsNoFormulasAndDoublesBackslashes)
{
    GraphSketch sketch;
    sketch.node("official:a", NodeKind::official, "=HYPERLINK(1)");
    sketch.node("official:b", NodeKind::official, "-B");
    sketch.node("official:c", NodeKind::official, "\t@SUM \\n");
    const std::string table = write("csv-nodes", sketch.graph);
    EXPECT_NE(table.find("official:a,'=HYPERLINK(1),"), std::string::npos) << table;
    EXPECT_NE(table.find("official:b,'-B,"), std::string::npos) << table;
    EXPECT_NE(table.find("official:c,'@SUM \\\\n,"), std::string::npos) << table;
}

} // namespace
} // namespace entente
