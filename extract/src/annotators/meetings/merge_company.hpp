#pragma once

#include "merge_references.hpp"

namespace entente {

/// Adds those of the reading to the event that they were at besides; false when none is told.
[[nodiscard]] bool join_company(const Analysis& analysis, std::vector<MergedEvent>& events,
                                EventReading reading);

} // namespace entente
