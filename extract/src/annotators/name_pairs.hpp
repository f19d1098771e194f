#pragma once

#include "names.hpp"

#include <vector>

namespace entente {

/// Parts `Lukin-Petrov` (talks) into two names where the article has each of them elsewhere by
/// itself; `Jean-Marc` and `Sherwood-Randall` stay one.
void split_pairs_of_people(const Analysis& analysis, std::vector<NameRun>& runs);

} // namespace entente
