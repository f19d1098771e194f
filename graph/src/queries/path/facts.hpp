#pragma once

#include "passages.hpp"

#include <vector>

namespace entente {

/// All ties between two actors, the best first as the order of paths says.
[[nodiscard]] std::vector<PathFact> facts_between(const Ties& ties, NodeIndex from, NodeIndex to,
                                                  PathOrder order);

/// Puts the facts of a path made in time in the order in which one comes to use them, and says when
/// each hop is made.
void put_in_time(Path& path, Reading reading, std::int32_t start);

} // namespace entente
