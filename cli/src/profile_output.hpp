#pragma once

#include <entente/graph/queries.hpp>

#include <string>

namespace entente {

/// What `show GRAPH NAME` prints, for people and for programs.
[[nodiscard]] std::string profile_text(const KnowledgeGraph& graph, const Profile& profile);
[[nodiscard]] std::string profile_json(const KnowledgeGraph& graph, const Profile& profile);

} // namespace entente
