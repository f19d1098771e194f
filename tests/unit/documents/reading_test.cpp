#include <entente/extract/document_formats.hpp>

#include <gtest/gtest.h>

#include <set>

namespace entente {
namespace {

/// The one thing that is said about input that gives no article.
std::string refusal(std::string_view bytes, const std::string& uri = "note.txt")
{
    Batch batch;
    read_documents(bytes, uri, batch);
    EXPECT_TRUE(batch.documents.empty());
    EXPECT_EQ(batch.diagnostics.size(), 1U);
    if (batch.diagnostics.size() != 1) {
        return {};
    }
    EXPECT_EQ(batch.diagnostics[0].severity, Diagnostic::Severity::error);
    EXPECT_EQ(batch.diagnostics[0].message.find('\n'), std::string::npos);
    return batch.diagnostics[0].where + ": " + batch.diagnostics[0].message;
}

TEST(Reading, empty_input_is_named)
{
    EXPECT_EQ(refusal(""), "note.txt: is empty: nothing to read");
    EXPECT_EQ(refusal(" \r\n\n"), "note.txt: is empty: nothing to read");
    EXPECT_EQ(refusal("\xEF\xBB\xBF"), "note.txt: is empty: nothing to read");
}

TEST(Reading, a_header_alone_is_no_article)
{
    EXPECT_EQ(refusal("title: A visit\n\n"),
              "note.txt: has no text after its header: nothing to read");
}

TEST(Reading, invalid_utf8_is_named_with_its_offset)
{
    EXPECT_EQ(refusal("Caf\xE9 talks"),
              "note.txt: byte 0xE9 at offset 3 of the file is not valid UTF-8: convert it (iconv "
              "-f WINDOWS-1252 -t UTF-8)");
}

TEST(Reading, binary_input_is_named_with_its_offset)
{
    EXPECT_EQ(refusal(std::string_view("%PDF\0x", 6)),
              "note.txt: has a zero byte at offset 4: a binary file, not an article; convert it to "
              "text first");
}

TEST(Reading, utf16_is_named_with_its_remedy)
{
    EXPECT_EQ(refusal(std::string_view("\xFF\xFEH\0e\0", 6)),
              "note.txt: is UTF-16: convert it (iconv -f UTF-16 -t UTF-8)");
}

TEST(Reading, the_extension_chooses_the_format_in_any_case)
{
    ASSERT_NE(find_document_format_of_path("a/b.TXT"), nullptr);
    EXPECT_EQ(find_document_format_of_path("a/b.TXT")->name, "text");
    EXPECT_EQ(find_document_format_of_path("a/b.jsonl")->name, "jsonl");
    EXPECT_EQ(find_document_format_of_path("a/b.gold.json"), nullptr);
    EXPECT_EQ(find_document_format_of_path("txt"), nullptr);
}

TEST(Reading, without_a_known_extension_the_bytes_choose)
{
    Batch batch;
    read_documents("{\"text\": \"He came.\"}\n", "-", batch);
    read_documents("He left.", "article", batch);
    ASSERT_EQ(batch.documents.size(), 2U);
    EXPECT_EQ(batch.documents[0].text, "He came.");
    EXPECT_EQ(batch.documents[1].text, "He left.");
}

TEST(Reading, every_format_has_a_name_a_summary_and_extensions_of_its_own)
{
    std::set<std::string_view> seen;
    for (const DocumentFormat* format : document_formats()) {
        EXPECT_TRUE(seen.insert(format->name).second);
        EXPECT_FALSE(format->summary.empty());
        EXPECT_FALSE(format->extensions.empty());
        for (const std::string_view extension : format->extensions) {
            EXPECT_TRUE(extension.starts_with('.'));
            EXPECT_TRUE(seen.insert(extension).second) << extension;
        }
    }
}

} // namespace
} // namespace entente
