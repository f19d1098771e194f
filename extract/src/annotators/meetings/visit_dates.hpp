#pragma once

#include "reading.hpp"

/// What the days of a journey and of what is done on it tell of each other.
namespace entente {

/// A tour of a house is no journey that other events are part of.
[[nodiscard]] bool leads_to_house(const Analysis& analysis, const EventReading& visit);

/// When something on a visit was, as the date of the visit tells.
[[nodiscard]] Date date_on(const Analysis& analysis, const EventReading& visit,
                           const EventReading& event);

/// When a visit was on which something was done: that day is one of several, unless it is told to
/// last one, leads to a house, or the sentence goes on from the journey to it ("arrived in Oslo and
/// met A on Monday").
[[nodiscard]] Date date_around(const Analysis& analysis, const EventReading& visit,
                               const EventReading& event);

} // namespace entente
