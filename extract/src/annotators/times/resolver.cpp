#include "annotators/times/calendar.hpp"
#include "annotators/times/implied_year.hpp"
#include "annotators/times/phrase.hpp"

#include <algorithm>
#include <cstdlib>

/// From what the words say to a point or interval of the calendar.
namespace entente {
namespace {

using Form = TimeForm;
using Word = TimeWord;

class Resolver {
public:
    Resolver(const TimePhrase& phrase, Tense tense, const TimeContext& context)
        : phrase_(phrase), tense_(tense), implied_(phrase, tense, context),
          anchor_(context.published.begin()), previous_(context.previous)
    {
        if (context.published.is_interval()) {
            anchor_.day = 0;
        }
    }

    [[nodiscard]] Date date() const
    {
        switch (phrase_.form) {
        case Form::nothing:
            return {};
        case Form::point:
            return point();
        case Form::range:
            return range();
        case Form::weekday:
            return with_bracket(weekday_date(phrase_.weekday));
        case Form::weekday_range:
            return weekday_range();
        case Form::day_offset:
            return with_bracket(shifted(anchor_, Word::day, phrase_.count));
        case Form::ago:
            return shifted(anchor_, phrase_.unit, -phrase_.count);
        case Form::from_previous:
            return from_previous();
        case Form::period:
            return with_bracket(period());
        case Form::part:
            return part();
        case Form::week_of_month:
            return week_of_month();
        case Form::decade:
            return decade();
        case Form::day_of_month:
            return day_of_month();
        case Form::season:
            return season();
        }
        return {};
    }

private:
    [[nodiscard]] bool anchored() const { return anchor_.year != 0 && anchor_.day != 0; }

    [[nodiscard]] Date point() const
    {
        const CalendarPoint found = implied_.complete(phrase_.begin);
        return is_possible(found) ? Date(found) : Date();
    }

    [[nodiscard]] Date range() const
    {
        const CalendarPoint begin = implied_.complete(phrase_.begin);
        CalendarPoint end = phrase_.end;
        if (end.year == 0 && begin.year != 0) {
            const bool wraps = end.month < begin.month;
            end.year = static_cast<std::int16_t>(begin.year + (wraps ? 1 : 0));
        }
        return is_possible(begin) && is_possible(end) ? Date(begin, end) : Date();
    }

    [[nodiscard]] Date weekday_date(int target) const
    {
        CalendarPoint base = anchor_;
        if (phrase_.modifier == Word::following && previous_.begin().day != 0) {
            base = previous_.begin();
        } else if (!anchored()) {
            return {};
        }
        if (base.year == 0) {
            return {};
        }
        const int today = weekday(base);
        const int back = (today - target + 7) % 7;
        const int ahead = (target - today + 7) % 7;
        int days = tense_ == Tense::future ? ahead : -back;
        // Papers run yesterday's plans unchanged, and put the eve on tomorrow's news. Of what is
        // over nobody can tell: it was six days ago, or the paper is dated a day early.
        const bool plain = phrase_.modifier == Word::none;
        if (plain && days == -6 && tense_ == Tense::past) {
            return {};
        }
        days = days == 6 ? -1 : (days == -6 ? 1 : days);
        if (is_last(phrase_.modifier)) {
            days = back == 0 ? -7 : -back;
        } else if (phrase_.modifier == Word::next) {
            days = target - today + 7; // of the next week
        } else if (phrase_.modifier == Word::coming || phrase_.modifier == Word::following) {
            days = ahead == 0 ? 7 : ahead;
        } else if (phrase_.modifier == Word::this_ && tense_ == Tense::unknown) {
            days = target - today;
        }
        return Date(add_days(base, days));
    }

    [[nodiscard]] Date weekday_range() const
    {
        const Date begin = weekday_date(phrase_.weekday);
        if (begin.empty()) {
            return {};
        }
        const int length = (phrase_.weekday_end - phrase_.weekday + 7) % 7;
        return length == 0 ? begin : Date(begin.begin(), add_days(begin.begin(), length));
    }

    /// The day that brackets name, else `date`.
    [[nodiscard]] Date with_bracket(const Date& date) const
    {
        CalendarPoint day = phrase_.bracket;
        if (day.empty() && day.day == 0) {
            return date;
        }
        if (day.month != 0) {
            const CalendarPoint found = implied_.complete(day);
            return is_possible(found) ? Date(found) : date;
        }
        CalendarPoint near = date.empty() ? anchor_ : date.begin();
        if (near.year == 0 || near.day == 0) {
            return date;
        }
        for (int distance = 0; distance <= 16; ++distance) {
            for (const int days : {-distance, distance}) {
                if (const auto candidate = add_days(near, days); candidate.day == day.day) {
                    return Date(candidate);
                }
            }
        }
        return date;
    }

    [[nodiscard]] Date from_previous() const
    {
        if (phrase_.unit == Word::day && phrase_.count == 0) {
            const bool over = tense_ == Tense::future && anchored() &&
                              previous_.latest_day() < Date(anchor_).earliest_day();
            return previous_.begin().day != 0 && !over ? previous_ : Date();
        }
        const CalendarPoint from = phrase_.count > 0 ? previous_.end() : previous_.begin();
        return shifted(from, phrase_.unit, phrase_.count);
    }

    [[nodiscard]] Date weekend() const
    {
        if (!anchored()) {
            return {};
        }
        const int today = weekday(anchor_);
        int saturday = 5 - today; // of this week
        const bool weekend_now = today >= 5;
        if (is_next(phrase_.modifier)) {
            saturday += 7;
        } else if (is_last(phrase_.modifier)) {
            saturday -= 7;
        } else if (!weekend_now &&
                   (tense_ == Tense::past || (tense_ == Tense::unknown && today < 3))) {
            saturday -= 7;
        }
        return Date(add_days(anchor_, saturday), add_days(anchor_, saturday + 1));
    }

    [[nodiscard]] Date week(int count) const
    {
        if (!anchored()) {
            return {};
        }
        const CalendarPoint monday = add_days(anchor_, -weekday(anchor_));
        const CalendarPoint sunday = add_days(monday, 6);
        if (count == 0 && phrase_.edge == Word::earlier) {
            return monday == anchor_ ? Date(anchor_) : Date(monday, anchor_);
        }
        if (count == 0 && phrase_.edge == Word::later) {
            return sunday == anchor_ ? Date(anchor_) : Date(anchor_, sunday);
        }
        // On a Sunday the week that ends is "last week" already, and the one to come "this week".
        const bool turns =
            sunday == anchor_ && (count < 0 || (count == 0 && tense_ == Tense::future));
        return shifted(anchor_, Word::week, turns ? count + 1 : count);
    }

    [[nodiscard]] Date period() const
    {
        const int count = is_next(phrase_.modifier) ? 1 : (is_last(phrase_.modifier) ? -1 : 0);
        switch (phrase_.unit) {
        case Word::weekend:
            return weekend();
        case Word::week:
            return week(count);
        case Word::quarter:
            return anchor_.year != 0 && anchor_.month != 0 ? quarter(count) : Date();
        default:
            return shifted(anchor_, phrase_.unit, count);
        }
    }

    [[nodiscard]] Date quarter(int count) const
    {
        CalendarPoint first = anchor_;
        first.month = static_cast<std::int8_t>((anchor_.month - 1) / 3 * 3 + 1);
        first = add_months(first, 3 * count);
        return Date(first, add_months(first, 2));
    }

    [[nodiscard]] Date part() const
    {
        const int length =
            phrase_.unit == Word::quarter ? 3 : (phrase_.unit == Word::half ? 6 : phrase_.months);
        const bool from_end = phrase_.count < 0;
        const int first =
            from_end ? 13 - length
                     : (phrase_.unit == Word::month ? 1 : (phrase_.count - 1) * length + 1);
        const auto month = static_cast<std::int8_t>(first);
        CalendarPoint begin{phrase_.begin.year, month, 0};
        begin = implied_.complete(begin);
        if (begin.year == 0) {
            return {};
        }
        return length == 1 ? Date(begin) : Date(begin, add_months(begin, length - 1));
    }

    [[nodiscard]] Date week_of_month() const
    {
        CalendarPoint begin = implied_.complete(phrase_.begin);
        CalendarPoint end = begin;
        const int length = days_in_month(begin.year != 0 ? begin.year : 2001, begin.month);
        const int first = phrase_.count < 0 ? length - 6 : 7 * phrase_.count - 6;
        begin.day = static_cast<std::int8_t>(first);
        end.day = static_cast<std::int8_t>(std::min(length, first + 6));
        return first <= length ? Date(begin, end) : Date();
    }

    [[nodiscard]] Date decade() const
    {
        const auto last = static_cast<std::int16_t>(phrase_.begin.year + 9);
        return Date(phrase_.begin, CalendarPoint{last, 0, 0});
    }

    [[nodiscard]] Date day_of_month() const
    {
        if (!anchored()) {
            return {};
        }
        int months = is_next(phrase_.modifier) ? 1 : (is_last(phrase_.modifier) ? -1 : 0);
        if (phrase_.modifier == Word::none && tense_ == Tense::past &&
            phrase_.begin.day > anchor_.day) {
            months = -1;
        } else if (phrase_.modifier == Word::none && tense_ == Tense::future &&
                   phrase_.begin.day < anchor_.day) {
            months = 1;
        }
        CalendarPoint day = add_months(anchor_, months);
        day.day = phrase_.begin.day;
        return is_possible(day) ? Date(day) : Date();
    }

    [[nodiscard]] Date season() const
    {
        constexpr int winter = 4;
        int year = phrase_.begin.year;
        if (year == 0 && phrase_.year_word != Word::none) {
            year = implied_.said(phrase_.year_word);
        } else if (year == 0 && anchor_.year != 0 && anchor_.month != 0 &&
                   phrase_.count != winter) {
            const int first_month = 3 * phrase_.count;
            year = anchor_.year;
            year -= is_last(phrase_.modifier) && anchor_.month <= first_month + 2 ? 1 : 0;
            year += is_next(phrase_.modifier) && anchor_.month >= first_month ? 1 : 0;
        }
        return year != 0 ? Date(CalendarPoint{static_cast<std::int16_t>(year), 0, 0}) : Date();
    }

    const TimePhrase& phrase_;
    Tense tense_;
    ImpliedYear implied_;
    CalendarPoint anchor_;
    Date previous_;
};

} // namespace

Date resolve_date(const TimePhrase& phrase, Tense tense, const TimeContext& context)
{
    return Resolver(phrase, tense, context).date();
}

} // namespace entente
