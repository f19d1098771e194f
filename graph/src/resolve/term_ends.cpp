#include "term_ends.hpp"

#include "sets.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <tuple>

namespace entente {
namespace {

/// An observation so long before a stated begin, or after a stated end, speaks against it.
constexpr std::int32_t days_of_error = 180;

std::int32_t first_day(CalendarPoint point)
{
    return Date(point).earliest_day();
}

std::int32_t last_day(CalendarPoint point)
{
    return Date(point).latest_day();
}

/// Whether `wide` is a year or month in which `narrow` lies.
bool contains(CalendarPoint wide, CalendarPoint narrow)
{
    return wide != narrow && wide.year == narrow.year &&
           (wide.month == 0 || (wide.month == narrow.month && wide.day == 0));
}

using Points = std::vector<CalendarPoint>;

struct Sides {
    Points begins; ///< stated, as often as said
    Points ends;   ///< stated
    Points seen;   ///< all times in the post, sorted, unique, only the most precise
    bool open_begin = false;
    bool open_end = false;
};

void keep_most_precise(Points& points)
{
    sort_unique(points);
    const bool dated = std::ranges::any_of(points, [](CalendarPoint p) { return p.year != 0; });
    const auto all = points;
    std::erase_if(points, [&](CalendarPoint point) {
        return (dated && point.year == 0) || std::ranges::any_of(all, [&](CalendarPoint other) {
                   return contains(point, other);
               });
    });
}

void add_known(Points& points, CalendarPoint point)
{
    if (point.year != 0) {
        points.push_back(point);
    }
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
        if (date.is_interval() || tenure == Tenure::begins) {
            add_known(sides.begins, date.begin());
        }
        if (date.is_interval() || tenure == Tenure::ends) {
            add_known(sides.ends, date.end());
        }
        for (const auto point : {date.begin(), date.end()}) {
            if (!point.empty()) {
                sides.seen.push_back(point);
            }
        }
    }
    keep_most_precise(sides.seen);
    return sides;
}

/// The time that most statements agree in, of these the most precise; then the earlier begin or the
/// later end.
std::optional<CalendarPoint> best_stated(const Points& stated, bool earliest)
{
    const auto rank = [&](CalendarPoint point) {
        const auto votes = std::ranges::count_if(
            stated, [&](CalendarPoint other) { return compatible(Date(point), Date(other)); });
        const int precision = (point.month != 0 ? 1 : 0) + (point.day != 0 ? 1 : 0);
        const std::int64_t day = first_day(point);
        return std::tuple(votes, precision, earliest ? -day : day);
    };
    const auto best = std::ranges::max_element(stated, {}, rank);
    return best == stated.end() ? std::nullopt : std::optional(*best);
}

struct Side {
    CalendarPoint point;
    EndKnown known = EndKnown::unknown;
};

Side begin_of(const Sides& sides)
{
    const auto first = std::ranges::min(sides.seen, {}, first_day);
    const auto stated = best_stated(sides.begins, true);
    if (stated && first_day(*stated) - first_day(first) <= days_of_error) {
        return {*stated, EndKnown::stated};
    }
    return sides.open_begin ? Side{{}, EndKnown::open} : Side{first, EndKnown::observed};
}

Side end_of(const Sides& sides)
{
    const auto last = std::ranges::max(sides.seen, {}, last_day);
    const auto stated = best_stated(sides.ends, false);
    if (stated && last_day(last) - last_day(*stated) <= days_of_error) {
        return {*stated, EndKnown::stated};
    }
    return sides.open_end ? Side{{}, EndKnown::open} : Side{last, EndKnown::observed};
}

/// Newest day of one of two tenures.
std::optional<std::int32_t> newest(const std::vector<Observation>& observations, Tenure one,
                                   Tenure other)
{
    std::optional<std::int32_t> day;
    for (const auto& [tenure, date] : observations) {
        if ((tenure == one || tenure == other) && date.end().year != 0) {
            day =
                std::max(day.value_or(std::numeric_limits<std::int32_t>::min()), date.latest_day());
        }
    }
    return day;
}

/// Whether the newest word on the post is that it is over.
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
    return past && past >= newest(observations, Tenure::holds, Tenure::begins);
}

/// The first date by which it was over.
Date first_former(const std::vector<Observation>& observations)
{
    const auto present = newest(observations, Tenure::holds, Tenure::begins);
    Date first;
    for (const auto& [tenure, date] : observations) {
        const bool over = tenure == Tenure::former && !date.is_interval() && date.has_year();
        if (over && (!present || date.latest_day() >= *present) &&
            (first.empty() || date.latest_day() < first.latest_day())) {
            first = date;
        }
    }
    return first;
}

void set_interval(TermOfOffice& term, const Sides& sides)
{
    if (sides.seen.empty()) {
        return;
    }
    if (sides.seen.front().year == 0) {
        if (sides.seen.size() == 1 && !sides.open_begin && !sides.open_end) {
            term.valid = Date(sides.seen.front());
            term.begin_known = term.end_known = EndKnown::observed;
        }
        return;
    }
    Side begin = begin_of(sides);
    Side end = end_of(sides);
    if (!begin.point.empty() && !end.point.empty() &&
        last_day(end.point) < first_day(begin.point)) {
        begin = {std::ranges::min(sides.seen, {}, first_day), EndKnown::observed};
        end = {std::ranges::max(sides.seen, {}, last_day), EndKnown::observed};
    }
    term.begin_known = begin.known;
    term.end_known = end.known;
    term.valid = begin.point == end.point && !begin.point.empty() ? Date(begin.point)
                                                                  : Date(begin.point, end.point);
}

} // namespace

void set_ends(TermOfOffice& term, const std::vector<Observation>& all, bool last)
{
    std::vector<Observation> observations;
    for (const auto index : term.observations) {
        observations.push_back(all[index]);
    }
    set_interval(term, sides_of(observations));
    const bool stated_end =
        term.end_known == EndKnown::stated &&
        std::ranges::find(observations, Tenure::ends, &Observation::tenure) != observations.end();
    term.former = !last || stated_end || is_former(observations);
    if (term.former && term.end_known != EndKnown::stated) {
        term.ended_by = first_former(observations);
    }
}

} // namespace entente
