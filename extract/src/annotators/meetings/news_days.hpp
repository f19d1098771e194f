#pragma once

#include "reading.hpp"

/// Which days and months are those of the news that an article tells.
namespace entente {

/// A day of the week before publication that is no other noun's ("Friday's attack").
[[nodiscard]] bool is_news_day(const Analysis& analysis, const TimeMention& time);

/// News is of the month in which it stands, unless that is younger than `first` days.
[[nodiscard]] Date month_of_news(const Analysis& analysis, int first);

/// "has met", "had held": some time before.
[[nodiscard]] bool is_perfect(const Analysis& analysis, const EventReading& reading);

/// "had met", "visited previously", "two years ago": before the news, in the words of its sentence.
[[nodiscard]] bool is_told_as_past(const Analysis& analysis, const EventReading& reading);

/// "Earlier *in the day* they held talks", "later *the same day*": on the day told last.
[[nodiscard]] bool is_of_that_day(const Analysis& analysis, const EventReading& event);

} // namespace entente
