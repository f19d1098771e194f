#pragma once

#include <entente/core/kinds.hpp>

#include <string>

/// What Neo4j's two forms have in common.
namespace entente {

/// A kind as Neo4j writes labels: `Official`.
[[nodiscard]] std::string neo4j_label(NodeKind kind);

/// A kind as Neo4j writes types of relations: `HOLDS_POSITION`.
[[nodiscard]] std::string neo4j_type(EdgeKind kind);

} // namespace entente
