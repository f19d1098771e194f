#include "annotators/times/grammar_helpers.hpp"

/// Days that are told from the day of publication, by weekday or by word.
namespace entente {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;
using Form = TimeForm;

TimeGrammar::Found TimeGrammar::weekday(std::size_t at) const
{
    const TimeItem& day = item(at);
    if (!is_weekday(day)) {
        return {};
    }
    std::size_t next = at + 1;
    if (day.is(Kind::short_weekday) && item(next).is(Item::dot)) {
        ++next;
    }
    const std::size_t after_day = next;
    while (item(next).is(Kind::part)) {
        ++next;
    }
    std::size_t date = next;
    if (item(date).is(Item::comma) || item(date).is(Item::open)) {
        ++date;
    }
    if (item(date).is(Word::the) || item(date).is(Word::on)) {
        ++date;
    }
    if (auto phrase = dated(date); phrase && phrase->begin.day != 0) {
        phrase->first = at;
        phrase->weekday = day.entry.value;
        if (auto range = ranged_days(*phrase)) {
            return range;
        }
        std::size_t close = phrase->last;
        while (item(close).is(Item::dot)) {
            ++close;
        }
        if (item(next).is(Item::open) && item(close).is(Item::close)) {
            phrase->last = close + 1;
        }
        return phrase;
    }
    const TimeItem& previous = before(at);
    const bool in_name =
        previous.is(Kind::not_weekday) ||
        (previous.is(Word::the) && item(next).is(Item::word) && item(next).capital);
    const bool weak = day.is(Kind::short_weekday) && !previous.is(Word::on);
    auto phrase = make_phrase(Form::weekday, at, next > after_day ? next : at + 1, "weekday", 0.9);
    phrase.weekday = day.entry.value;
    if (const std::size_t to = connector(phrase.last, after_between(at));
        to != 0 && is_weekday(item(to))) {
        phrase.form = Form::weekday_range;
        phrase.weekday_end = item(to).entry.value;
        phrase.last = to + 1;
        phrase.rule = "weekdays";
        week_tail(phrase);
        return phrase;
    }
    week_tail(phrase);
    bracket(phrase);
    return in_name || (weak && phrase.bracket.day == 0) ? Found() : Found(phrase);
}

/// "Thursday, May 16*, to Saturday, May 18*"
TimeGrammar::Found TimeGrammar::ranged_days(TimePhrase start) const
{
    start.last += item(start.last).is(Item::comma) ? 1U : 0U;
    auto range = ranged(start);
    return range && range->form == Form::range ? range : Found();
}

/// "Tuesday *next week*", "Wednesday *and Thursday next week*", "on Monday *and Tuesday*"
void TimeGrammar::week_tail(TimePhrase& phrase) const
{
    std::size_t at = phrase.last;
    const bool pair =
        phrase.form == Form::weekday && item(at).is(Word::and_) && is_weekday(item(at + 1));
    const std::size_t second = at + 1;
    at += pair ? 2U : 0U;
    const bool successive = pair && before(phrase.first).is(Word::on) &&
                            item(second).entry.value == (phrase.weekday + 1) % 7 &&
                            !item(at).is(Item::mark) && !dated(at);
    at += item(at).is(Word::of) ? 1U : 0U;
    const bool next_week = item(at).is(Word::next) && is_unit(item(at + 1), Word::week);
    if (next_week) {
        phrase.modifier = Word::next;
        phrase.last = at + 2;
    } else if (successive) {
        phrase.last = second + 1;
    }
    if (pair && (next_week || successive)) {
        phrase.form = Form::weekday_range;
        phrase.weekday_end = item(second).entry.value;
        phrase.rule = "weekdays";
    }
}

void TimeGrammar::bracket(TimePhrase& phrase) const
{
    const std::size_t at = phrase.last;
    if (!item(at).is(Item::open)) {
        return;
    }
    std::size_t end = at + 2;
    CalendarPoint point;
    if (const auto date = dated(at + 1); date && date->form == Form::point) {
        point = date->begin;
        end = date->last;
    } else {
        point.day = static_cast<std::int8_t>(day_number(at + 1));
    }
    while (item(end).is(Item::dot)) {
        ++end;
    }
    if (point.day != 0 && item(end).is(Item::close)) {
        phrase.bracket = point;
        phrase.last = end + 1;
        phrase.confidence = 0.97;
    }
}

TimeGrammar::Found TimeGrammar::relative_day(std::size_t at) const
{
    const TimeItem& word = item(at);
    if (!word.is(Kind::relative)) {
        return {};
    }
    auto phrase = make_phrase(Form::day_offset, at, at + 1, "relative-day", 0.95);
    phrase.count = word.entry.value;
    while (item(phrase.last).is(Kind::part)) {
        ++phrase.last;
    }
    if (auto named = named_day(phrase)) {
        return named;
    }
    bracket(phrase);
    if (auto range = ranged_from_bracket(phrase)) {
        return range;
    }
    return phrase;
}

/// "tomorrow (16) *to 18 May*": the brackets name the first day, of the month of the last.
TimeGrammar::Found TimeGrammar::ranged_from_bracket(const TimePhrase& relative) const
{
    const std::size_t to = connector(relative.last, after_between(relative.first));
    const auto end = to != 0 && relative.bracket.day != 0 ? dated(to) : Found();
    if (!end || end->form != Form::point || relative.bracket.day >= end->begin.day ||
        (relative.bracket.month != 0 && relative.bracket.month != end->begin.month)) {
        return {};
    }
    TimePhrase range = *end;
    range.first = relative.first;
    range.form = Form::range;
    range.end = end->begin;
    range.begin.day = relative.bracket.day;
    return range;
}

/// "today *(Tuesday)*", "yesterday, *Sunday, 12 May 2024*,": the weekday tells which day it was,
/// whenever the article came out.
TimeGrammar::Found TimeGrammar::named_day(const TimePhrase& relative) const
{
    const TimeItem& mark = item(relative.last);
    if (!mark.is(Item::open) && !mark.is(Item::comma)) {
        return {};
    }
    auto named = weekday(relative.last + 1);
    const bool dated = named && named->begin.day != 0;
    if (!named || (named->form != Form::weekday && !dated)) {
        return {};
    }
    const TimeItem& behind = item(named->last);
    if (mark.is(Item::open) ? !behind.is(Item::close)
                            : !dated && named->bracket.day == 0 && behind.is(Item::word)) {
        return {};
    }
    named->last += mark.is(Item::open) ? 1U : 0U;
    named->first = relative.first;
    return named;
}

TimeGrammar::Found TimeGrammar::day_before(std::size_t at) const
{
    const bool is_day = item(at).is(Kind::unit) && item(at).entry.word() == Word::day;
    const bool earlier = item(at + 1).is(Word::before);
    if (!is_day || (!earlier && !item(at + 1).is(Word::after)) ||
        !item(at + 2).is(Kind::relative)) {
        return {};
    }
    const int offset = item(at + 2).entry.value;
    if ((earlier && offset > 0) || (!earlier && offset < 0)) {
        return {};
    }
    auto phrase = make_phrase(Form::day_offset, at, at + 3, "relative-day", 0.95);
    phrase.count = offset + (earlier ? -1 : 1);
    return phrase;
}

TimeGrammar::Found TimeGrammar::after_the(std::size_t at) const
{
    if (!item(at).is(Word::the)) {
        return {};
    }
    if (auto phrase = day_before(at + 1)) {
        phrase->first = at;
        return phrase;
    }
    const bool weekend = item(at + 1).is(Kind::unit) && item(at + 1).entry.word() == Word::weekend;
    if (weekend && !item(at + 2).is(Word::of)) {
        return period(at + 1, Word::this_);
    }
    return {};
}

TimeGrammar::Found TimeGrammar::day_of_month(std::size_t at) const
{
    const TimeItem& day = item(at);
    const bool of_day = item(at + 1).is(Kind::part); // "on 25th afternoon"
    const bool introduced =
        at >= 2 && before(at).is(Word::the) ? item(at - 2).is(Word::on)
                                            : of_day && before(at).is(Word::on);
    if (!day.is(Item::ordinal) || day_number(at) == 0 || !introduced) {
        return {};
    }
    TimePhrase phrase;
    phrase.first = at;
    phrase.last = at + 1;
    phrase.form = Form::day_of_month;
    phrase.begin.day = static_cast<std::int8_t>(day.value);
    phrase.rule = "day-of-month";
    phrase.confidence = 0.7;
    phrase.last += of_day ? 1U : 0U;
    const TimeItem& next = item(phrase.last);
    if (next.is(Word::of) && item(at + 2).is(Kind::modifier) &&
        is_unit(item(at + 3), Word::month)) {
        phrase.modifier = item(at + 2).entry.word();
        phrase.last = at + 4;
        phrase.confidence = 0.9;
        return phrase;
    }
    const bool alone = of_day || !next.is(Item::word) || next.is(Word::in) || next.is(Word::at) ||
                       next.is(Word::and_) || next.is(Word::to);
    return alone ? Found(phrase) : Found();
}

} // namespace entente
