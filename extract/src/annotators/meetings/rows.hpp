#pragma once

#include "merge_references.hpp"

namespace entente {

/// "The next round will be held in Oslo": gives the reading the sides of the talks told last, as
/// countries and bodies; false when there are none, or when it is those talks themselves.
[[nodiscard]] bool continue_row(Analysis& analysis, const std::vector<MergedEvent>& events,
                                EventReading& reading);

/// One alone is dated, and told as one before the news ("their *last* meeting was in 2021").
[[nodiscard]] bool lends_earlier_date(const Analysis& analysis, const EventReading& a,
                                      const EventReading& b);

} // namespace entente
