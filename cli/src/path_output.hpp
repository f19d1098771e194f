#pragma once

#include "table.hpp"

#include <entente/graph/answer_part.hpp>
#include <entente/graph/path.hpp>

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

/// Paths as every form of answer wants them.
namespace entente {

class FactText;

void add_paths(FactText& out, const KnowledgeGraph& graph, const PathQuery& query,
               const std::vector<Path>& paths);
[[nodiscard]] nlohmann::ordered_json paths_json(const KnowledgeGraph& graph, const PathQuery& query,
                                                const std::vector<Path>& paths);
/// One row a hop.
[[nodiscard]] Table paths_table(const KnowledgeGraph& graph, const std::vector<Path>& paths);
/// All facts of all hops, with the events' places.
[[nodiscard]] AnswerPart part_of_paths(const KnowledgeGraph& graph, const PathQuery& query,
                                       const std::vector<Path>& paths);

} // namespace entente
