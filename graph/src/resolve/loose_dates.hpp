#pragma once

#include "event_sets.hpp"
#include "meeting_view.hpp"

#include <vector>

namespace entente {

/// Finds the event of each claim whose date is not to the day: that of the same people, at a time
/// and place that may be the claim's, when there is only one. Among several the place decides, if
/// the claim gives one, or that ten times as many articles tell of one as of each other. A claim
/// dated to the month needs no more than that; one of a year, or without one, must share the place
/// or the day of the month, and its article must have been published within a year of the event, on
/// the side that its status says. Of claims to the month that have no such event those of one month
/// and place are one.
///
/// To be called when all claims dated to the day are united. `pairs` are those of block_pairs.
void join_loosely_dated(const std::vector<MeetingView>& views, const std::vector<ItemPair>& pairs,
                        EventSets& sets);

} // namespace entente
