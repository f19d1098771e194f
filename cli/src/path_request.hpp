#pragma once

#include "options.hpp"

#include <entente/graph/path.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What `entente path` was asked for.
struct PathRequest {
    PathQuery query;
    PathRules rules;
};

/// A kind of tie, as `--via` names it.
struct PathWay {
    std::string_view name;
    KindSet<NodeKind> nodes;
    KindSet<EdgeKind> edges;
};

/// All that `--via` takes.
[[nodiscard]] const std::vector<PathWay>& path_ways();

/// The rules by which these may be used and nothing else. Throws UsageError for an unknown one.
[[nodiscard]] PathRules rules_of_ways(const std::vector<std::string>& names);

/// What needs no graph to be understood, and is to be checked before one is read. Throws
/// UsageError.
[[nodiscard]] PathRequest read_path_request(const Options& options);

/// Adds what `--avoid` names. False when a name is not clear, which has been said.
[[nodiscard]] bool add_avoided(const KnowledgeGraph& graph, const Options& options,
                               PathRules& rules);

} // namespace entente
