#include "torture_graph.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace entente {
namespace {

std::string written(const char* format, const KnowledgeGraph& graph)
{
    std::ostringstream out;
    find_format(format)->write(graph, out);
    return out.str();
}

KnowledgeGraph read(const std::string& xml, std::vector<Diagnostic>* diagnostics = nullptr)
{
    std::istringstream in(xml);
    return find_format("graphml")->read(in, "a.graphml", diagnostics);
}

std::string failure_of(const std::string& xml)
{
    try {
        (void)read(xml);
    } catch (const DataError& error) {
        return error.what();
    }
    return "none";
}

std::string with(std::string xml, const std::string& from, const std::string& to)
{
    const auto at = xml.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? xml : xml.replace(at, from.size(), to);
}

/// Two officials, a meeting of theirs, and two sentences that several elements share.
KnowledgeGraph small_graph()
{
    GraphSketch sketch;
    sketch.graph.add_document({.id = "d1", .uri = "a.txt"});
    const auto first = sketch.evidence(0, 0, "A met B.");
    const auto second = sketch.evidence(0, 9, "They talked.");
    const auto a = sketch.node("official:a", NodeKind::official, "A");
    const auto b = sketch.node("official:b", NodeKind::official, "B");
    sketch.edge(a, b, EdgeKind::met, 0, {}, {first, second});
    sketch.edge(a, b, EdgeKind::met, 3, {}, {second, first});
    return std::move(sketch.graph);
}

TEST(GraphmlReader, BringsBackWhatTheJsonHas)
{
    const KnowledgeGraph graph = torture_graph();
    std::vector<Diagnostic> diagnostics;
    const KnowledgeGraph again = read(written("graphml", graph), &diagnostics);
    EXPECT_EQ(written("json", again), written("json", graph));
    EXPECT_EQ(written("graphml", again), written("graphml", graph));
    EXPECT_TRUE(diagnostics.empty());
}

TEST(GraphmlReader, BringsBackAnEmptyGraph)
{
    EXPECT_EQ(written("json", read(written("graphml", {}))), written("json", {}));
}

TEST(GraphmlReader, BringsBackWhatXmlCannotCarry)
{
    GraphSketch sketch;
    sketch.graph.add_document({.id = "e\u0301", .title = "bell \x07 and e\u0301"});
    const auto decomposed = sketch.evidence(0, 5, "e\u0301 \r\n \U0001F91D\u212B");
    const auto space = sketch.evidence(0, 90, " \t");
    const auto a = sketch.node(
        "official:e\u0301\x01", NodeKind::official, "\x01 ",
        attributes({{Attribute::rank, "\u00A0"},
                    {Attribute::aliases, std::vector<std::string>{"A\u030A", "\uFFFE"}}}));
    sketch.edge(a, a, EdgeKind::met, 7, {}, {space, decomposed});
    const KnowledgeGraph again = read(written("graphml", sketch.graph));
    EXPECT_EQ(written("json", again), written("json", sketch.graph));
}

TEST(GraphmlReader, FindsEachSentenceThoughTheFileHasItOnce)
{
    const KnowledgeGraph graph = small_graph();
    const std::string xml = written("graphml", graph);
    EXPECT_NE(xml.find(R"([[0,0,8],[0,9,21,"They talked."]])"), std::string::npos) << xml;
    EXPECT_NE(xml.find("[[0,9,21],[0,0,8]]"), std::string::npos) << xml;
    EXPECT_EQ(written("json", read(xml)), written("json", graph));
}

TEST(GraphmlReader, ReadsListsThatAreCutIntoSeveral)
{
    GraphSketch sketch;
    std::vector<EvidenceIndex> evidence;
    for (std::uint32_t i = 0; i < 20000; ++i) {
        sketch.graph.add_document({.id = std::to_string(i)});
        evidence.push_back(sketch.evidence(i, 0, std::string(100, 'a')));
    }
    sketch.graph.add_node({.id = "country:FR",
                           .kind = NodeKind::country,
                           .label = "France",
                           .attributes = {},
                           .evidence = std::move(evidence)});
    const std::string xml = written("graphml", sketch.graph);
    EXPECT_NE(xml.find("<data key=\"g_documents_2\">"), std::string::npos);
    EXPECT_NE(xml.find("<data key=\"n_evidence_spans_3\">"), std::string::npos);
    EXPECT_EQ(written("json", read(xml)), written("json", sketch.graph));
}

TEST(GraphmlReader, TellsOfColumnsThatOthersAdded)
{
    std::string xml = written("graphml", small_graph());
    xml = with(xml, "  <graph ",
               "<key id=\"d9\" for=\"node\" attr.name=\"Modularity Class\" "
               "attr.type=\"int\"/><graph ");
    xml = with(xml, "</node>", "<data key=\"d9\">3</data></node>");
    std::vector<Diagnostic> diagnostics;
    EXPECT_EQ(written("json", read(xml, &diagnostics)), written("json", small_graph()));
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_EQ(diagnostics[0].message,
              "the nodes' data \"Modularity Class\" is not known and was left out");
}

TEST(GraphmlReader, RefusesWhatIsCutShortAnywhere)
{
    EXPECT_EQ(failure_of(""), "a.graphml: the file is empty: write it anew");
    const std::string xml = written("graphml", small_graph());
    for (std::size_t size = 1; size + 1 < xml.size(); ++size) {
        const std::string failure = failure_of(xml.substr(0, size));
        EXPECT_EQ(failure.find("a.graphml:"), 0U) << size << ": " << failure;
        ASSERT_NE(failure.find("ends too early"), std::string::npos) << size << ": " << failure;
    }
}

TEST(GraphmlReader, NamesTheLineOfWhatIsWrong)
{
    const std::string xml = written("graphml", small_graph());
    const auto line_of = [&](const std::string& begin) {
        return "a.graphml:" +
               std::to_string(1 + std::count(xml.begin(),
                                             xml.begin() + static_cast<long>(xml.find(begin)),
                                             '\n'));
    };
    EXPECT_EQ(failure_of(with(xml, ">official<", ">oficial<")),
              line_of("<node ") + ": node.kind: \"oficial\" is not a known kind");
    EXPECT_EQ(failure_of(with(xml, "target=\"official:b\"", "target=\"official:c\"")),
              line_of("<edge ") + ": edge.target: there is no node \"official:c\"");
    EXPECT_EQ(failure_of(with(xml, "[[0,0,8],", "[[7,0,8],")),
              line_of("<edge ") + ": edge.evidence_spans[0]: there is no document 7");
    EXPECT_EQ(failure_of(with(xml, "</node>", "</nod>"))
                  .find(line_of("<node ") + ": is not well-formed XML: "),
              0U);
}

TEST(GraphmlReader, RefusesWhatItDidNotWrite)
{
    EXPECT_NE(failure_of("a report, and no XML").find("a.graphml:1: is not well-formed XML"),
              std::string::npos);
    EXPECT_NE(failure_of("<a/>").find("is not GraphML"), std::string::npos);
    EXPECT_NE(failure_of("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph>"
                         "<node id=\"a\"/></graph></graphml>")
                  .find("is not from entente"),
              std::string::npos);
    const std::string xml = written("graphml", small_graph());
    EXPECT_NE(failure_of(with(xml, ">entente/1<", ">entente/9<")).find("this version reads"),
              std::string::npos);
    EXPECT_NE(failure_of(with(xml,
                              "<data key=\"e_evidence_spans\">[[0,0,8],[0,9,21,\"They "
                              "talked.\"]]</data>",
                              ""))
                  .find("0 of 2 sentences: the file is of an older entente"),
              std::string::npos);
}

TEST(GraphmlReader, ExpandsNoEntities)
{
    const std::string xml = with(written("graphml", small_graph()), "<graphml",
                                 "<!DOCTYPE graphml [<!ENTITY a \"b\">]>\n<graphml");
    EXPECT_NE(failure_of(xml).find("document type"), std::string::npos);
}

} // namespace
} // namespace entente
