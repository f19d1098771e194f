#pragma once

#include <entente/core/date.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente {

/// What a name that a user gave may stand for.
struct NameChoice {
    std::optional<NodeIndex> node;     ///< the one node that it names
    std::vector<NodeIndex> candidates; ///< several that fit equally well, or the nearest spellings
    bool ambiguous = false;            ///< true: candidates fit; false: they are only near
    bool other_time = false;           ///< they held the post that was named, but not then
};

/// The node of a name, or of a post ("foreign minister of Belarus"), which means its holder `at`
/// that time, or the last one. A name that fits one node better than all others means that node.
/// `kinds` keeps only nodes of those kinds; empty means all.
[[nodiscard]] NameChoice choose_node(const KnowledgeGraph& graph, const std::string& name,
                                     std::span<const NodeKind> kinds = {}, const Date& at = {});

/// The same, where a name that is not clear is explained on standard error.
[[nodiscard]] std::optional<NodeIndex> find_or_explain(const KnowledgeGraph& graph,
                                                       const std::string& name,
                                                       std::span<const NodeKind> kinds = {},
                                                       const Date& at = {});

/// All of them, or nothing when one is not clear; every one that is not gets explained.
[[nodiscard]] std::optional<std::vector<NodeIndex>>
find_all_or_explain(const KnowledgeGraph& graph, std::span<const std::string> names,
                    std::span<const NodeKind> kinds = {}, const Date& at = {});

/// Several lines for people: what is wrong with the name, and the candidates, each with what
/// distinguishes it and its id, which is always unambiguous.
[[nodiscard]] std::string explain(const KnowledgeGraph& graph, const std::string& name,
                                  const NameChoice& choice);

} // namespace entente
