#pragma once

#include "inheritance.hpp"

namespace entente {

/// "A held several meetings in Geneva on Monday. He met B": where the report last told of somebody,
/// there they meet others, unless it speaks of another time or place.
void place_by_whereabouts(const Analysis& analysis, std::vector<MergedEvent>& events);

} // namespace entente
