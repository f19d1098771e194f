#include "annotators/times/calendar.hpp"

namespace entente {
namespace {

constexpr std::int16_t stand_in_year = 2001;

} // namespace

CalendarPoint add_days(CalendarPoint day, int count)
{
    const bool unknown = day.year == 0;
    if (unknown) {
        day.year = stand_in_year;
    }
    CalendarPoint moved = civil_from_days(days_from_civil(day) + count);
    if (unknown) {
        moved.year = 0;
    }
    return moved;
}

CalendarPoint add_months(CalendarPoint month, int count)
{
    const bool unknown = month.year == 0;
    const int total = (unknown ? stand_in_year : month.year) * 12 + month.month - 1 + count;
    return {static_cast<std::int16_t>(unknown ? 0 : total / 12),
            static_cast<std::int8_t>(total % 12 + 1), 0};
}

Date week_of(CalendarPoint day)
{
    const CalendarPoint monday = add_days(day, -weekday(day));
    return Date(monday, add_days(monday, 6));
}

Date shifted(CalendarPoint from, TimeWord unit, int count)
{
    if (unit == TimeWord::day || unit == TimeWord::week) {
        if (from.day == 0 || (unit == TimeWord::week && from.year == 0)) {
            return {};
        }
        return unit == TimeWord::day ? Date(add_days(from, count))
                                     : week_of(add_days(from, 7 * count));
    }
    if (unit == TimeWord::month) {
        return from.month != 0 ? Date(add_months(from, count)) : Date();
    }
    if (from.year == 0 || unit != TimeWord::year) {
        return {};
    }
    return Date(CalendarPoint{static_cast<std::int16_t>(from.year + count), 0, 0});
}

bool is_possible(CalendarPoint point)
{
    if (point.empty() || point.month < 0 || point.month > 12) {
        return false;
    }
    const int year = point.year != 0 ? point.year : 2000;
    return point.day == 0 ||
           (point.month != 0 && point.day >= 1 && point.day <= days_in_month(year, point.month));
}

} // namespace entente
