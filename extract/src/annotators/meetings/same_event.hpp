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

/// The same actor, or a country and somebody who speaks for it.
[[nodiscard]] bool stands_for(const Analysis& analysis, const Actor& a, const Actor& b);

/// One is of another month or year than the article, the other is undated: today's.
[[nodiscard]] bool is_old_news(const Analysis& analysis, const EventReading& a,
                               const EventReading& b);

[[nodiscard]] bool dates_agree(const Date& a, const Date& b);
[[nodiscard]] bool places_agree(const Analysis& analysis, const std::vector<Actor>& a,
                                const std::vector<Actor>& b);
[[nodiscard]] bool shares_place(const EventReading& a, const EventReading& b);

/// As is_guest_there, but the guest himself takes part, not just his country.
[[nodiscard]] bool is_named_guest_there(const Analysis& analysis, const EventReading& visit,
                                        const EventReading& event);

/// Nobody visits his own country: its officials are no guests. When no guest is left, it is the
/// foreign official whom the sentence names ("During his visit to Oslo, the Norwegian minister
/// received A": it is A's visit).
void send_abroad(const Analysis& analysis, EventReading& visit);

/// Drops countries for which a named official of theirs takes part.
void drop_represented(const Analysis& analysis, EventReading& reading);

/// `part` is one of the events that `summary` tells in one ("spoke with leaders of X and Y").
[[nodiscard]] bool sums_up(const Analysis& analysis, const EventReading& summary,
                           const EventReading& part);

/// The two countries that the article's body names first; empty when there are fewer.
[[nodiscard]] std::vector<Actor> two_countries(const Analysis& analysis);

/// Venues, then cities and regions, then countries.
[[nodiscard]] std::vector<Actor> order_places(const Analysis& analysis, std::vector<Actor> places);

} // namespace entente
