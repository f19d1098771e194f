#include "annotators/times/implied_year.hpp"

#include "annotators/times/calendar.hpp"

namespace entente {

using Word = TimeWord;

ImpliedYear::ImpliedYear(const TimePhrase& phrase, Tense tense, const TimeContext& context)
    : phrase_(phrase), tense_(tense), anchor_(context.published.begin()),
      previous_(context.previous.begin().year)
{
    if (anchor_.empty()) {
        fallback_ = context.reference.begin().year;
    }
    if (context.published.is_interval()) {
        anchor_.day = 0;
    }
}

int ImpliedYear::said(Word word) const
{
    if (word == Word::same || word == Word::that) {
        return previous_;
    }
    const int year = anchor_.year != 0 ? anchor_.year : fallback_;
    if (year == 0) {
        return 0;
    }
    if (word == Word::following || is_next(word)) {
        return year + 1;
    }
    return is_last(word) ? year - 1 : year;
}

int ImpliedYear::of_month(int month) const
{
    const int ahead = month - anchor_.month;
    if (anchor_.month == 0) {
        return anchor_.year;
    }
    if (phrase_.modifier == Word::this_) {
        return anchor_.year;
    }
    if (is_last(phrase_.modifier)) {
        return ahead >= 0 ? anchor_.year - 1 : anchor_.year;
    }
    if (is_next(phrase_.modifier)) {
        return ahead <= 0 ? anchor_.year + 1 : anchor_.year;
    }
    // A month without "last" or "next" is mostly of this year, whatever the verb: only one that
    // would lie far on the wrong side is of another.
    constexpr int soon = 3;
    const bool awaited = phrase_.relation == TimeRelation::until;
    switch (tense_) {
    case Tense::past:
        return ahead >= soon ? anchor_.year - 1 : anchor_.year;
    case Tense::future:
        return ahead + 12 <= (awaited ? 2 * soon : soon) ? anchor_.year + 1 : anchor_.year;
    case Tense::unknown:
        break;
    }
    return ahead > soon ? anchor_.year - 1 : anchor_.year;
}

int ImpliedYear::of_day(CalendarPoint day) const
{
    constexpr int two_months = 62;
    constexpr int half_year = 183;
    if (phrase_.modifier != Word::none || anchor_.day == 0) {
        return of_month(day.month);
    }
    if (phrase_.weekday >= 0) {
        for (const int offset : {0, -1, 1}) {
            day.year = static_cast<std::int16_t>(anchor_.year + offset);
            if (is_possible(day) && weekday(day) == phrase_.weekday) {
                return day.year;
            }
        }
    }
    day.year = anchor_.year;
    const int ahead = days_from_civil(day) - days_from_civil(anchor_);
    const int limit = tense_ == Tense::past ? two_months : half_year;
    if (tense_ != Tense::future && ahead > limit) {
        return anchor_.year - 1;
    }
    return tense_ == Tense::future && ahead < -half_year - two_months ? anchor_.year + 1
                                                                      : anchor_.year;
}

CalendarPoint ImpliedYear::complete(CalendarPoint point) const
{
    int year = point.year;
    if (year == 0 && phrase_.year_word != Word::none) {
        year = said(phrase_.year_word);
    } else if (year == 0 && anchor_.year != 0) {
        year = point.day != 0 ? of_day(point) : of_month(point.month);
    } else if (year == 0) {
        year = fallback_;
    }
    point.year = static_cast<std::int16_t>(year);
    return point;
}

} // namespace entente
