#pragma once

#include <entente/graph/knowledge_graph.hpp>
#include <entente/graph/queries.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Parts of a graph in words, for people. Each gives one line without a line break.
namespace entente {

/// "Vietnam" for "VN" where the graph has that country, else the code.
[[nodiscard]] std::string country_name(const KnowledgeGraph& graph, std::string_view iso);

/// What tells a node from others of its name: an official's newest post and country, an
/// organization's type and country. May be empty.
[[nodiscard]] std::string distinction(const KnowledgeGraph& graph, NodeIndex node);

/// "Minister of Finance, Ministry of Finance (former)"
[[nodiscard]] std::string describe_post(const KnowledgeGraph& graph, const Edge& post);

/// "talks in Hanoi with Karl Voss, Germany (planned)"; `except` is left out of those who took part.
[[nodiscard]] std::string describe_meeting(const KnowledgeGraph& graph, NodeIndex meeting,
                                           std::optional<NodeIndex> except = std::nullopt);

/// "energy accord between France and Germany (in force)"
[[nodiscard]] std::string describe_agreement(const KnowledgeGraph& graph, NodeIndex agreement);

/// Any node: events as above with their date, all else by label.
[[nodiscard]] std::string describe_node(const KnowledgeGraph& graph, NodeIndex node);

/// "signed", or for the other direction "was signed by"; a post with its title.
[[nodiscard]] std::string describe_relation(const Edge& edge, bool forward);

/// What may follow: " as host", " 3 times, 2022-12-13 to 2025-12-03". Often empty.
[[nodiscard]] std::string describe_circumstances(const Edge& edge);

/// Outlet, date, title and uri of the article that the evidence is from.
[[nodiscard]] std::string describe_source(const KnowledgeGraph& graph, EvidenceIndex evidence);

/// What supports an edge: its own evidence, or for a derived one that of its meetings.
[[nodiscard]] std::vector<EvidenceIndex> support_of(const KnowledgeGraph& graph, EdgeIndex edge);

/// Nodes at the other end of the edges of a kind, in their order.
[[nodiscard]] std::vector<NodeIndex> targets_of(const KnowledgeGraph& graph, NodeIndex node,
                                                EdgeKind kind);
[[nodiscard]] std::vector<NodeIndex> sources_of(const KnowledgeGraph& graph, NodeIndex node,
                                                EdgeKind kind);

} // namespace entente
