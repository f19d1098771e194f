#include "annotators/times/phrase.hpp"

/// Expressions that count from the day of publication or from a day told before.
namespace entente {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;
using Form = TimeForm;

namespace {

TimePhrase make_phrase(Form form, std::size_t first, std::size_t last, std::string_view rule,
                       double confidence)
{
    TimePhrase phrase;
    phrase.form = form;
    phrase.first = first;
    phrase.last = last;
    phrase.rule = rule;
    phrase.confidence = confidence;
    return phrase;
}

bool is_weekday(const TimeItem& item)
{
    return item.is(Kind::weekday) || item.is(Kind::short_weekday);
}

/// The words before a unit, weekday or month, as one of last, next, this_, same, previous,
/// following; none for any other.
Word normal_modifier(const TimeItem& item)
{
    if (!item.is(Kind::modifier)) {
        return Word::none;
    }
    const Word word = item.entry.word();
    if (word == Word::current) {
        return Word::this_;
    }
    const bool known = word == Word::last || word == Word::coming || word == Word::next ||
                       word == Word::this_ || word == Word::that || word == Word::same ||
                       word == Word::past || word == Word::previous || word == Word::following;
    return known ? word : Word::none;
}

bool is_edge(const TimeItem& item)
{
    if (!item.is(Kind::modifier)) {
        return false;
    }
    const Word word = item.entry.word();
    return word == Word::early || word == Word::mid || word == Word::late ||
           word == Word::earlier || word == Word::later || word == Word::end ||
           word == Word::beginning || word == Word::start || word == Word::middle;
}

} // namespace

/// "Tuesday", "Wednesday night", "Thursday, November 2", "Monday (05 Feb.)", "Monday to Wednesday".
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
        return phrase;
    }
    bracket(phrase);
    return in_name || (weak && phrase.bracket.day == 0) ? Found() : Found(phrase);
}

/// A day in brackets after a relative expression: "(04)", "(05 Feb.)", "(July 28, 2025)".
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

/// "yesterday", "tomorrow morning", "today (04)".
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
    bracket(phrase);
    return phrase;
}

/// "day before yesterday", "day after tomorrow".
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

/// What follows "the": "the day before yesterday", "the following day", "the weekend".
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

/// `at` is a unit: "week", "year"; the modifier stands before it.
TimeGrammar::Found TimeGrammar::period(std::size_t at, Word modifier) const
{
    if (!item(at).is(Kind::unit)) {
        return {};
    }
    const Word unit = item(at).entry.word();
    modifier = modifier == Word::coming ? Word::next : modifier;
    auto phrase = make_phrase(Form::period, at, at + 1, "period", 0.9);
    phrase.unit = unit;
    phrase.modifier = modifier;
    if (modifier == Word::same || modifier == Word::that || modifier == Word::previous ||
        modifier == Word::following || (modifier == Word::next && unit == Word::day)) {
        phrase.form = Form::from_previous;
        phrase.rule = "from-previous";
        phrase.confidence = 0.75;
        const bool back = modifier == Word::previous;
        phrase.count = back ? -1 : (modifier == Word::same || modifier == Word::that ? 0 : 1);
    } else if (unit == Word::day || unit == Word::decade || unit == Word::century ||
               unit == Word::half || unit == Word::fortnight ||
               (modifier == Word::past && unit != Word::weekend)) {
        phrase.form = Form::nothing;
    } else if (modifier == Word::past) {
        phrase.modifier = Word::last;
    }
    return phrase;
}

/// "last week", "next Monday", "this December", "last night", "the past two years" (nothing).
TimeGrammar::Found TimeGrammar::modified(std::size_t at) const
{
    std::size_t next = at + 1;
    Word modifier = normal_modifier(item(at));
    if (modifier == Word::none) {
        return {};
    }
    // "following Thursday's attack": no modifier but a preposition
    if (modifier == Word::following && !before(at).is(Word::the)) {
        return {};
    }
    // this past weekend, this coming Friday
    if (modifier == Word::this_ && (item(next).is(Word::past) || item(next).is(Word::coming))) {
        modifier = item(next).is(Word::past) ? Word::last : Word::coming;
        ++next;
    }
    const TimeItem& head = item(next);
    if (head.is(Kind::number) || head.is(Kind::vague_number) || head.is(Item::number)) {
        if (item(next + 1).is(Kind::unit_plural) || item(next + 1).is(Kind::unit)) {
            return make_phrase(Form::nothing, at, next + 2, "duration", 0);
        }
        return {};
    }
    if (head.is(Kind::unit_plural)) {
        return make_phrase(Form::nothing, at, next + 1, "duration", 0);
    }
    if (head.is(Kind::part) && (modifier == Word::this_ || modifier == Word::last)) {
        auto phrase = make_phrase(Form::day_offset, at, next + 1, "part-of-day", 0.93);
        phrase.count = modifier == Word::last ? -1 : 0;
        bracket(phrase);
        return phrase;
    }
    if (is_weekday(head)) {
        auto phrase = weekday(next);
        if (phrase) {
            phrase->first = at;
            phrase->modifier = modifier;
        }
        return phrase;
    }
    if (is_month(head)) {
        auto phrase = calendar(next, true);
        if (phrase) {
            phrase->first = at;
            phrase->modifier = modifier;
        }
        return phrase;
    }
    if (head.is(Kind::season)) {
        auto phrase = season(next, modifier);
        if (phrase) {
            phrase->first = at;
        }
        return phrase;
    }
    auto phrase = period(next, modifier);
    if (phrase) {
        phrase->first = at;
    }
    return phrase;
}

/// "late April", "earlier this week", "mid-June", "the end of October", "later on Tuesday".
TimeGrammar::Found TimeGrammar::edged(std::size_t at) const
{
    if (!is_edge(item(at))) {
        return {};
    }
    std::size_t next = at + 1;
    bool linked = false;
    while (item(next).is(Word::of) || item(next).is(Word::in) || item(next).is(Word::on) ||
           item(next).is(Word::the) || (item(next).is(Item::dash) && item(next).glued)) {
        linked = linked || item(next).is(Word::of) || item(next).is(Word::the);
        ++next;
    }
    if (next > at + 4) {
        return {};
    }
    auto phrase = calendar(next, true);
    if (!phrase) {
        phrase = weekday(next);
    }
    if (!phrase) {
        phrase = relative_day(next);
    }
    if (!phrase) {
        phrase = modified(next);
    }
    if (!phrase && linked) {
        phrase = period(next, Word::this_);
    }
    if (!phrase) {
        phrase = decade(next);
    }
    if (!phrase && linked) {
        phrase = quarter(next);
    }
    if (phrase) {
        phrase->first = at;
        phrase->edge = item(at).entry.word();
    }
    return phrase;
}

/// "two weeks ago", "a day earlier", "three days later", "in two weeks' time".
TimeGrammar::Found TimeGrammar::counted(std::size_t at) const
{
    const TimeItem& number = item(at);
    std::size_t next = at + 1;
    int count = 0;
    if (number.is(Kind::number) || (number.is(Item::number) && number.digits <= 3)) {
        count = number.is(Kind::number) ? number.entry.value : number.value;
    } else if (number.is(Word::a)) {
        count = item(next).is(Kind::number) ? item(next).entry.value : 1; // a couple
        const bool vague = item(next).is(Kind::vague_number);
        next += item(next).is(Kind::number) || vague ? 1U : 0U;
        count = vague ? 0 : count;
    } else if (!number.is(Kind::vague_number)) {
        return {};
    }
    next += item(next).is(Word::of) ? 1U : 0U;
    const TimeItem& unit = item(next);
    if (!unit.is(Kind::unit) && !unit.is(Kind::unit_plural)) {
        return {};
    }
    if (item(next + 1).is(Item::mark) && item(next + 1).glued) {
        ++next; // weeks'
    }
    const TimeItem& direction = item(next + 1);
    auto phrase = make_phrase(Form::ago, at, next + 2, "ago", 0.85);
    phrase.unit = unit.entry.word();
    phrase.count = count;
    if (direction.is(Word::ago)) {
        const bool rough =
            before(at).is(Kind::not_year) || before(at).is(Word::about) || count >= 10;
        phrase.confidence = rough ? 0.6 : 0.85;
    } else if (direction.is(Word::hence)) {
        phrase.count = -count;
    } else if (direction.is(Word::earlier) || direction.is(Word::later) ||
               (direction.is(Word::before) && !item(next + 2).is(Item::word))) {
        phrase.form = Form::from_previous;
        phrase.rule = "from-previous";
        phrase.confidence = 0.7;
        phrase.count = direction.is(Word::later) ? count : -count;
    } else {
        return {};
    }
    const bool dated_unit = phrase.unit == Word::day || phrase.unit == Word::week ||
                            phrase.unit == Word::month || phrase.unit == Word::year;
    if (count == 0 || !dated_unit) {
        phrase.form = Form::nothing;
    }
    return phrase;
}

TimeRelation TimeGrammar::relation(std::size_t first) const
{
    std::size_t at = first;
    while (at > 0 &&
           (before(at).is(Word::the) || before(at).is(Word::at) || before(at).is(Kind::not_year))) {
        --at;
    }
    const TimeItem& link = before(at);
    if (at == 0 || !link.is(Kind::link)) {
        return TimeRelation::at;
    }
    const Word word = link.entry.word();
    if (word == Word::since) {
        return TimeRelation::since;
    }
    if (word == Word::from) {
        return TimeRelation::from;
    }
    if (word == Word::until || word == Word::by) {
        return TimeRelation::until;
    }
    if (word == Word::before) {
        return TimeRelation::before;
    }
    return word == Word::after ? TimeRelation::after : TimeRelation::at;
}

TimeGrammar::Found TimeGrammar::parse(std::size_t at) const
{
    const TimeItem& start = item(at);
    Found phrase;
    if (start.is(Item::numeric_date) || is_month(start)) {
        phrase = calendar(at, false);
    } else if (start.is(Item::number) || start.is(Item::ordinal)) {
        phrase = calendar(at, false);
        phrase = phrase ? phrase : counted(at);
        phrase = phrase ? phrase : ordinal_part(at);
        phrase = phrase ? phrase : day_of_month(at);
    } else if (start.is(Item::decade)) {
        phrase = decade(at);
    } else if (start.is(Item::word) && start.entry.kind != Kind::none) {
        phrase = weekday(at);
        phrase = phrase ? phrase : relative_day(at);
        phrase = phrase ? phrase : edged(at);
        phrase = phrase ? phrase : ordinal_part(at);
        phrase = phrase ? phrase : modified(at);
        phrase = phrase ? phrase : counted(at);
        phrase = phrase ? phrase : after_the(at);
        phrase = phrase ? phrase : day_before(at);
        phrase = phrase ? phrase : quarter(at);
        phrase = phrase ? phrase : fiscal(at);
        phrase = phrase ? phrase : season(at, Word::none);
    }
    if (phrase && phrase->form != Form::nothing) {
        phrase->relation = relation(phrase->first);
        phrase->deadline =
            phrase->relation == TimeRelation::until && before(phrase->first).is(Word::by);
    }
    return phrase;
}

} // namespace entente
