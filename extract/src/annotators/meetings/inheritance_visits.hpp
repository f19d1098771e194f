#pragma once

#include "inheritance.hpp"

namespace entente {

/// "Ahead of his trip to Beijing" and "met A in Beijing": the trip was made.
void confirm_visits(const Analysis& analysis, std::vector<MergedEvent>& events);

/// Meetings are held where the visit goes that they are part of, a visit on the day of its
/// meetings.
void inherit_from_visits(const Analysis& analysis, std::vector<MergedEvent>& events);

} // namespace entente
