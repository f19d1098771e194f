#pragma once

#include "merge_references.hpp"

namespace entente {

/// "The next round will be held in Oslo": gives the reading the sides of the talks told last, as
/// countries and bodies; false when there are none, or when it is those talks themselves.
[[nodiscard]] bool continue_row(Analysis& analysis, const std::vector<MergedEvent>& events,
                                EventReading& reading);

} // namespace entente
