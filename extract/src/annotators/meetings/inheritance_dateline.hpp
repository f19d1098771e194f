#pragma once

#include "inheritance.hpp"

namespace entente {

/// What the lead tells without a place happened where the article was written, when one of the
/// sides is at home there.
void inherit_from_dateline(const Analysis& analysis, std::vector<MergedEvent>& events);

} // namespace entente
