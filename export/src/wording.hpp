#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Parts of a graph as names and numbers that several formats write alike.
namespace entente {

/// True for relations that say the same in both directions.
[[nodiscard]] constexpr bool is_symmetric(EdgeKind kind)
{
    return kind == EdgeKind::met || kind == EdgeKind::states_met || kind == EdgeKind::co_signed;
}

/// An id as XML allows it (NMTOKEN). Ours are; one from elsewhere becomes a readable stem and a
/// hash, kept in `storage`.
[[nodiscard]] std::string_view xml_id(const std::string& id, std::string& storage);

/// What a node is called beside its dot in a drawing: of a meeting what it was and when, as those
/// who met stand around it; other labels end at some forty letters.
[[nodiscard]] std::string short_label(const Node& node);

/// What an edge says, for people: "Minister of X", "participated in (host)".
[[nodiscard]] std::string edge_label(const Edge& edge);

/// How many facts the edge stands for; above 0, as Gephi removes edges without weight.
[[nodiscard]] double weight_of(const Edge& edge);

/// The evidence of an edge, or for a derived one that of the meetings it is made from.
[[nodiscard]] std::vector<EvidenceIndex> support_of(const KnowledgeGraph& graph, const Edge& edge);

/// Where the document is found: its uri, else its id.
[[nodiscard]] std::string_view place_of(const DocumentInfo& document);

/// "a; b; c" without the empty and the repeated ones.
[[nodiscard]] std::string join_distinct(const std::vector<std::string_view>& parts);

} // namespace entente
