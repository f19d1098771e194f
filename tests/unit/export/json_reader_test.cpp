#include "torture_graph.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>

#include <gtest/gtest.h>

#include <sstream>

namespace entente {
namespace {

/// A small file with every part; tests replace one piece of it.
const std::string good = R"({
"directed": true, "multigraph": true,
"graph": {"generator": "someone", "schema": "entente/1", "documents": [{"id": "d1", "uri": "a.txt", "date": "2024-03-07"}]},
"nodes": [
{"id": "official:a", "kind": "official", "label": "A", "aliases": ["A"], "evidence": [{"document": "d1", "begin": 0, "end": 2, "text": "A."}]},
{"id": "country:FR", "kind": "country", "label": "France", "iso": "FR"}
],
"edges": [
{"source": "official:a", "target": "country:FR", "key": 0, "kind": "holds_position", "former": true, "valid": "2024", "confidence": 0.5},
{"source": "official:a", "target": "country:FR", "key": 1, "kind": "represents", "confidence": 1}
]
})";

KnowledgeGraph read(const std::string& text, std::vector<Diagnostic>* diagnostics = nullptr)
{
    std::istringstream in(text);
    return find_format("json")->read(in, "g.json", diagnostics);
}

std::string error_of(const std::string& text)
{
    try {
        (void)read(text);
    } catch (const DataError& error) {
        return error.what();
    }
    return "no error";
}

std::string changed(const std::string& from, const std::string& to)
{
    std::string text = good;
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

/// The error of the file with one piece replaced.
std::string error_with(const std::string& from, const std::string& to)
{
    return error_of(changed(from, to));
}

TEST(JsonReader, ReadsAGoodFile)
{
    std::vector<Diagnostic> diagnostics;
    const KnowledgeGraph graph = read(good, &diagnostics);
    EXPECT_TRUE(diagnostics.empty());
    EXPECT_EQ(graph.node_count(), 2U);
    EXPECT_EQ(graph.edge_count(), 2U);
    EXPECT_EQ(graph.edge(0).kind, EdgeKind::holds_position);
    EXPECT_TRUE(graph.edge(0).attributes.flag(Attribute::former));
    EXPECT_EQ(graph.documents()[0].uri, "a.txt");
    EXPECT_EQ(graph.evidence()[0].text, "A.");
}

TEST(JsonReader, TakesListsInAnyOrder)
{
    const std::string nodes =
        R"("nodes": [{"id": "a", "kind": "place", "label": "A", "evidence": [{"document": "d", "begin": 0, "end": 1, "text": "A"}]}])";
    const std::string edges =
        R"("edges": [{"source": "a", "target": "a", "key": 0, "kind": "met", "confidence": 1}])";
    const std::string rest =
        R"("directed": true, "multigraph": true, "graph": {"documents": [{"id": "d"}], "schema": "entente/1"})";
    for (const std::string& text :
         {edges + "," + nodes + "," + rest, nodes + "," + rest + "," + edges,
          edges + "," + rest + "," + nodes, rest + "," + edges + "," + nodes}) {
        EXPECT_EQ(read("{" + text + "}").edge_count(), 1U) << text;
    }
}

TEST(JsonReader, TakesTheNameThatOlderNetworkxGivesToEdges)
{
    EXPECT_EQ(read(changed("\"edges\"", "\"links\"")).edge_count(), 2U);
    EXPECT_EQ(error_with("\"edges\"", "\"links\": [], \"edges\""), "g.json: $.edges: stands twice");
}

TEST(JsonReader, NamesWhatIsMissing)
{
    EXPECT_EQ(error_with("\"directed\": true, ", ""), "g.json: $: key \"directed\" is missing");
    EXPECT_EQ(error_with("\"multigraph\": true,", ""), "g.json: $: key \"multigraph\" is missing");
    EXPECT_EQ(error_with("\"schema\": \"entente/1\",", ""),
              "g.json: $.graph: key \"schema\" is missing");
    EXPECT_EQ(error_with("\"id\": \"official:a\", ", ""),
              "g.json: $.nodes[0]: key \"id\" is missing");
    EXPECT_EQ(error_with(", \"label\": \"France\"", ""),
              "g.json: $.nodes[1]: key \"label\" is missing");
    EXPECT_EQ(error_with("\"key\": 1, ", ""), "g.json: $.edges[1]: key \"key\" is missing");
    EXPECT_EQ(error_with(", \"confidence\": 0.5", ""),
              "g.json: $.edges[0]: key \"confidence\" is missing");
    EXPECT_EQ(error_with("\"begin\": 0, ", ""),
              "g.json: $.nodes[0].evidence[0]: key \"begin\" is missing");
    EXPECT_EQ(error_with("\"id\": \"d1\", ", ""),
              "g.json: $.graph.documents[0]: key \"id\" is missing");
    EXPECT_NE(error_of("{}"), "no error");
}

TEST(JsonReader, RefusesAnotherSchema)
{
    EXPECT_EQ(error_with("entente/1", "entente/2"),
              "g.json: $.graph.schema: is \"entente/2\"; this version reads \"entente/1\"");
    EXPECT_EQ(error_with("\"entente/1\"", "1"),
              "g.json: $.graph.schema: is 1; this version reads \"entente/1\"");
}

TEST(JsonReader, RefusesUndirectedAndSimpleGraphs)
{
    EXPECT_EQ(error_with("\"directed\": true", "\"directed\": false"),
              "g.json: $.directed: true is expected");
    EXPECT_EQ(error_with("\"multigraph\": true", "\"multigraph\": 1"),
              "g.json: $.multigraph: true is expected");
}

TEST(JsonReader, RefusesWrongTypes)
{
    EXPECT_EQ(error_with("\"label\": \"France\"", "\"label\": 7"),
              "g.json: $.nodes[1].label: a string that is not empty is expected");
    EXPECT_EQ(error_with("\"label\": \"France\"", "\"label\": \"\""),
              "g.json: $.nodes[1].label: a string that is not empty is expected");
    EXPECT_EQ(error_with("\"iso\": \"FR\"", "\"iso\": null"),
              "g.json: $.nodes[1].iso: a string that is not empty is expected");
    EXPECT_EQ(error_with("[\"A\"]", "\"A\""),
              "g.json: $.nodes[0].aliases: a list of at least one string is expected");
    EXPECT_EQ(error_with("[\"A\"]", "[\"A\", 1]"),
              "g.json: $.nodes[0].aliases[1]: a string that is not empty is expected");
    EXPECT_EQ(error_with("\"former\": true", "\"former\": \"yes\""),
              "g.json: $.edges[0].former: true or false is expected");
    EXPECT_EQ(error_with("\"key\": 1", "\"key\": -1"),
              "g.json: $.edges[1].key: a whole number from 0 to 4294967295 is expected");
    EXPECT_EQ(error_with("\"valid\": \"2024\"", "\"valid\": \"2024-13\""),
              "g.json: $.edges[0].valid: \"2024-13\" is not a date (2025-12-03, 2025-12, 2025, "
              "XXXX-12-03, A/B)");
    EXPECT_EQ(error_with("\"valid\": \"2024\"", "\"count\": 1.5"),
              "g.json: $.edges[0].count: a whole number is expected");
    EXPECT_EQ(error_with("\"valid\": \"2024\"", "\"count\": 9223372036854775808"),
              "g.json: $.edges[0].count: a whole number is expected");
}

TEST(JsonReader, RefusesContainersInWrongPlaces)
{
    EXPECT_EQ(error_of("[]"), "g.json: $: an object is expected");
    EXPECT_EQ(error_of("1"), "g.json: $: an object is expected");
    EXPECT_EQ(error_with("\"nodes\": [", "\"nodes\": [1,"),
              "g.json: $.nodes[0]: an object is expected");
    EXPECT_EQ(error_with("\"edges\": [", "\"edges\": [[],"),
              "g.json: $.edges[0]: an object is expected");
    EXPECT_EQ(error_of(R"({"nodes": 1})"), "g.json: $.nodes: a list is expected");
    EXPECT_EQ(error_of(R"({"nodes": {}})"), "g.json: $.nodes: a list is expected");
    EXPECT_EQ(error_of(R"({"graph": []})"), "g.json: $.graph: an object is expected");
    EXPECT_EQ(error_of(R"({"graph": {"documents": {}}})"),
              "g.json: $.graph.documents: a list is expected");
}

TEST(JsonReader, RefusesUnknownKinds)
{
    EXPECT_EQ(error_with("\"kind\": \"country\"", "\"kind\": \"planet\""),
              "g.json: $.nodes[1].kind: \"planet\" is not a known kind");
    EXPECT_EQ(error_with("\"kind\": \"represents\"", "\"kind\": \"likes\""),
              "g.json: $.edges[1].kind: \"likes\" is not a known kind");
}

TEST(JsonReader, RefusesReferencesToNothing)
{
    EXPECT_EQ(error_with("\"target\": \"country:FR\", \"key\": 1",
                         "\"target\": \"country:XX\", \"key\": 1"),
              "g.json: $.edges[1].target: there is no node \"country:XX\"");
    EXPECT_EQ(error_with("\"document\": \"d1\"", "\"document\": \"d9\""),
              "g.json: $.nodes[0].evidence[0].document: there is no document \"d9\"");
}

TEST(JsonReader, RefusesWhatStandsTwice)
{
    EXPECT_EQ(error_with("\"id\": \"country:FR\"", "\"id\": \"official:a\""),
              "g.json: $.nodes[1].id: the id \"official:a\" is taken");
    EXPECT_EQ(error_with("\"key\": 1", "\"key\": 0"),
              "g.json: $.edges: two edges from \"official:a\" to \"country:FR\" have the key 0");
    EXPECT_EQ(error_with("{\"id\": \"d1\"", "{\"id\": \"d1\"}, {\"id\": \"d1\""),
              "g.json: $.graph.documents[1].id: the id \"d1\" is taken");
    EXPECT_EQ(error_with("\"iso\": \"FR\"", "\"iso\": \"FR\", \"iso\": \"FR\""),
              "g.json: $.nodes[1]: the key \"iso\" stands twice");
    EXPECT_EQ(error_with("\"directed\": true", "\"directed\": true, \"directed\": true"),
              "g.json: $.directed: stands twice");
}

TEST(JsonReader, RefusesEvidenceThatDoesNotFit)
{
    EXPECT_EQ(error_with("\"end\": 2", "\"end\": 3"),
              "g.json: $.nodes[0].evidence[0]: the text has 2 bytes, which is not what lies "
              "between begin and end");
    EXPECT_NE(error_with("\"begin\": 0, \"end\": 2", "\"begin\": 2, \"end\": 0"), "no error");
    EXPECT_EQ(
        error_with("\"iso\": \"FR\"", "\"evidence\": [{\"document\": \"d1\", \"begin\": 0, "
                                      "\"end\": 2, \"text\": \"B.\"}]"),
        "g.json: $.nodes[1].evidence[0].text: differs from the text given for this place before");
    EXPECT_EQ(error_with("\"iso\": \"FR\"", "\"evidence\": {}"),
              "g.json: $.nodes[1].evidence: a list is expected");
}

TEST(JsonReader, RefusesConfidenceOutsideItsRange)
{
    for (const char* value : {"0", "1.5", "-1", "\"1\"", "null"}) {
        EXPECT_EQ(error_with("\"confidence\": 0.5", std::string("\"confidence\": ") + value),
                  "g.json: $.edges[0].confidence: a number above 0 and at most 1 is expected");
    }
}

TEST(JsonReader, SaysThatAFileWasCutShort)
{
    EXPECT_EQ(error_of(good.substr(0, 300)).find("g.json: byte 301: the file ends too early"), 0U)
        << error_of(good.substr(0, 300));
    const std::size_t last = good.find_last_not_of('\n');
    for (std::size_t length = 0; length < last; ++length) {
        const std::string error = error_of(good.substr(0, length));
        EXPECT_EQ(error,
                  "g.json: byte " + std::to_string(length + 1) +
                      ": the file ends too early: it was cut short or is still being written");
    }
}

TEST(JsonReader, NamesTheByteOfASyntaxError)
{
    EXPECT_EQ(error_of("{\"directed\": tru }").find("g.json: byte 17: "), 0U)
        << error_of("{\"directed\": tru }");
    EXPECT_NE(error_of(good + "x"), "no error");
    EXPECT_NE(error_with("France", "Fr\xFFnce"), "no error");
    EXPECT_EQ(error_with("France", "Fr\xFFnce").find('\n'), std::string::npos);
}

TEST(JsonReader, SaysInOneLineWhatItQuotes)
{
    EXPECT_EQ(error_with("\"kind\": \"country\"", "\"kind\": \"a\\nb\\u001b[31m\""),
              "g.json: $.nodes[1].kind: \"a b [31m\" is not a known kind");
    std::vector<Diagnostic> diagnostics;
    (void)read(changed("\"iso\"", "\"x\\ny\""), &diagnostics);
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_EQ(diagnostics[0].message, "$.nodes[].x y is not known and was left out");
}

TEST(JsonReader, TellsOfWhatItDoesNotKnow)
{
    std::string text = changed("\"iso\": \"FR\"", "\"iso\": \"FR\", \"x\": {\"deep\": [1, {}]}");
    text.replace(text.find("\"label\": \"A\""), 12, "\"label\": \"A\", \"x\": 0.5, \"y\": null");
    text.replace(text.find("\"nodes\""), 7,
                 "\"more\": [[1], {\"nodes\": 2}], \"note\": \"n\", \"nodes\"");
    text.replace(text.find("\"end\": 2"), 8, "\"end\": 2, \"page\": 4");
    std::vector<Diagnostic> diagnostics;
    EXPECT_EQ(read(text, &diagnostics).node_count(), 2U);
    std::string messages;
    for (const Diagnostic& diagnostic : diagnostics) {
        EXPECT_EQ(diagnostic.where, "g.json");
        messages += diagnostic.message + "\n";
    }
    EXPECT_EQ(messages, "$.more is not known and was left out\n"
                        "$.nodes[].x is not known and was left out (2 times)\n"
                        "$.nodes[].y is not known and was left out\n"
                        "$.note is not known and was left out\n"
                        "evidence[].page is not known and was left out\n");
}

} // namespace
} // namespace entente
