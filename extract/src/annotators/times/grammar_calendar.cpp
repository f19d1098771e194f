#include "annotators/times/phrase.hpp"

/// Dates that name a month or a year, in every order, and ranges of them.
namespace entente {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;

bool is_month(const TimeItem& item)
{
    return item.is(Kind::month) || item.is(Kind::weak_month) || item.is(Kind::short_month);
}

namespace {

CalendarPoint make_point(int year, int month, int day)
{
    return {static_cast<std::int16_t>(year), static_cast<std::int8_t>(month),
            static_cast<std::int8_t>(day)};
}

bool possible(int year, int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 &&
           day <= days_in_month(year != 0 ? year : 2000, month);
}

bool is_lower_word(const TimeItem& item)
{
    return item.is(Item::word) && !item.capital;
}

/// "this year", "last year" after a date: the word before "year", or none.
Word year_modifier(const TimeItem& item)
{
    for (const Word word : {Word::this_, Word::last, Word::next, Word::same, Word::that,
                            Word::current, Word::previous, Word::following, Word::past}) {
        if (item.is(word)) {
            return word;
        }
    }
    return Word::none;
}

/// Completes the years of a range from each other.
void share_year(CalendarPoint& begin, CalendarPoint& end)
{
    const bool wraps = begin.month > end.month;
    if (begin.year == 0 && end.year != 0) {
        begin.year = static_cast<std::int16_t>(end.year - (wraps ? 1 : 0));
    } else if (end.year == 0 && begin.year != 0) {
        end.year = static_cast<std::int16_t>(begin.year + (wraps ? 1 : 0));
    }
}

TimePhrase make_phrase(std::size_t first, std::size_t last, CalendarPoint begin,
                       std::string_view rule)
{
    TimePhrase phrase;
    phrase.first = first;
    phrase.last = last;
    phrase.form = TimeForm::point;
    phrase.begin = begin;
    phrase.rule = rule;
    return phrase;
}

} // namespace

/// 1..31, or 0: a number or ordinal that may be a day.
int TimeGrammar::day_number(std::size_t at) const
{
    const TimeItem& number = item(at);
    const bool numeric = number.is(Item::number) || number.is(Item::ordinal);
    const bool is_day = numeric && number.digits <= 2 && number.value >= 1 && number.value <= 31;
    return is_day ? number.value : 0;
}

int TimeGrammar::year_number(std::size_t at) const
{
    const TimeItem& number = item(at);
    const bool is_year = number.is(Item::number) && number.digits == 4 && number.value >= 1000 &&
                         number.value < 2200;
    return is_year ? number.value : 0;
}

TimeGrammar::Found TimeGrammar::numeric(std::size_t at) const
{
    const TimeItem& date = item(at);
    if (!date.is(Item::numeric_date)) {
        return {};
    }
    const int first = date.parts[0];
    const int second = date.parts[1];
    const int third = date.parts[2];
    if (date.digits == 4) {
        return possible(first, second, third)
                   ? Found(make_phrase(at, at + 1, make_point(first, second, third), "date-iso"))
                   : Found();
    }
    const bool day_first = possible(third, second, first);
    const bool month_first = possible(third, first, second);
    if (!day_first && !month_first) {
        return {};
    }
    // Dotted dates are day-first wherever they are used.
    const bool both = day_first && month_first && first != second && date.separator != '.';
    if (both && order_ == NumericOrder::unknown) {
        auto phrase = make_phrase(at, at + 1, make_point(third, 0, 0), "date-ambiguous");
        phrase.confidence = 0.9;
        return phrase;
    }
    const bool use_day_first = both ? order_ == NumericOrder::day_first : day_first;
    return make_phrase(at, at + 1,
                       use_day_first ? make_point(third, second, first)
                                     : make_point(third, first, second),
                       "date-numeric");
}

/// Takes "2014", ", 2014", "/2014", "this year", "of last year" after a date without a year.
void TimeGrammar::year_tail(TimePhrase& phrase) const
{
    std::size_t at = phrase.last;
    const bool joined = (item(at).is(Item::slash) || item(at).is(Item::dash)) && item(at).glued;
    if (joined || item(at).is(Item::comma)) {
        ++at;
    }
    if (item(at).is(Word::of) || (item(at).is(Word::in) && phrase.begin.day != 0)) {
        ++at;
    }
    if (item(at).is(Word::the)) {
        ++at;
    }
    if (const int found = year_number(at); found != 0 && !item(at + 1).is(Kind::clock)) {
        const bool spanned = item(at + 1).is(Item::dash) && year_number(at + 2) != 0;
        if (!spanned || phrase.begin.day == 0) {
            (phrase.form == TimeForm::range ? phrase.end : phrase.begin).year =
                static_cast<std::int16_t>(found);
            phrase.last = at + 1;
        }
        return;
    }
    if (joined && item(at).is(Item::number) && item(at).digits == 2 && phrase.begin.day != 0) {
        phrase.begin.year = static_cast<std::int16_t>(2000 + item(at).value);
        phrase.last = at + 1;
        return;
    }
    const Word modifier = year_modifier(item(at));
    if (modifier != Word::none && item(at + 1).is(Kind::unit) &&
        item(at + 1).entry.word() == Word::year) {
        phrase.year_word = modifier;
        phrase.last = at + 2;
    }
}

/// The item after "-", "to", "through" (and "and", after "between"), or 0.
std::size_t TimeGrammar::connector(std::size_t at, bool and_too) const
{
    const TimeItem& link = item(at);
    const bool joins = link.is(Item::dash) || link.is(Word::to) || link.is(Word::until) ||
                       (and_too && link.is(Word::and_));
    return joins ? at + 1 : 0;
}

bool TimeGrammar::after_between(std::size_t at) const
{
    return before(at).is(Word::between) ||
           (at > 1 && before(at).is(Word::the) && item(at - 2).is(Word::between));
}

/// "13 December", "13th of December 2023", "12-14 May", "5, 6 and 7 May", "3-Dec-2025".
TimeGrammar::Found TimeGrammar::day_first(std::size_t at) const
{
    const int first = day_number(at);
    if (first == 0) {
        return {};
    }
    int last = first;
    std::size_t next = at + 1;
    while (true) {
        const std::size_t linked = connector(next, after_between(at));
        const bool listed = item(next).is(Item::comma) || item(next).is(Word::and_);
        const std::size_t number = linked != 0 ? linked : (listed ? next + 1 : 0);
        const int day = number != 0 ? day_number(number) : 0;
        if (day == 0 || day <= last || (linked == 0 && day != last + 1)) {
            break;
        }
        last = day;
        next = number + 1;
    }
    if (item(next).is(Word::of) ||
        ((item(next).is(Item::dash) || item(next).is(Item::slash)) && item(next).glued)) {
        ++next;
    }
    if (!is_month(item(next))) {
        return {};
    }
    const int month = item(next).entry.value;
    ++next;
    if (item(next).is(Item::dot) && item(next - 1).is(Kind::short_month)) {
        ++next;
    }
    auto phrase = make_phrase(at, next, make_point(0, month, first), "day-month");
    if (last != first) {
        phrase.form = TimeForm::range;
        phrase.end = make_point(0, month, last);
    }
    const std::size_t end_of_month = next;
    year_tail(phrase);
    if (phrase.form == TimeForm::range) {
        share_year(phrase.begin, phrase.end);
    }
    // "Dec." at the end of a sentence leaves the full stop outside.
    if (phrase.last == end_of_month && item(next - 1).is(Item::dot)) {
        --phrase.last;
    }
    return possible(phrase.begin.year, month, first) && possible(phrase.end.year, month, last)
               ? Found(phrase)
               : Found();
}

/// Month and day, and the days that follow it: "December 6-9", "May 5, 6 and 7".
TimeGrammar::Found TimeGrammar::month_day(std::size_t at, std::size_t day_at) const
{
    const int day = day_number(day_at);
    const TimeItem& after = item(day_at + 1);
    const bool number_of_things =
        after.is(Kind::counted) || after.is(Kind::unit_plural) ||
        (before(at).is(Word::in) && is_lower_word(after) && after.entry.kind == Kind::none);
    if (day == 0 || number_of_things) {
        return {};
    }
    const int month = item(at).entry.value;
    auto phrase = make_phrase(at, day_at + 1, make_point(0, month, day), "month-day");
    int last = day;
    std::size_t next = day_at + 1;
    while (true) {
        const std::size_t linked = connector(next, after_between(at));
        const bool listed = item(next).is(Item::comma) || item(next).is(Word::and_);
        const std::size_t number = linked != 0 ? linked : (listed ? next + 1 : 0);
        const int more = number != 0 ? day_number(number) : 0;
        const bool other = is_month(item(number + 1)) || item(number + 1).is(Kind::counted) ||
                           item(number + 1).is(Kind::unit_plural);
        if (more == 0 || other || more <= last || (linked == 0 && more != last + 1) ||
            (item(next).is(Item::comma) && is_lower_word(item(number + 1)) &&
             !item(number + 1).is(Word::and_))) {
            break;
        }
        last = more;
        next = number + 1;
    }
    phrase.last = next;
    if (last != day) {
        phrase.form = TimeForm::range;
        phrase.end = make_point(0, month, last);
    }
    year_tail(phrase);
    if (phrase.form == TimeForm::range) {
        share_year(phrase.begin, phrase.end);
    }
    return possible(phrase.begin.year, month, day) && possible(phrase.end.year, month, last)
               ? Found(phrase)
               : Found();
}

bool TimeGrammar::month_stands_alone(std::size_t at) const
{
    const TimeItem& previous = before(at);
    const TimeItem& next = item(at + 1);
    const bool next_capital = next.is(Item::word) && next.capital;
    if (item(at).is(Kind::month)) {
        return !(previous.is(Word::the) && next_capital); // the October Revolution
    }
    const bool placed = previous.is(Word::in) || previous.is(Word::since) ||
                        previous.is(Word::until) || previous.is(Word::during);
    const bool attributive = (previous.is(Word::the) || previous.is(Word::a)) &&
                             item(at).is(Kind::weak_month) && is_lower_word(next) &&
                             next.entry.kind == Kind::none && !item(at).possessive;
    return (placed && !next_capital) || attributive;
}

/// "December 13", "Dec. 3, 2025", "May 2014", "in March". `supported`: something before makes a
/// bare month sure ("last May").
TimeGrammar::Found TimeGrammar::month_first(std::size_t at, bool supported) const
{
    const TimeItem& month = item(at);
    if (!is_month(month)) {
        return {};
    }
    std::size_t next = at + 1;
    if (item(next).is(Item::dot) && month.is(Kind::short_month)) {
        ++next;
    }
    std::size_t day_at = next;
    if (item(day_at).is(Item::slash) && item(day_at).glued) {
        ++day_at;
    } else if (item(day_at).is(Word::the) && item(day_at + 1).is(Item::ordinal)) {
        ++day_at;
    }
    if (auto phrase = month_day(at, day_at)) {
        const bool attacks = item(phrase->last).is(Kind::eleven_september);
        if (attacks && phrase->begin == CalendarPoint{0, 9, 11}) {
            phrase->form = TimeForm::nothing;
        }
        return phrase;
    }
    auto phrase = make_phrase(at, next, make_point(0, month.entry.value, 0), "month");
    year_tail(phrase);
    if (phrase.begin.year != 0 || phrase.year_word != Word::none) {
        phrase.rule = "month-year";
        return phrase;
    }
    phrase.last = at + 1;
    phrase.confidence = month.is(Kind::month) ? 0.85 : 0.8;
    return supported || month_stands_alone(at) ? Found(phrase) : Found();
}

double TimeGrammar::year_confidence(std::size_t at) const
{
    const TimeItem& previous = before(at);
    const TimeItem& next = item(at + 1);
    const bool numbers_beside = next.is(Item::number) || next.is(Item::amount) ||
                                previous.is(Item::number) || previous.is(Item::amount);
    const bool glued_before =
        item(at).glued && (previous.is(Item::dash) || previous.is(Item::slash));
    if (previous.is(Kind::not_year) || previous.is(Kind::vague_number) ||
        previous.is(Word::about) || numbers_beside || glued_before || next.is(Kind::counted) ||
        next.is(Kind::clock) || next.is(Kind::unit) || next.is(Kind::unit_plural)) {
        return 0;
    }
    const bool linked = previous.is(Kind::link) && !previous.is(Word::the) &&
                        !previous.is(Word::a) && !previous.is(Word::at);
    const int value = item(at).value;
    if (linked) {
        return value >= 1500 || previous.is(Word::in) ? 0.9 : 0;
    }
    if (value < 1800 || value > 2100 || value % 100 == 0) {
        return 0;
    }
    if (previous.is(Word::the) || previous.is(Item::open) || previous.is(Item::comma)) {
        return 0.85;
    }
    // Vision 2030, Tokyo 2020: in a name.
    return previous.is(Item::word) && previous.capital ? 0.4 : 0.6;
}

/// "in 2013", "2021-2025", "2023/24".
TimeGrammar::Found TimeGrammar::year(std::size_t at, bool supported) const
{
    const int first = year_number(at);
    const double sure = first == 0 ? 0 : (supported ? 0.9 : year_confidence(at));
    if (sure <= 0) {
        return {};
    }
    auto phrase = make_phrase(at, at + 1, make_point(first, 0, 0), "year");
    phrase.confidence = sure;
    const bool slash = item(at + 1).is(Item::slash) && item(at + 1).glued;
    const std::size_t next = slash ? at + 2 : connector(at + 1, after_between(at));
    if (next == 0) {
        return phrase;
    }
    const TimeItem& second = item(next);
    int last = year_number(next);
    if (last == 0 && second.is(Item::number) && second.digits == 2 && second.glued) {
        const int tail = second.value;
        const bool is_month_number = tail <= 12 && tail != first % 100 + 1;
        if (is_month_number && !slash && tail >= 1) {
            phrase.begin.month = static_cast<std::int8_t>(tail); // 2025-03
            phrase.last = next + 1;
            return phrase;
        }
        last = first / 100 * 100 + tail;
    }
    if (last > first && last < first + 100 && !item(next + 1).is(Kind::counted)) {
        phrase.form = TimeForm::range;
        phrase.end = make_point(last, 0, 0);
        phrase.last = next + 1;
        phrase.rule = "years";
    }
    return phrase;
}

/// A calendar date with a day.
TimeGrammar::Found TimeGrammar::dated(std::size_t at) const
{
    if (auto phrase = numeric(at)) {
        return phrase;
    }
    if (auto phrase = day_first(at)) {
        return phrase;
    }
    auto phrase = month_first(at, false);
    return phrase && phrase->begin.day != 0 ? phrase : Found();
}

TimeGrammar::Found TimeGrammar::calendar(std::size_t at, bool supported) const
{
    if (auto phrase = dated(at)) {
        if (item(phrase->last).is(Item::open) && item(phrase->last + 1).is(Kind::weekday) &&
            item(phrase->last + 2).is(Item::close)) { // 24 April (Wednesday)
            phrase->weekday = item(phrase->last + 1).entry.value;
            phrase->last += 3;
        }
        return ranged(phrase);
    }
    if (auto phrase = month_first(at, supported)) {
        return ranged(phrase);
    }
    // 2024 December 3
    if (year_number(at) != 0 && is_month(item(at + 1)) && day_number(at + 2) != 0) {
        if (auto phrase = month_first(at + 1, false); phrase && phrase->begin.year == 0) {
            phrase->begin.year = static_cast<std::int16_t>(year_number(at));
            phrase->first = at;
            return phrase;
        }
    }
    return year(at, supported);
}

/// "30 May - 2 June", "from January to March 2024", "May 30 to June 2".
TimeGrammar::Found TimeGrammar::ranged(Found start) const
{
    if (!start || start->form != TimeForm::point || start->begin.month == 0) {
        return start;
    }
    std::size_t next = connector(start->last, after_between(start->first));
    if (next == 0) {
        return start;
    }
    if (item(next).is(Kind::weekday)) {
        next += item(next + 1).is(Item::comma) ? 2U : 1U;
    }
    const Found end = start->begin.day != 0 ? dated(next) : month_first(next, true);
    if (!end || end->form != TimeForm::point || end->begin.month == 0 ||
        (end->begin.day == 0) != (start->begin.day == 0)) {
        return start;
    }
    TimePhrase phrase = *start;
    phrase.form = TimeForm::range;
    phrase.end = end->begin;
    phrase.last = end->last;
    phrase.rule = "range";
    if (phrase.year_word == Word::none) {
        phrase.year_word = end->year_word;
    }
    share_year(phrase.begin, phrase.end);
    return phrase.begin.year != 0 && phrase.begin > phrase.end ? start : Found(phrase);
}

} // namespace entente
