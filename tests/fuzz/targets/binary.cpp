#include "../target.hpp"
#include "sealed_binary.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>
#include <entente/graph/path.hpp>
#include <entente/graph/search.hpp>

#include <array>
#include <memory>
#include <sstream>
#include <string>

namespace entente::fuzz {
namespace {

void use(const std::string& bytes)
{
    const Format& binary = *find_format("entente");
    const auto owner = std::make_shared<const std::string>(bytes);
    try {
        const KnowledgeGraph graph = binary.open({*owner, owner}, "graph", nullptr);
        if (graph.node_count() > 1) {
            (void)find_paths(graph, {.source = 0, .target = 1, .count = 3});
            (void)find_paths(graph, {.source = 0, .target = 1, .count = 3, .in_time = true});
            (void)graph.find("official:a");
        }
        (void)search_names(graph, "minister o");
        (void)search_sentences(graph, "the m");
        std::ostringstream out;
        find_format("json")->write(graph, out);
    } catch (const DataError&) { // as it should
    }
}

/// As they come, and with checksums that fit: few changes get past those.
void run(std::string_view bytes)
{
    use(std::string(bytes));
    use(entente::testing::sealed(std::string(bytes)));
}

constexpr std::array<std::string_view, 6> words{std::string_view("\x89"
                                                                 "ENT\r\n\x1a\n",
                                                                 8),
                                                "entente\n",
                                                std::string_view("\0\0\0\0", 4),
                                                "\xFF\xFF\xFF\xFF",
                                                "\x80\x80\x80",
                                                "\x7F"};

} // namespace

extern const Target binary;
constinit const Target binary{"binary", run, words};

} // namespace entente::fuzz
