#include "formats/rdf_writer.hpp"
#include "torture_graph.hpp"

#include <entente/export/formats.hpp>

#include <gtest/gtest.h>

#include <array>
#include <sstream>

namespace entente {
namespace {

constexpr std::array prefixes{RdfPrefix{"id", "http://x/id/"}, RdfPrefix{"xsd", "http://x/xsd#"}};

TEST(Rdf, WritesATripleInBothNotations)
{
    for (const auto& [notation, expected] :
         {std::pair(RdfNotation::trig,
                    "@prefix id: <http://x/id/> .\n@prefix xsd: <http://x/xsd#> .\n"
                    "id:a id:says \"b\" ;\n    id:says id:c .\n"
                    "id:g {\nid:a id:says id:d .\n}\n"),
          {RdfNotation::n_quads,
           "<http://x/id/a> <http://x/id/says> \"b\" .\n"
           "<http://x/id/a> <http://x/id/says> <http://x/id/c> .\n"
           "<http://x/id/a> <http://x/id/says> <http://x/id/d> <http://x/id/g> .\n"}}) {
        std::ostringstream out;
        RdfWriter rdf(out, notation, prefixes);
        rdf.about(rdf.name("id:a"));
        rdf.say("id:says", rdf.text("b"));
        rdf.say("id:says", rdf.name("id", "c"));
        rdf.begin_graph(rdf.name("id:g"));
        rdf.about(rdf.name("id:a"));
        rdf.say("id:says", rdf.name("id:d"));
        rdf.end_graph();
        rdf.finish();
        EXPECT_EQ(out.str(), expected);
    }
}

TEST(Rdf, EscapesWhatTermsCannotHave)
{
    std::ostringstream out;
    const RdfWriter rdf(out, RdfNotation::trig, prefixes);
    EXPECT_EQ(rdf.text("a \"b\" \\ c\n\t\x01\x7F Тó"),
              "\"a \\\"b\\\" \\\\ c\\n\\t\\u0001\\u007F Тó\"");
    EXPECT_EQ(rdf.name("id", "official:to-lam"), "id:official:to-lam");
    EXPECT_EQ(rdf.name("id", "a b/é>"), "<http://x/id/a%20b%2F%C3%A9%3E>");
    EXPECT_EQ(rdf.address("https://a.b/c?d=e&f#<g>"), "<https://a.b/c?d=e&f#%3Cg%3E>");
    EXPECT_EQ(rdf.typed("2024-02", "xsd:gYearMonth"), "\"2024-02\"^^xsd:gYearMonth");
}

TEST(Rdf, TypesDatesAsExactlyAsTheyAre)
{
    EXPECT_EQ(rdf_date_type({2024, 2, 3}), "date");
    EXPECT_EQ(rdf_date_type({2024, 2, 0}), "gYearMonth");
    EXPECT_EQ(rdf_date_type({2024, 0, 0}), "gYear");
    EXPECT_EQ(rdf_date_type({0, 12, 13}), "");
}

TEST(Rdf, SaysEachFactInAGraphOfItsOwn)
{
    const KnowledgeGraph graph = torture_graph();
    std::ostringstream out;
    find_format("trig")->write(graph, out);
    std::istringstream lines(out.str());
    std::size_t graphs = 0;
    for (std::string line; std::getline(lines, line);) {
        graphs += line.ends_with(" {") ? 1U : 0U;
    }
    EXPECT_EQ(graphs, graph.edge_count());
}

} // namespace
} // namespace entente
