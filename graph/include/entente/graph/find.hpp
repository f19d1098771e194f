#pragma once

#include <entente/core/date.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// How a text named a node, best first.
enum class NameFit : std::uint8_t {
    id,        ///< the text is the node's id (or a country's ISO code)
    all_words, ///< the same words as the label or an alias, in any order
    some_words ///< all words of the text stand in the label or an alias
};

struct FoundNode {
    NodeIndex node = 0;
    NameFit fit = NameFit::id;
    std::string form; ///< the label or alias that matched

    auto operator<=>(const FoundNode&) const = default;
};

/// Nodes that a user's text may mean, compared without case, diacritics and word order. `kinds`
/// keeps only nodes of those kinds; empty means all. Ranked by fit, then by number of edges (most
/// first), then by id. Linear in the number of names in the graph.
[[nodiscard]] std::vector<FoundNode> find_nodes(const KnowledgeGraph& graph, std::string_view text,
                                                std::span<const NodeKind> kinds = {});

/// Officials that a text names by a post: "foreign minister of Belarus", "Prime Minister (Norway)".
/// With a date those who held it then, or were last seen in it before; without one whoever was seen
/// in it last. One for each country or body in which there is such a post; by id. A country or body
/// that is named with a whole name goes before those that only have its words. Linear in edges.
[[nodiscard]] std::vector<NodeIndex> find_by_post(const KnowledgeGraph& graph,
                                                  std::string_view text, const Date& at = {});

/// First and last year in which a node is known to have done or been something; zeros when none is.
struct Years {
    int first = 0;
    int last = 0;

    auto operator<=>(const Years&) const = default;
};
[[nodiscard]] Years years_of(const KnowledgeGraph& graph, NodeIndex node);

struct NearName {
    NodeIndex node = 0;
    std::string form;           ///< the label or alias that is near
    std::uint32_t distance = 0; ///< edits (insert, delete, replace, swap neighbours) on folded text

    auto operator<=>(const NearName&) const = default;
};

/// At most `count` nodes whose label or alias is spelled most nearly like the text, for "did you
/// mean"; one entry a node, by distance, then id. Names farther than half the text's length are no
/// suggestions.
[[nodiscard]] std::vector<NearName> nearest_names(const KnowledgeGraph& graph,
                                                  std::string_view text, std::size_t count,
                                                  std::span<const NodeKind> kinds = {});

/// A folded word, and the nodes in whose names it stands, ascending.
struct IndexedWord {
    std::string word;
    std::vector<NodeIndex> nodes;

    auto operator<=>(const IndexedWord&) const = default;
};

/// All words of all names, sorted: an index for KnowledgeGraph::nodes_named.
[[nodiscard]] std::vector<IndexedWord> name_words(const KnowledgeGraph& graph);

/// Changes whenever words are folded or split otherwise, as an index that was kept is then of no
/// use.
inline constexpr std::uint64_t name_words_version = 1;

} // namespace entente
