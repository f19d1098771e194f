#pragma once

#include <entente/graph/attributes.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

enum class GraphmlScope : std::uint8_t { graph, node, edge };

/// What a column of GraphML has for us.
enum class GraphmlRole : std::uint8_t {
    attribute,
    label,
    kind,
    id,
    confidence,
    evidence,
    evidence_count,
    evidence_spans,
    exact,
    schema,
    document_count,
    documents,
    derived, ///< worked out of the rest when a file is written
    unknown
};

/// A `<key>`: columns are told by their names, as other programs change the ids.
struct GraphmlKey {
    GraphmlScope scope = GraphmlScope::graph;
    GraphmlRole role = GraphmlRole::unknown;
    std::string name{}; ///< `attr.name`
    std::optional<Attribute> attribute{};
};

/// Nothing when `scope` is none of graph, node and edge.
[[nodiscard]] std::optional<GraphmlKey> graphml_key(std::string_view scope, std::string name);

} // namespace entente
