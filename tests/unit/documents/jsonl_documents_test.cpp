#include <entente/core/report_json.hpp>
#include <entente/extract/document_formats.hpp>

#include <gtest/gtest.h>

namespace entente {
namespace {

Batch read_lines(std::string_view bytes)
{
    Batch batch;
    read_documents(bytes, "news.jsonl", batch);
    return batch;
}

TEST(JsonLines, a_record_becomes_title_blank_line_and_body)
{
    const Batch batch = read_lines(
        R"({"uri": "wire/1", "title": " A  visit", "date": "2024-03-07", "source": "Wire", "text": "He came.\n"})");
    EXPECT_TRUE(batch.diagnostics.empty());
    ASSERT_EQ(batch.documents.size(), 1U);
    const Document& document = batch.documents[0];
    EXPECT_EQ(document.text, "A visit\n\nHe came.\n");
    EXPECT_EQ(document.info.uri, "wire/1");
    EXPECT_EQ(document.info.title, "A visit");
    EXPECT_EQ(document.info.date.edtf(), "2024-03-07");
    EXPECT_EQ(document.info.source, "Wire");
    EXPECT_TRUE(document.info.id.starts_with("doc-"));
}

TEST(JsonLines, a_record_without_title_is_its_body)
{
    const Batch batch = read_lines("{\"title\": null, \"text\": \"He came.\"}\n");
    ASSERT_EQ(batch.documents.size(), 1U);
    EXPECT_EQ(batch.documents[0].text, "He came.");
}

TEST(JsonLines, a_record_without_uri_is_named_by_file_and_line)
{
    const Batch batch = read_lines("\n{\"text\": \"He came.\"}\r\n{\"text\": \"He left.\"}");
    ASSERT_EQ(batch.documents.size(), 2U);
    EXPECT_EQ(batch.documents[0].info.uri, "news.jsonl#2");
    EXPECT_EQ(batch.documents[1].info.uri, "news.jsonl#3");
}

TEST(JsonLines, bad_lines_are_named_and_the_rest_is_read)
{
    const Batch batch = read_lines("{\"text\": \"He came.\"}\n"
                                   "{\"text\": \n"
                                   "[1, 2]\n"
                                   "{\"title\": \"No text\"}\n"
                                   "{\"text\": \"\"}\n"
                                   "{\"text\": \"caf\xE9\"}\n"
                                   "{\"text\": \"He left.\"}\n");
    EXPECT_EQ(batch.documents.size(), 2U);
    ASSERT_EQ(batch.diagnostics.size(), 5U);
    for (std::size_t i = 0; i < batch.diagnostics.size(); ++i) {
        EXPECT_EQ(batch.diagnostics[i].where, "news.jsonl:" + std::to_string(i + 2));
        EXPECT_EQ(batch.diagnostics[i].severity, Diagnostic::Severity::error);
    }
    EXPECT_NE(batch.diagnostics[4].message.find("0xE9 at offset 13 of the line"),
              std::string::npos);
}

TEST(JsonLines, reports_are_read_back)
{
    Report report;
    report.document.id = "doc-1";
    report.document.uri = "a.txt";
    report.document.title = "A visit";
    report.sentences = {{{0, 8}, "He came."}};
    const Batch batch = read_lines(to_json_line(report) + "\n{\"text\": \"He left.\"}\n");
    EXPECT_TRUE(batch.diagnostics.empty());
    ASSERT_EQ(batch.reports.size(), 1U);
    EXPECT_EQ(batch.reports[0], report);
    EXPECT_EQ(batch.documents.size(), 1U);
}

TEST(JsonLines, text_of_another_form_is_named_once)
{
    for (const char* text : {"{\n\"text\": \"He came.\"\n}\n", "[\n{\"text\": \"He came.\"}]\n",
                             "He came.\n\nHe left.\nHe is back.\n"}) {
        const Batch batch = read_lines(text);
        ASSERT_EQ(batch.diagnostics.size(), 1U) << text;
        EXPECT_EQ(batch.diagnostics[0].where, "news.jsonl:1");
        EXPECT_TRUE(batch.documents.empty());
    }
}

TEST(JsonLines, a_bad_record_at_the_beginning_loses_no_other)
{
    const Batch batch = read_lines("{\"text\": \n{\"text\": \"He came.\"}\n");
    EXPECT_EQ(batch.diagnostics.size(), 1U);
    EXPECT_EQ(batch.documents.size(), 1U);
}

TEST(JsonLines, a_byte_order_mark_is_no_part_of_the_first_record)
{
    EXPECT_EQ(read_lines("\xEF\xBB\xBF{\"text\": \"He came.\"}\n").documents.size(), 1U);
}

} // namespace
} // namespace entente
