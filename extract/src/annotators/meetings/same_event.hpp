#pragma once

#include "reading.hpp"

#include <vector>

/// When two readings tell the same event, and what their actors stand for.
namespace entente {

[[nodiscard]] bool is_same_event(const Analysis& analysis, const EventReading& event,
                                 const EventReading& reading, bool retold);

/// Dates and places of both may be those of one event.
[[nodiscard]] bool settings_agree(const Analysis& analysis, const EventReading& a,
                                  const EventReading& b);

/// The event has a participant who is the visit's guest, and nothing says that it was elsewhere.
[[nodiscard]] bool is_guest_there(const Analysis& analysis, const EventReading& visit,
                                  const EventReading& event);

/// Drops countries for which a named official of theirs takes part.
void drop_represented(const Analysis& analysis, EventReading& reading);

/// The two officials of two countries that the article names first, up to `sentence`: its "two
/// sides".
[[nodiscard]] std::vector<Actor> principals(const Analysis& analysis, std::uint32_t sentence);

/// Venues, then cities and regions, then countries.
[[nodiscard]] std::vector<Actor> order_places(const Analysis& analysis, std::vector<Actor> places);

} // namespace entente
