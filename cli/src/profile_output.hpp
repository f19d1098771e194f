#pragma once

#include "table.hpp"

#include <entente/graph/answer_part.hpp>
#include <entente/graph/queries.hpp>

#include <nlohmann/json_fwd.hpp>

namespace entente {

class FactText;

/// What `show GRAPH NAME` gives, for people and for programs.
void add_profile(FactText& out, const KnowledgeGraph& graph, const Profile& profile);
[[nodiscard]] nlohmann::ordered_json profile_json(const KnowledgeGraph& graph,
                                                  const Profile& profile);
/// One row a fact.
[[nodiscard]] Table profile_table(const KnowledgeGraph& graph, const Profile& profile);
/// The node, all its edges, and its meetings and agreements with whoever had part.
[[nodiscard]] AnswerPart profile_part(const KnowledgeGraph& graph, const Profile& profile);

} // namespace entente
