#pragma once

#include "inheritance.hpp"

namespace entente {

/// "Ahead of his trip to Beijing" and "met A in Beijing": the trip was made.
void confirm_visits(const Analysis& analysis, std::vector<MergedEvent>& events);

/// Meetings are held where the visit goes that they are part of, a visit on the day of its
/// meetings.
void inherit_from_visits(const Analysis& analysis, std::vector<MergedEvent>& events);

/// "A arrived in Oslo on Monday. He *will meet* B of Norway": the journey that has begun, on which
/// its guest is to meet who is at home there; null when there is none.
[[nodiscard]] const MergedEvent* visit_begun(const Analysis& analysis,
                                             const std::vector<MergedEvent>& events,
                                             const MergedEvent& event);

/// A ceremony that only people of one country attend, in an article of one journey of that
/// country's: the journey, as whose company they were there; null when there is none.
[[nodiscard]] const MergedEvent* visit_of_company(const Analysis& analysis,
                                                  const std::vector<MergedEvent>& events,
                                                  const MergedEvent& event);

} // namespace entente
