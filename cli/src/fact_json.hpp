#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>
#include <vector>

/// Parts of a graph as JSON, for `--json`. Keys stand in a fixed order and may be added to, never
/// renamed; what is unknown is absent.
namespace entente {

/// {"id", "kind", "label"}
[[nodiscard]] nlohmann::ordered_json node_json(const KnowledgeGraph& graph, NodeIndex node);
[[nodiscard]] nlohmann::ordered_json nodes_json(const KnowledgeGraph& graph,
                                                const std::vector<NodeIndex>& nodes);

/// Adds every attribute by its name in files.
void add_attributes(nlohmann::ordered_json& object, const Attributes& attributes);

/// [{"document", "uri", "title", "date", "source", "begin", "end", "text"}]
[[nodiscard]] nlohmann::ordered_json evidence_json(const KnowledgeGraph& graph,
                                                   std::span<const EvidenceIndex> evidence);

/// A meeting or agreement: as a node, with attributes, who had part (and in which role), places and
/// the evidence given; `role` is that of whom the answer is about.
[[nodiscard]] nlohmann::ordered_json event_json(const KnowledgeGraph& graph, NodeIndex event,
                                                std::span<const EvidenceIndex> evidence,
                                                std::string_view role = {});

/// {"official", "body", attributes, "confidence", "evidence"}
[[nodiscard]] nlohmann::ordered_json post_json(const KnowledgeGraph& graph, EdgeIndex post);

/// Sets the member unless the text is empty.
void set_text(nlohmann::ordered_json& object, const char* key, std::string_view text);

/// Indented, with a line break at the end.
[[nodiscard]] std::string json_text(const nlohmann::ordered_json& value);

} // namespace entente
