#pragma once

#include "inheritance.hpp"

namespace entente {

/// Places of meetings that were held beside the one gathering that the article is about.
void place_by_gathering(const Analysis& analysis, std::vector<MergedEvent>& events);

} // namespace entente
