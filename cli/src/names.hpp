#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// What a name that a user gave may stand for.
struct NameChoice {
    std::optional<NodeIndex> node;     ///< the one node that it names
    std::vector<NodeIndex> candidates; ///< several that fit equally well, or the nearest spellings
    bool ambiguous = false;            ///< true: candidates fit; false: they are only near
};

/// The node of a name. A name that fits one node better than all others means that node.
[[nodiscard]] NameChoice choose_node(const KnowledgeGraph& graph, const std::string& name);

/// Several lines for people: what is wrong with the name, and the candidates, each with what
/// distinguishes it and its id, which is always unambiguous.
[[nodiscard]] std::string explain(const KnowledgeGraph& graph, const std::string& name,
                                  const NameChoice& choice);

} // namespace entente
