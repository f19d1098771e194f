#pragma once

#include "annotators/times/calendar.hpp"
#include "annotators/times/phrase.hpp"

/// Small questions that the parts of the date grammar share.
namespace entente {

[[nodiscard]] inline TimePhrase make_phrase(TimeForm form, std::size_t first, std::size_t last,
                                            std::string_view rule, double confidence)
{
    TimePhrase phrase;
    phrase.form = form;
    phrase.first = first;
    phrase.last = last;
    phrase.rule = rule;
    phrase.confidence = confidence;
    return phrase;
}

[[nodiscard]] inline CalendarPoint make_point(int year, int month, int day)
{
    return {static_cast<std::int16_t>(year), static_cast<std::int8_t>(month),
            static_cast<std::int8_t>(day)};
}

/// A point that the words state.
[[nodiscard]] inline TimePhrase make_dated(std::size_t first, std::size_t last, CalendarPoint begin,
                                           std::string_view rule)
{
    constexpr double sure = 0.95;
    TimePhrase phrase = make_phrase(TimeForm::point, first, last, rule, sure);
    phrase.begin = begin;
    return phrase;
}

[[nodiscard]] inline bool is_month(const TimeItem& item)
{
    return item.is(TimeWordKind::month) || item.is(TimeWordKind::weak_month) ||
           item.is(TimeWordKind::short_month);
}

[[nodiscard]] inline bool is_weekday(const TimeItem& item)
{
    return item.is(TimeWordKind::weekday) || item.is(TimeWordKind::short_weekday);
}

/// One of the unit, or several.
[[nodiscard]] inline bool is_unit(const TimeItem& item, TimeWord unit)
{
    return (item.is(TimeWordKind::unit) || item.is(TimeWordKind::unit_plural)) &&
           item.entry.word() == unit;
}

[[nodiscard]] inline bool is_lower_word(const TimeItem& item)
{
    return item.is(TimeItemKind::word) && !item.capital;
}

/// The year is said, or follows from "this year" and the like.
[[nodiscard]] inline bool has_year(const TimePhrase& phrase)
{
    return phrase.begin.year != 0 || phrase.year_word != TimeWord::none;
}

/// Completes the years of a range from each other.
void share_year(CalendarPoint& begin, CalendarPoint& end);

} // namespace entente
