#pragma once

#include "path_request.hpp"

#include <string>

namespace entente {

/// Why there is no path: how far one gets from either side, and which switches would find one.
/// Several lines for people.
[[nodiscard]] std::string explain_no_path(const KnowledgeGraph& graph, const Options& options,
                                          const PathRequest& request);

} // namespace entente
