#include "annotators/times/grammar_helpers.hpp"

/// Dates that begin with a month, the years after them, and ranges.
namespace entente {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;
using Form = TimeForm;

namespace {

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

} // namespace

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
            (phrase.form == Form::range ? phrase.end : phrase.begin).year =
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
            phrase->form = Form::nothing;
        }
        return phrase;
    }
    auto phrase = make_dated(at, next, make_point(0, month.entry.value, 0), "month");
    year_tail(phrase);
    if (phrase.begin.year != 0 || phrase.year_word != Word::none) {
        phrase.rule = "month-year";
        return phrase;
    }
    phrase.last = at + 1;
    phrase.confidence = month.is(Kind::month) ? 0.85 : 0.8;
    return supported || month_stands_alone(at) ? Found(phrase) : Found();
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

TimeGrammar::Found TimeGrammar::ranged(Found start) const
{
    if (!start || start->form != Form::point || start->begin.month == 0) {
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
    if (!end || end->form != Form::point || end->begin.month == 0 ||
        (end->begin.day == 0) != (start->begin.day == 0)) {
        return start;
    }
    TimePhrase phrase = *start;
    phrase.form = Form::range;
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
