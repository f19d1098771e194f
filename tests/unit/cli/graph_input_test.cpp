#include "graph_input.hpp"

#include <entente/core/error.hpp>

#include <gtest/gtest.h>
#include <small_graph.hpp>
#include <temporary_folder.hpp>

namespace entente {
namespace {

using testing::graph_as;
using testing::TemporaryFolder;

TEST(GraphInput, the_first_byte_tells_the_format_whatever_the_file_is_called)
{
    const TemporaryFolder folder;
    for (const std::string format : {"json", "graphml", "entente"}) {
        for (const std::string name : {"g.json", "g.graphml", "g.entente", "g"}) {
            const auto path = folder.write(name, graph_as(format));
            EXPECT_EQ(load_graph(path).node_count(), 1U) << format << " called " << name;
        }
    }
}

TEST(GraphInput, a_byte_order_mark_and_space_are_passed_over)
{
    const TemporaryFolder folder;
    const auto path = folder.write("g.graphml", "\xEF\xBB\xBF \n" + graph_as("json"));
    EXPECT_EQ(load_graph(path).node_count(), 1U);
}

TEST(GraphInput, what_looks_like_no_format_is_read_by_its_extension)
{
    const TemporaryFolder folder;
    EXPECT_THROW(static_cast<void>(load_graph(folder.write("g.json", "words"))), DataError);
    EXPECT_THROW(static_cast<void>(load_graph(folder.write("g.gexf", graph_as("gexf")))),
                 UsageError);
}

} // namespace
} // namespace entente
