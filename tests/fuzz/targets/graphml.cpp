#include "../target.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>

#include <array>
#include <optional>
#include <sstream>
#include <string>

namespace entente::fuzz {
namespace {

std::string written(const char* format, const KnowledgeGraph& graph)
{
    std::ostringstream out;
    find_format(format)->write(graph, out);
    return out.str();
}

std::optional<KnowledgeGraph> read(const std::string& bytes)
{
    std::istringstream in(bytes);
    try {
        return find_format("graphml")->read(in, "graph", nullptr);
    } catch (const DataError&) {
        return std::nullopt;
    }
}

void run(std::string_view bytes)
{
    const auto graph = read(std::string(bytes));
    if (!graph) {
        return;
    }
    const auto again = read(written("graphml", *graph));
    require(again.has_value(), "GraphML that was written cannot be read");
    require(written("json", *again) == written("json", *graph),
            "a graph does not come back from GraphML as it was");
}

constexpr std::array<std::string_view, 16> words{
    "<data key=\"",  "</data>", "<node id=\"",
    "</node>",       "<edge ",  "/>",
    "<![CDATA[",     "]]>",     "<!DOCTYPE graphml [<!ENTITY a \"b\">]>",
    "&a;",           "&#x1;",   "[0,0,4294967296]",
    "{\"label\":\"", "n_exact", "[[",
    "\\ud800"};

} // namespace

extern const Target graphml;
constinit const Target graphml{"graphml", run, words};

} // namespace entente::fuzz
