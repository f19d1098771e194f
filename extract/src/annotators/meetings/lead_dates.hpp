#pragma once

#include "inheritance.hpp"

namespace entente {

/// Dates the news itself: what the lead tells without a time happened on the day that the lead
/// names, or in the month of publication. Precision is never more than that.
void date_by_lead(const Analysis& analysis, std::vector<MergedEvent>& events);

/// Dates what is told as done without a time, behind the lead: the day that the report told last
/// goes on until it speaks of another time.
void date_by_clock(const Analysis& analysis, std::vector<MergedEvent>& events);

} // namespace entente
