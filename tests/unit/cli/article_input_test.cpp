#include "article_input.hpp"

#include <gtest/gtest.h>
#include <small_graph.hpp>
#include <temporary_folder.hpp>

namespace entente {
namespace {

using testing::graph_as;
using testing::TemporaryFolder;

/// The one diagnostic of a file in which there is no article.
std::string fault_of(const std::string& name, const std::string& bytes)
{
    const TemporaryFolder folder;
    Batch batch;
    read_articles(folder.write(name, bytes), batch);
    EXPECT_TRUE(batch.documents.empty() && batch.reports.empty()) << name;
    EXPECT_EQ(batch.diagnostics.size(), 1U) << name;
    return batch.diagnostics.empty() ? "" : batch.diagnostics.front().message;
}

TEST(ArticleInput, a_graph_is_told_as_one_by_what_stands_in_it)
{
    const std::string readable = "holds a graph and no articles: `entente show` reads it";
    for (const std::string format : {"json", "graphml", "entente"}) {
        EXPECT_EQ(fault_of("g." + format, graph_as(format)), readable);
        EXPECT_EQ(fault_of("g", graph_as(format)), readable);
        EXPECT_EQ(fault_of("g", "\xEF\xBB\xBF" + graph_as("json")), readable);
    }
    EXPECT_EQ(fault_of("g", graph_as("gexf")),
              "holds a graph and no articles: build it from the articles");
    EXPECT_EQ(fault_of("g.dot", graph_as("dot")), fault_of("g.gexf", graph_as("gexf")));
}

TEST(ArticleInput, an_xml_graph_may_begin_with_declarations_and_comments)
{
    const std::string head =
        "<?xml version=\"1.0\"?>\n<!-- <html> & such -->\n<!DOCTYPE graphml>\n";
    EXPECT_NE(fault_of("g", head + "<graphml>\n</graphml>").find("graph"), std::string::npos);
    EXPECT_NE(fault_of("g", head + "<gexf\nversion=\"1.3\"/>").find("graph"), std::string::npos);
}

TEST(ArticleInput, a_page_that_shows_a_graph_is_no_graph)
{
    for (const std::string graph : {"<graphml>", "<gexf version=\"1.3\">"}) {
        const std::string page = "<!doctype html>\n<html><pre>" + graph + "</pre></html>";
        for (const std::string& text : {page, "<!-- " + graph + " -->" + page, "<!-- " + graph}) {
            const TemporaryFolder folder;
            Batch batch;
            read_articles(folder.write("page", text), batch);
            EXPECT_EQ(batch.documents.size(), 1U) << text;
        }
    }
}

TEST(ArticleInput, json_that_goes_over_lines_is_told_as_a_graph_too)
{
    EXPECT_NE(fault_of("g.json", "{\n  \"directed\": true,\n  \"nodes\": []\n}\n").find("graph"),
              std::string::npos);
}

TEST(ArticleInput, a_gold_file_is_no_article)
{
    EXPECT_NE(fault_of("a.gold.json", "{\n\"id\": \"a\"\n}\n").find("`entente evaluate`"),
              std::string::npos);
}

TEST(ArticleInput, records_in_a_file_called_json_are_articles)
{
    const TemporaryFolder folder;
    Batch batch;
    read_articles(folder.write("a.json", "{\"text\": \"He came.\"}\n"), batch);
    read_articles(folder.write("a.txt", "{\"graph\": no graph, as the name says}"), batch);
    EXPECT_EQ(batch.documents.size(), 2U);
    EXPECT_TRUE(batch.diagnostics.empty());
}

TEST(ArticleInput, what_cannot_be_read_is_named)
{
    Batch batch;
    read_articles("/nowhere/a.txt", batch);
    ASSERT_EQ(batch.diagnostics.size(), 1U);
    EXPECT_NE(batch.diagnostics[0].message.find("/nowhere/a.txt"), std::string::npos);
}

} // namespace
} // namespace entente
