#include "binary/checksum.hpp"
#include "binary/source.hpp"
#include "sealed_binary.hpp"
#include "torture_graph.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>
#include <entente/graph/find.hpp>

#include <gtest/gtest.h>

#include <sstream>

namespace entente {
namespace {

const Format& binary()
{
    return *find_format("entente");
}

std::string written(const Format& format, const KnowledgeGraph& graph)
{
    std::ostringstream out;
    format.write(graph, out);
    return out.str();
}

std::string as_json(const KnowledgeGraph& graph)
{
    return written(*find_format("json"), graph);
}

KnowledgeGraph opened(const std::string& bytes)
{
    const auto owner = std::make_shared<const std::string>(bytes);
    return binary().open({*owner, owner}, "graph.entente", nullptr);
}

KnowledgeGraph read_whole(const std::string& bytes)
{
    std::istringstream in(bytes);
    return binary().read(in, "graph.entente", nullptr);
}

/// What the reader says of the bytes.
std::string complaint(const std::string& bytes)
{
    try {
        (void)read_whole(bytes);
    } catch (const DataError& error) {
        return error.what();
    }
    return {};
}

TEST(Checksum, is_xxh64)
{
    EXPECT_EQ(checksum(""), 0xEF46DB3751D8E999U);
    EXPECT_EQ(checksum("abc"), 0x44BC2CF5AD770999U);
    EXPECT_EQ(checksum("Nobody inspects the spammish repetition"), 0xFBCEA83C8A378BF1U);
}

TEST(BinaryGraph, keepsLooksAndColumnsThatPeopleAdded)
{
    KnowledgeGraph graph;
    Node person;
    person.id = "official:a";
    person.label = "A";
    person.additions = Additions{.display = {.x = -1.5, .y = 2.0, .size = 12.0, .color = "#0072B2"},
                                 .columns = {{"Modularity", std::int64_t{3}},
                                             {"checked", true},
                                             {"note", std::string("seen twice")}}};
    graph.add_node(std::move(person));
    const KnowledgeGraph again = read_whole(written(binary(), graph));
    EXPECT_EQ(again.node(0).additions, graph.node(0).additions);
    EXPECT_EQ(as_json(again), as_json(graph));
}

/// What a skim of the graph gives of nodes, edges and sentences is what stands in them.
void expect_skims_as_it_is(const KnowledgeGraph& graph)
{
    Skim skim;
    const auto texts = [&] {
        return std::vector<std::string>(skim.texts.begin(), skim.texts.end());
    };
    const auto evidence = [&] {
        return std::vector<EvidenceIndex>(skim.evidence.begin(), skim.evidence.end());
    };
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        const Node& node = graph.node(i);
        graph.skim_node(i, Attribute::aliases, skim);
        EXPECT_EQ(skim.id, node.id);
        EXPECT_EQ(skim.label, node.label);
        EXPECT_EQ(texts(), node.attributes.list(Attribute::aliases));
        EXPECT_EQ(evidence(), node.evidence);
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const Edge& edge = graph.edge(i);
        graph.skim_edge(i, Attribute::title, skim);
        EXPECT_EQ(texts().size(), edge.attributes.text(Attribute::title).empty() ? 0U : 1U);
        EXPECT_EQ(texts().empty() ? "" : texts().front(), edge.attributes.text(Attribute::title));
        EXPECT_EQ(evidence(), edge.evidence);
        graph.skim_edge(i, Attribute::meetings, skim);
        EXPECT_EQ(texts(), edge.attributes.list(Attribute::meetings));
    }
    for (EvidenceIndex i = 0; i < graph.evidence_count(); ++i) {
        EXPECT_EQ(graph.evidence_text(i), graph.evidence(i).text);
    }
}

TEST(Binary, is_skimmed_as_it_is)
{
    const KnowledgeGraph graph = torture_graph();
    expect_skims_as_it_is(graph);
    expect_skims_as_it_is(opened(written(binary(), graph)));
}

TEST(Binary, loses_nothing_on_the_way_there_and_back)
{
    const KnowledgeGraph graph = torture_graph();
    const std::string bytes = written(binary(), graph);
    EXPECT_EQ(as_json(opened(bytes)), as_json(graph));
    EXPECT_EQ(as_json(read_whole(bytes)), as_json(graph));
    std::istringstream json(as_json(graph));
    const KnowledgeGraph again = find_format("json")->read(json, "graph.json", nullptr);
    EXPECT_EQ(written(binary(), again), bytes);
    EXPECT_EQ(written(binary(), opened(bytes)), bytes);
}

TEST(Binary, carries_an_empty_graph)
{
    const std::string bytes = written(binary(), KnowledgeGraph());
    const KnowledgeGraph graph = opened(bytes);
    EXPECT_EQ(graph.node_count(), 0U);
    EXPECT_TRUE(find_nodes(graph, "anyone").empty());
    EXPECT_FALSE(graph.find("official:a"));
    EXPECT_EQ(as_json(graph), as_json(KnowledgeGraph()));
}

TEST(Binary, tells_outlines_neighbours_and_ids_without_reading_records)
{
    const KnowledgeGraph graph = read_whole(written(binary(), torture_graph()));
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        EXPECT_EQ(graph.outline(i), outline_of(graph.node(i)));
        EXPECT_EQ(graph.kind_of(i), graph.node(i).kind);
        EXPECT_EQ(graph.find(graph.node(i).id), i);
        for (const EdgeIndex edge : graph.out_edges(i)) {
            EXPECT_EQ(graph.edge(edge).source, i);
        }
        for (const EdgeIndex edge : graph.in_edges(i)) {
            EXPECT_EQ(graph.edge(edge).target, i);
        }
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        EXPECT_EQ(graph.edge_outline(i), outline_of(graph.edge(i)));
    }
    EXPECT_FALSE(graph.find("nobody"));
}

TEST(Binary, finds_names_by_its_index_as_by_looking_at_all)
{
    const std::string bytes = written(binary(), torture_graph());
    const KnowledgeGraph by_index = opened(bytes);
    std::istringstream json(as_json(by_index));
    const KnowledgeGraph by_looking = find_format("json")->read(json, "graph.json", nullptr);
    for (const IndexedWord& word : name_words(by_looking)) {
        const auto found = find_nodes(by_index, word.word);
        EXPECT_EQ(found, find_nodes(by_looking, word.word)) << word.word;
        EXPECT_FALSE(found.empty()) << word.word;
    }
    for (NodeIndex i = 0; i < by_looking.node_count(); ++i) {
        const Node& node = by_looking.node(i);
        EXPECT_EQ(find_nodes(by_index, node.label), find_nodes(by_looking, node.label));
        EXPECT_EQ(find_nodes(by_index, node.id), find_nodes(by_looking, node.id));
    }
}

TEST(Binary, is_read_whole_before_it_is_changed)
{
    KnowledgeGraph graph = opened(written(binary(), torture_graph()));
    const KnowledgeGraph copy = graph;
    const std::size_t before = graph.node_count();
    const std::string label = graph.node(0).label;
    Node node;
    node.id = "official:new";
    node.label = "New";
    EXPECT_EQ(graph.add_node(node), before);
    EXPECT_EQ(graph.node(0).label, label);
    EXPECT_EQ(copy.node_count(), before);
    EXPECT_EQ(as_json(copy), as_json(torture_graph()));
}

TEST(Binary, cut_short_at_any_place_it_is_refused)
{
    const std::string bytes = written(binary(), torture_graph());
    for (std::size_t size = 0; size < bytes.size(); size += 7) {
        EXPECT_THROW((void)read_whole(bytes.substr(0, size)), DataError) << size;
    }
    EXPECT_NE(complaint(bytes.substr(0, bytes.size() / 2)).find("cut short"), std::string::npos);
}

TEST(Binary, damage_to_any_byte_is_noticed_or_does_no_harm)
{
    const std::string bytes = written(binary(), torture_graph());
    const std::string json = as_json(opened(bytes));
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::string spoilt = bytes;
        spoilt[i] = static_cast<char>(spoilt[i] ^ 0x10);
        try {
            ASSERT_EQ(as_json(read_whole(spoilt)), json) << "byte " << i;
        } catch (const DataError&) { // which is what is hoped for
        }
    }
}

TEST(Binary, says_what_it_cannot_read)
{
    std::string bytes = written(binary(), torture_graph());
    EXPECT_NE(complaint("{}").find("no .entente file"), std::string::npos);
    std::string newer = bytes;
    newer[8] = 2;
    EXPECT_NE(complaint(newer).find("version 2 of the .entente form"), std::string::npos);
    const std::string schema = "entente/1";
    bytes.replace(bytes.find(schema), schema.size(), "entente/9");
    EXPECT_NE(complaint(testing::sealed(bytes)).find("the schema is \"entente/9\""),
              std::string::npos);
}

TEST(Binary, leaves_out_attributes_of_a_newer_program_and_says_so)
{
    std::string bytes = written(binary(), torture_graph());
    const std::string name = "honorific";
    bytes.replace(bytes.find(name), name.size(), "honorifix");
    const auto owner = std::make_shared<const std::string>(testing::sealed(bytes));
    std::vector<Diagnostic> diagnostics;
    const KnowledgeGraph graph = binary().open({*owner, owner}, "g", &diagnostics);
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_NE(diagnostics[0].message.find("honorifix"), std::string::npos);
    EXPECT_EQ(as_json(graph).find("honorifi"), std::string::npos);
}

TEST(Binary, is_known_by_its_first_bytes)
{
    EXPECT_EQ(find_format_of_bytes(written(binary(), KnowledgeGraph())), &binary());
    EXPECT_NE(find_format_of_bytes("{}"), &binary());
    EXPECT_EQ(find_format_of_path("news.entente"), &binary());
}

} // namespace
} // namespace entente
