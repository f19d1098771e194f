#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// Where a text stands in a graph, compared without case and diacritics.
namespace entente {

enum class SearchField : std::uint8_t { label, alias, title };

struct NameHit {
    NodeIndex node = 0; ///< of a title the official who has it
    SearchField field = SearchField::label;
    std::string_view text;         ///< what was found; lives until the graph is changed
    std::optional<EdgeIndex> post; ///< of a title

    auto operator<=>(const NameHit&) const = default;
};

/// Labels, aliases and titles of posts in which every word of the text begins a word, in any order.
/// A node is found once by its names, and once for each post by its titles. By kind of node, names
/// before titles, then by number of edges, most first, then by id. Linear in the names.
[[nodiscard]] std::vector<NameHit> search_names(const KnowledgeGraph& graph, std::string_view text);

struct SentenceHit {
    EvidenceIndex evidence = 0;
    std::vector<NodeIndex> nodes; ///< that it speaks of, in the order of the graph
    std::vector<EdgeIndex> posts; ///< likewise

    auto operator<=>(const SentenceHit&) const = default;
};

/// Sentences in which the text stands word by word, the last word as a beginning at least. By date
/// of the article, then in the order of the graph. Linear in evidence, nodes and edges.
[[nodiscard]] std::vector<SentenceHit> search_sentences(const KnowledgeGraph& graph,
                                                        std::string_view text);

} // namespace entente
