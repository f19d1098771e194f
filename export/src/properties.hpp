#pragma once

#include "user_columns.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Nodes and edges as flat lists of names and values, for formats that know no deeper ones.
namespace entente {

struct Property {
    std::string name;
    AttributeValue value;
    bool day = false; ///< the text is a whole day, `YYYY-MM-DD`
};

/// Beside id and label: `entity_type`, the attributes, `start`, `end` and `date_precision`,
/// `confidence`, the columns people added, and of the evidence the first sentence, its place, how many there are, and the
/// places of all.
/// `columns` is all columns of nodes that people added.
[[nodiscard]] std::vector<Property> properties_of(const KnowledgeGraph& graph, const Node& node,
                                                  const UserColumns& columns);

/// Beside id, ends and label: the same with `relation`, `symmetric` where it is, and `weight`.
[[nodiscard]] std::vector<Property> properties_of(const KnowledgeGraph& graph, const Edge& edge,
                                                  const UserColumns& columns);

/// The name of a fact, the same in all formats that need one: `claim-` and a hash of what is said
/// of whom. Letters, digits and hyphens.
[[nodiscard]] std::string claim_id(const KnowledgeGraph& graph, const Edge& edge);

/// The uris of the documents that the evidence is from, each once.
[[nodiscard]] std::vector<std::string> places_of(const KnowledgeGraph& graph,
                                                 const std::vector<EvidenceIndex>& evidence);

} // namespace entente
