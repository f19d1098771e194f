#include "../target.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>

#include <array>
#include <optional>
#include <sstream>
#include <string>

namespace entente::fuzz {
namespace {

std::optional<KnowledgeGraph> read(const Format& format, const std::string& bytes)
{
    std::istringstream in(bytes);
    try {
        return format.read(in, "graph", nullptr);
    } catch (const DataError&) {
        return std::nullopt;
    }
}

std::string write(const Format& format, const KnowledgeGraph& graph)
{
    std::ostringstream out;
    format.write(graph, out);
    return out.str();
}

void run(std::string_view bytes)
{
    const Format& json = *find_format("json");
    const auto graph = read(json, std::string(bytes));
    if (!graph) {
        return;
    }
    const std::string written = write(json, *graph);
    const auto again = read(json, written);
    require(again.has_value(), "a graph that was written cannot be read");
    require(write(json, *again) == written, "a graph does not come back as it was");
    for (const Format* format : formats()) {
        (void)write(*format, *graph);
    }
}

constexpr std::array<std::string_view, 18> words{"\"nodes\"",
                                                 "\"edges\"",
                                                 "\"id\": \"",
                                                 "\"kind\": \"official\"",
                                                 "{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 ",",
                                                 "null",
                                                 "1e999",
                                                 "\"key\": 0",
                                                 "\"source\":",
                                                 "\"target\":",
                                                 "\"confidence\": 2",
                                                 "-1",
                                                 "\\ud800",
                                                 "\"evidence\": ["};

} // namespace

extern const Target graph;
constinit const Target graph{"graph", run, words};

} // namespace entente::fuzz
