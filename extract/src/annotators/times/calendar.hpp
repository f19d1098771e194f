#pragma once

#include "annotators/times/lexicon.hpp"

#include <entente/core/date.hpp>

/// Arithmetic of points whose year may be unknown (0): it stays unknown.
namespace entente {

/// Of a day; an unknown year counts as one without 29 February.
[[nodiscard]] CalendarPoint add_days(CalendarPoint day, int count);

/// The month, without a day.
[[nodiscard]] CalendarPoint add_months(CalendarPoint month, int count);

/// Monday to Sunday around a day.
[[nodiscard]] Date week_of(CalendarPoint day);

/// The unit that lies `count` units after the one that holds `from` (day, week, month or year);
/// empty when `from` does not tell that unit.
[[nodiscard]] Date shifted(CalendarPoint from, TimeWord unit, int count);

/// A month in 1..12 when there is a day, and a day that the month has.
[[nodiscard]] bool is_possible(CalendarPoint point);

} // namespace entente
