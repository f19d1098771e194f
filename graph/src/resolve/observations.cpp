#include "posts.hpp"

#include <algorithm>
#include <limits>

namespace entente {
namespace {

Date as_date(CalendarPoint point)
{
    return Date(point);
}

/// Whether `wide` is a year or month in which `narrow` lies.
bool contains(CalendarPoint wide, CalendarPoint narrow)
{
    return wide != narrow && wide.year == narrow.year &&
           (wide.month == 0 || (wide.month == narrow.month && wide.day == 0));
}

struct Sides {
    std::vector<CalendarPoint> points; ///< sorted, unique
    bool open_begin = false;
    bool open_end = false;
};

void keep_most_precise(std::vector<CalendarPoint>& points)
{
    std::ranges::sort(points);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    const bool dated = std::ranges::any_of(points, [](CalendarPoint p) { return p.year != 0; });
    const auto all = points;
    std::erase_if(points, [&](CalendarPoint point) {
        return (dated && point.year == 0) || std::ranges::any_of(all, [&](CalendarPoint other) {
                   return contains(point, other);
               });
    });
}

Sides sides_of(const std::vector<Observation>& observations)
{
    Sides sides;
    for (const auto& [tenure, date] : observations) {
        // "Former" tells when it was over, but an interval tells when it was.
        if (date.empty() || (tenure == Tenure::former && !date.is_interval())) {
            continue;
        }
        sides.open_begin = sides.open_begin || (date.is_interval() && date.begin().empty());
        sides.open_end = sides.open_end || (date.is_interval() && date.end().empty());
        for (const auto point : {date.begin(), date.end()}) {
            if (!point.empty()) {
                sides.points.push_back(point);
            }
        }
    }
    keep_most_precise(sides.points);
    return sides;
}

bool stated(const std::vector<Observation>& observations, Tenure tenure)
{
    return std::ranges::any_of(observations, [&](const Observation& observation) {
        return observation.tenure == tenure && !observation.date.empty();
    });
}

std::int32_t newest(const std::vector<Observation>& observations, Tenure one, Tenure other)
{
    std::int32_t day = std::numeric_limits<std::int32_t>::min();
    for (const auto& [tenure, date] : observations) {
        if ((tenure == one || tenure == other) && date.end().year != 0) {
            day = std::max(day, date.latest_day());
        }
    }
    return day;
}

} // namespace

Date observed_interval(const std::vector<Observation>& observations)
{
    const Sides sides = sides_of(observations);
    if (sides.points.empty()) {
        return {};
    }
    const bool dated = sides.points.front().year != 0;
    if (!dated && (sides.points.size() > 1 || sides.open_begin || sides.open_end)) {
        return {};
    }
    const auto begin = std::ranges::min(sides.points, {},
                                        [](CalendarPoint p) { return as_date(p).earliest_day(); });
    const auto end =
        std::ranges::max(sides.points, {}, [](CalendarPoint p) { return as_date(p).latest_day(); });
    const bool open_begin = sides.open_begin && !stated(observations, Tenure::begins);
    const bool open_end = sides.open_end && !stated(observations, Tenure::ends);
    if (!open_begin && !open_end && begin == end) {
        return Date(begin);
    }
    return Date(open_begin ? CalendarPoint{} : begin, open_end ? CalendarPoint{} : end);
}

bool is_former(const std::vector<Observation>& observations)
{
    const auto says = [&](Tenure tenure) {
        return std::ranges::find(observations, tenure, &Observation::tenure) != observations.end();
    };
    if (!says(Tenure::former) && !says(Tenure::ends)) {
        return false;
    }
    if (!says(Tenure::holds) && !says(Tenure::begins)) {
        return true;
    }
    const auto past = newest(observations, Tenure::former, Tenure::ends);
    const auto present = newest(observations, Tenure::holds, Tenure::begins);
    return past != std::numeric_limits<std::int32_t>::min() && past >= present;
}

} // namespace entente
