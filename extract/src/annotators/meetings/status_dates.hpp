#pragma once

#include "reading.hpp"

/// What the date of an event says of its status.
namespace entente {

/// A day after the article's own is a plan, whatever the tense ("arrives on Friday").
void plan_ahead(const Analysis& analysis, EventReading& reading);
/// "his upcoming visit last week": it was held.
void hold_past(const Analysis& analysis, EventReading& reading);
/// A wish or plan of days before the article is for another time.
void drop_past(const Analysis& analysis, EventReading& reading);

} // namespace entente
