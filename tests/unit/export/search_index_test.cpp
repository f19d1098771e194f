#include "binary/layout.hpp"
#include "sealed_binary.hpp"
#include "torture_graph.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>
#include <entente/graph/search.hpp>
#include <entente/graph/search_index.hpp>

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <random>
#include <sstream>

namespace entente {
namespace {

std::string written(const KnowledgeGraph& graph)
{
    std::ostringstream out;
    find_format("entente")->write(graph, out);
    return out.str();
}

KnowledgeGraph opened(const std::string& bytes)
{
    const auto owner = std::make_shared<const std::string>(bytes);
    return find_format("entente")->open({*owner, owner}, "graph.entente", nullptr);
}

bool is_of_index(std::uint32_t section)
{
    return section >= static_cast<std::uint32_t>(BinarySection::sentence_words) &&
           section <= static_cast<std::uint32_t>(BinarySection::title_ends);
}

std::vector<testing::SectionPlace> index_sections(const std::string& bytes)
{
    const std::size_t footer = bytes.size() - binary_footer;
    std::vector<testing::SectionPlace> sections;
    for (std::size_t entry = read_number<std::uint64_t>(bytes.data() + footer); entry < footer;
         entry += binary_entry) {
        if (const auto place = testing::section_at(bytes, entry); is_of_index(place.number)) {
            sections.push_back(place);
        }
    }
    return sections;
}

/// As a program wrote it that did not know of the index: its sections have numbers that mean
/// nothing.
std::string without_index(std::string bytes)
{
    for (const testing::SectionPlace& place : index_sections(bytes)) {
        testing::put_number(bytes, place.entry, place.number + 1000);
    }
    return testing::sealed(std::move(bytes));
}

/// Texts of words that share beginnings, with all that is between words or vanishes in them.
class Texts {
public:
    explicit Texts(std::uint32_t seed) : random_(seed) {}

    std::size_t below(std::size_t limit) { return random_() % limit; }

    std::string some(std::size_t most)
    {
        static constexpr std::array<std::string_view, 22> pieces{
            "port", "ports", "po", "PORT", "Lương", "luong",  "o'", "’s ", "'s ", "-",    " ",
            " ",    " ",     "é",  "e",    "ß",     "\u00A0", "İ",  "한",  "—",   "\xE2", "\xBF"};
        std::string text;
        for (std::size_t count = 1 + below(most); count > 0; --count) {
            text += pieces[below(pieces.size())];
        }
        return text;
    }

private:
    std::mt19937 random_;
};

void add_things(GraphSketch& sketch, Texts& texts, const std::vector<EvidenceIndex>& sentences)
{
    const auto evidence = [&] {
        std::vector<EvidenceIndex> some(texts.below(3));
        for (EvidenceIndex& one : some) {
            one = sentences[texts.below(sentences.size())];
        }
        return some;
    };
    constexpr std::size_t nodes = 40;
    for (std::size_t i = 0; i < nodes; ++i) {
        Node node;
        node.kind = i % 3 == 0 ? NodeKind::organization : NodeKind::official;
        node.id = "x:" + texts.some(2) + std::to_string(i);
        node.label = i % 7 == 0 ? "" : texts.some(5);
        if (i % 2 == 0) {
            node.attributes.set(Attribute::aliases, std::vector{texts.some(5), texts.some(5)});
        }
        node.evidence = evidence();
        sketch.graph.add_node(std::move(node));
    }
    for (std::uint32_t i = 0; i < 80; ++i) {
        Attributes attributes;
        if (i % 5 != 0) {
            attributes.set(Attribute::title, texts.some(3));
        }
        const auto source = static_cast<NodeIndex>(texts.below(nodes));
        const auto target = static_cast<NodeIndex>(texts.below(nodes));
        const auto kind = i % 4 == 0 ? EdgeKind::met : EdgeKind::holds_position;
        sketch.edge(source, target, kind, i, std::move(attributes), evidence());
    }
}

KnowledgeGraph some_graph(Texts& texts)
{
    GraphSketch sketch;
    for (const char* day : {"2025-02", "2024-11-30", ""}) {
        sketch.graph.add_document(
            {.id = std::string("d") + day, .date = Date::parse(day).value_or(Date{})});
    }
    std::vector<EvidenceIndex> sentences;
    for (std::uint32_t i = 0; i < 5 * sentences_a_block + 3; ++i) {
        sentences.push_back(sketch.evidence(i % 3, i * 1000, texts.some(12)));
    }
    add_things(sketch, texts, sentences);
    return std::move(sketch.graph);
}

TEST(SearchIndex, gives_what_looking_at_every_text_gives)
{
    std::size_t names = 0;
    std::size_t sentences = 0;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        Texts texts(seed);
        const std::string bytes = written(some_graph(texts));
        const KnowledgeGraph indexed = opened(bytes);
        const KnowledgeGraph plain = opened(without_index(bytes));
        ASSERT_NE(indexed.search_index(), nullptr);
        ASSERT_EQ(plain.search_index(), nullptr);
        for (int i = 0; i < 100; ++i) {
            const std::string asked = texts.some(4);
            const auto named = search_names(plain, asked);
            EXPECT_EQ(search_names(indexed, asked), named) << asked;
            const auto told = search_sentences(plain, asked);
            EXPECT_EQ(search_sentences(indexed, asked), told) << asked;
            names += named.size();
            sentences += told.size();
        }
    }
    EXPECT_GT(names, 1000U);
    EXPECT_GT(sentences, 1000U);
}

TEST(SearchIndex, leads_to_few_sentences)
{
    GraphSketch sketch;
    sketch.graph.add_document({.id = "d"});
    for (std::uint32_t i = 0; i < 1000; ++i) {
        sketch.evidence(0, i * 100, "On day number " + std::to_string(i) + " they met.");
    }
    const auto used = sketch.node("official:a", NodeKind::official, "A");
    for (EvidenceIndex i = 0; i < 1000; ++i) {
        sketch.edge(used, used, EdgeKind::holds_position, i, {}, {i});
    }
    const KnowledgeGraph graph = opened(written(sketch.graph));
    const auto candidates = [&](const std::vector<std::string>& words) {
        return graph.search_index()->sentences_with(words).size();
    };
    EXPECT_EQ(candidates({"number"}), 1000U);
    EXPECT_EQ(candidates({"number", "777"}), sentences_a_block);
    EXPECT_EQ(candidates({"12", "they"}), sentences_a_block); // the whole word alone
    EXPECT_EQ(candidates({"nowhere"}), 0U);
    EXPECT_EQ(search_sentences(graph, "number 99").size(), 11U);
    EXPECT_EQ(search_sentences(graph, "number 777")[0].posts, std::vector<EdgeIndex>{777});
}

TEST(SearchIndex, of_texts_that_have_broken_readers_finds_the_same)
{
    const std::string bytes = written(torture_graph());
    const KnowledgeGraph indexed = opened(bytes);
    const KnowledgeGraph plain = opened(without_index(bytes));
    for (const char* asked : {"a", "b", "t", "m", "tran", "minister", "the", "o", "1", "x"}) {
        EXPECT_EQ(search_names(indexed, asked), search_names(plain, asked)) << asked;
        EXPECT_EQ(search_sentences(indexed, asked), search_sentences(plain, asked)) << asked;
    }
}

using Answers = std::pair<std::vector<std::vector<SentenceHit>>, std::vector<std::string>>;

/// What is found; names as texts, since hits refer to the bytes.
Answers answers(const std::string& bytes)
{
    const KnowledgeGraph graph = opened(bytes);
    Answers found;
    for (const char* asked : {"port", "luong po", "e"}) {
        found.first.push_back(search_sentences(graph, asked));
        for (const NameHit& hit : search_names(graph, asked)) {
            found.second.push_back(std::to_string(hit.node) + std::string(hit.text));
        }
    }
    return found;
}

TEST(SearchIndex, damage_to_any_byte_of_it_is_noticed_or_does_no_harm)
{
    Texts texts(3);
    const std::string bytes = written(some_graph(texts));
    const Answers right = answers(bytes);
    std::size_t noticed = 0;
    for (const testing::SectionPlace& place : index_sections(bytes)) {
        for (std::size_t i = place.offset; i < place.offset + place.size; i += 5) {
            std::string spoilt = bytes;
            spoilt[i] = static_cast<char>(spoilt[i] ^ 0x11);
            try {
                ASSERT_EQ(answers(spoilt), right) << "section " << place.number << " byte " << i;
            } catch (const DataError& error) {
                EXPECT_NE(std::string(error.what()).find("graph.entente"), std::string::npos);
                ++noticed;
            }
        }
    }
    EXPECT_GT(noticed, 100U);
}

/// With checksums that fit, answers may be wrong, but nothing outside of the file is read.
TEST(SearchIndex, that_somebody_forged_or_cut_does_not_break_the_reader)
{
    Texts texts(4);
    const std::string bytes = written(some_graph(texts));
    const auto survives = [](const std::string& spoilt) {
        try {
            (void)answers(testing::sealed(spoilt));
        } catch (const DataError&) { // as it should
        }
    };
    for (const testing::SectionPlace& place : index_sections(bytes)) {
        for (std::size_t i = place.offset; i < place.offset + place.size; i += 3) {
            for (const char byte : {'\0', '\x7F', '\x80', '\xFF'}) {
                std::string spoilt = bytes;
                spoilt[i] = byte;
                survives(spoilt);
            }
        }
        for (std::size_t size = 0; size < place.size; size += 13) {
            std::string cut = bytes;
            testing::put_number(cut, place.entry + 16, std::uint64_t{size});
            survives(cut);
        }
    }
}

} // namespace
} // namespace entente
