#pragma once

#include "reading.hpp"

#include <vector>

namespace entente {

/// One claim an event: readings in text order that tell the same event are joined, "the meeting"
/// and "the two leaders" are resolved, and what a meeting leaves unsaid is taken from the visit
/// that it is part of.
[[nodiscard]] std::vector<FoundMeeting> merge_readings(Analysis& analysis,
                                                       std::vector<EventReading> readings);

} // namespace entente
