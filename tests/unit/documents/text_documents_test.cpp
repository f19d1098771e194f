#include <entente/core/text.hpp>
#include <entente/extract/document_formats.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

Document read_one(std::string_view bytes)
{
    Batch batch;
    read_documents(bytes, "note.txt", batch);
    EXPECT_TRUE(batch.diagnostics.empty());
    EXPECT_EQ(batch.documents.size(), 1U);
    return batch.documents.empty() ? Document{} : batch.documents.front();
}

std::string_view body_of(const Document& document)
{
    return std::string_view(document.text).substr(document.body_begin);
}

TEST(TextDocuments, the_text_is_the_bytes_as_they_are)
{
    const std::string_view bytes = "\xEF\xBB\xBFtitle: A visit\r\n\r\nThe envoy came.\r\n";
    EXPECT_EQ(read_one(bytes).text, bytes);
}

TEST(TextDocuments, a_header_gives_title_date_and_source)
{
    const Document document = read_one("title: Envoy in  Oslo\n"
                                       "date: 2024-03-07\n"
                                       "source: Fjord Courier\n"
                                       "url: https://example.org/1\n"
                                       "\n"
                                       "The envoy came.\n");
    EXPECT_EQ(document.info.uri, "note.txt");
    EXPECT_EQ(document.info.title, "Envoy in Oslo");
    EXPECT_EQ(document.info.date.edtf(), "2024-03-07");
    EXPECT_EQ(document.info.source, "Fjord Courier");
    EXPECT_EQ(body_of(document), "The envoy came.\n");
}

TEST(TextDocuments, a_header_may_have_keys_that_are_not_ours)
{
    const Document document = read_one("title: A visit\nauthor: Someone\n\nThe envoy came.");
    EXPECT_EQ(document.info.title, "A visit");
    EXPECT_EQ(body_of(document), "The envoy came.");
}

TEST(TextDocuments, an_article_that_begins_with_a_colon_has_no_header)
{
    const Document document = read_one("Oslo: the envoy came.\n\nHe left.");
    EXPECT_EQ(document.body_begin, 0U);
    EXPECT_TRUE(document.info.title.empty());
}

TEST(TextDocuments, a_header_without_a_blank_line_is_text)
{
    EXPECT_EQ(read_one("title: A visit").body_begin, 0U);
    EXPECT_EQ(read_one("title: A visit\nThe envoy came.\n\nHe left.").body_begin, 0U);
}

TEST(TextDocuments, line_ends_of_windows_end_header_lines_too)
{
    const Document document = read_one("title: A visit\r\ndate: 2024-03\r\n\r\nThe envoy came.");
    EXPECT_EQ(document.info.title, "A visit");
    EXPECT_EQ(document.info.date.edtf(), "2024-03");
    EXPECT_EQ(body_of(document), "The envoy came.");
}

TEST(TextDocuments, a_byte_order_mark_hides_no_header_and_belongs_to_no_body)
{
    EXPECT_EQ(read_one("\xEF\xBB\xBFtitle: A visit\n\nHe came.").info.title, "A visit");
    EXPECT_EQ(body_of(read_one("\xEF\xBB\xBFHe came.")), "He came.");
}

TEST(TextDocuments, the_first_of_two_equal_keys_counts)
{
    EXPECT_EQ(read_one("title: One\ntitle: Two\n\nHe came.").info.title, "One");
}

TEST(TextDocuments, a_date_with_a_time_of_day_keeps_its_day)
{
    EXPECT_EQ(read_one("date: 2024-03-07T10:30:00Z\n\nHe came.").info.date.edtf(), "2024-03-07");
}

TEST(TextDocuments, a_date_of_another_form_is_left_out_with_a_warning)
{
    Batch batch;
    read_documents("date: last Tuesday\n\nHe came.", "note.txt", batch);
    ASSERT_EQ(batch.documents.size(), 1U);
    EXPECT_TRUE(batch.documents[0].info.date.empty());
    ASSERT_EQ(batch.diagnostics.size(), 1U);
    EXPECT_EQ(batch.diagnostics[0].severity, Diagnostic::Severity::warning);
    EXPECT_EQ(batch.diagnostics[0].where, "note.txt");
}

TEST(TextDocuments, composed_and_decomposed_titles_become_one)
{
    EXPECT_EQ(read_one("title: H\u00e0 N\u1ed9i\n\nHe came.").info.title,
              read_one("title: Ha\u0300 No\u0323\u0302i\n\nHe came.").info.title);
}

TEST(TextDocuments, id_and_hash_come_from_the_text_alone)
{
    Batch batch;
    read_documents("He came.", "a.txt", batch);
    read_documents("He came.", "b/c.txt", batch);
    ASSERT_EQ(batch.documents.size(), 2U);
    const DocumentInfo& info = batch.documents[0].info;
    EXPECT_EQ(info.sha256, sha256_hex("He came."));
    EXPECT_EQ(info.id, "doc-" + info.sha256.substr(0, 16));
    EXPECT_EQ(info.id, batch.documents[1].info.id);
}

} // namespace
} // namespace entente
