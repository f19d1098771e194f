#include "annotators/times/phrase.hpp"

/// Parts of years and months, fiscal years, decades and seasons.
namespace entente {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;
using Form = TimeForm;

namespace {

constexpr int from_the_end = -1;

bool is_unit(const TimeItem& item, Word unit)
{
    return (item.is(Kind::unit) || item.is(Kind::unit_plural)) && item.entry.word() == unit;
}

} // namespace

/// Takes the year that a part belongs to: "of 2014", "2024", "of this year", "last year".
TimeGrammar::Found TimeGrammar::part_of(TimePhrase phrase) const
{
    const std::size_t bare = phrase.last;
    phrase.begin = {};
    std::size_t at = bare;
    if (item(at).is(Word::of) || item(at).is(Word::in)) {
        ++at;
    }
    const bool the = item(at).is(Word::the);
    at += the ? 1U : 0U;
    if (const int found = year_number(at); found != 0) {
        phrase.begin.year = static_cast<std::int16_t>(found);
        phrase.last = at + 1;
        return phrase;
    }
    if (auto fiscal_year = fiscal(at); fiscal_year && fiscal_year->form == Form::point) {
        phrase.begin.year = fiscal_year->begin.year;
        phrase.last = fiscal_year->last;
        return phrase;
    }
    if (item(at).is(Kind::modifier) && is_unit(item(at + 1), Word::year)) {
        phrase.year_word = item(at).entry.word();
        phrase.last = at + 2;
    } else if (the && is_unit(item(at), Word::year)) {
        phrase.year_word = Word::this_;
        phrase.last = at + 1;
    }
    return phrase;
}

/// "first quarter of 2014", "first nine months of 2025", "second half of last year",
/// "first week of May", "fourth of July", "last quarter".
TimeGrammar::Found TimeGrammar::ordinal_part(std::size_t at) const
{
    const TimeItem& start = item(at);
    const bool last = start.is(Word::last);
    const bool ordinal = start.is(Kind::ordinal) || (start.is(Item::ordinal) && start.value <= 12);
    if (!ordinal && !last) {
        return {};
    }
    const int nth =
        last ? from_the_end : (start.is(Kind::ordinal) ? start.entry.value : start.value);
    TimePhrase phrase;
    phrase.first = at;
    phrase.form = Form::part;
    phrase.rule = "part-of-year";
    phrase.count = nth;
    phrase.confidence = 0.9;
    std::size_t unit = at + 1;
    if (item(unit).is(Item::dash) && item(unit).glued) {
        ++unit; // first-quarter results
    }
    phrase.last = unit + 1;
    if (!last && (is_unit(item(unit), Word::quarter) || is_unit(item(unit), Word::half))) {
        phrase.unit = item(unit).entry.word();
        if (nth > (phrase.unit == Word::quarter ? 4 : 2)) {
            return {};
        }
        auto found = part_of(phrase);
        const bool dated = found->begin.year != 0 || found->year_word != Word::none;
        if (!dated && phrase.unit == Word::half) {
            return {}; // of a match, or of a month
        }
        if (!dated) {
            found->confidence = 0.7;
        }
        return found;
    }
    const bool counted = item(unit).is(Kind::number) || item(unit).is(Item::number);
    if (counted && (nth == 1 || last) && is_unit(item(unit + 1), Word::month)) {
        phrase.unit = Word::month;
        phrase.months = item(unit).is(Item::number) ? item(unit).value : item(unit).entry.value;
        phrase.last = unit + 2;
        const auto found = part_of(phrase);
        const bool dated = found->begin.year != 0 || found->year_word != Word::none;
        return dated && phrase.months >= 1 && phrase.months <= 12 ? found : Found();
    }
    if (is_unit(item(unit), Word::week) && item(unit + 1).is(Word::of)) {
        auto month = month_first(unit + 2, true);
        if (month && month->form == Form::point && month->begin.day == 0) {
            month->first = at;
            month->form = Form::week_of_month;
            month->count = nth;
            month->rule = "week-of-month";
            return month;
        }
    }
    if (start.is(Kind::ordinal) && item(at + 1).is(Word::of) && is_month(item(at + 2))) {
        auto month = month_first(at + 2, true);
        if (month && month->form == Form::point && month->begin.day == 0) {
            month->first = at;
            month->begin.day = static_cast<std::int8_t>(nth);
            month->rule = "day-month";
            return month;
        }
    }
    return {};
}

/// "Q1 2024", "H2 of last year", "Q3".
TimeGrammar::Found TimeGrammar::quarter(std::size_t at) const
{
    const bool half = item(at).is(Kind::half);
    if (!half && !item(at).is(Kind::quarter)) {
        return {};
    }
    TimePhrase phrase;
    phrase.first = at;
    phrase.last = at + 1;
    phrase.form = Form::part;
    phrase.rule = "part-of-year";
    phrase.unit = half ? Word::half : Word::quarter;
    phrase.count = item(at).entry.value;
    auto found = part_of(phrase);
    const bool dated = found->begin.year != 0 || found->year_word != Word::none;
    return dated ? found : Found();
}

/// "FY2023/24", "fiscal year 2024", "financial year 2023-24".
TimeGrammar::Found TimeGrammar::fiscal(std::size_t at) const
{
    if (!item(at).is(Kind::fiscal)) {
        return {};
    }
    std::size_t next = at + 1;
    if (is_unit(item(next), Word::year)) {
        ++next;
    }
    if (item(next).is(Item::number) && item(next).digits == 2 && item(next).glued) { // FY24
        TimePhrase phrase;
        phrase.form = Form::point;
        phrase.begin.year = static_cast<std::int16_t>(2000 + item(next).value);
        phrase.first = at;
        phrase.last = next + 1;
        phrase.rule = "fiscal-year";
        phrase.confidence = 0.8;
        return phrase;
    }
    auto phrase = year(next, true);
    if (phrase) {
        phrase->first = at;
        phrase->rule = "fiscal-year";
        phrase->confidence = 0.85;
    }
    return phrase;
}

/// "the 1990s".
TimeGrammar::Found TimeGrammar::decade(std::size_t at) const
{
    const TimeItem& years = item(at);
    if (!years.is(Item::decade) || years.value % 10 != 0 || years.value < 1500 ||
        years.value > 2100) {
        return {};
    }
    TimePhrase phrase;
    phrase.first = at;
    phrase.last = at + 1;
    phrase.form = Form::decade;
    phrase.begin.year = static_cast<std::int16_t>(years.value);
    phrase.rule = "decade";
    phrase.confidence = 0.85;
    return phrase;
}

/// "this summer", "summer of 2024", "spring 2023". Which months a season has depends on the
/// hemisphere, so only the year is told.
TimeGrammar::Found TimeGrammar::season(std::size_t at, Word modifier) const
{
    if (!item(at).is(Kind::season)) {
        return {};
    }
    TimePhrase phrase;
    phrase.first = at;
    phrase.last = at + 1;
    phrase.form = Form::season;
    phrase.modifier = modifier;
    phrase.count = item(at).entry.value;
    phrase.rule = "season";
    phrase.confidence = 0.6;
    const auto found = part_of(phrase);
    const bool dated = found->begin.year != 0 || found->year_word != Word::none;
    const bool modifies =
        modifier == Word::last || modifier == Word::next || modifier == Word::this_;
    return dated || modifies ? found : Found();
}

/// "on the 15th": a day of the month of publication.
TimeGrammar::Found TimeGrammar::day_of_month(std::size_t at) const
{
    const TimeItem& day = item(at);
    if (!day.is(Item::ordinal) || day_number(at) == 0 || !before(at).is(Word::the) || at < 2 ||
        !item(at - 2).is(Word::on)) {
        return {};
    }
    TimePhrase phrase;
    phrase.first = at;
    phrase.last = at + 1;
    phrase.form = Form::day_of_month;
    phrase.begin.day = static_cast<std::int8_t>(day.value);
    phrase.rule = "day-of-month";
    phrase.confidence = 0.7;
    const TimeItem& next = item(at + 1);
    if (next.is(Word::of) && item(at + 2).is(Kind::modifier) &&
        is_unit(item(at + 3), Word::month)) {
        phrase.modifier = item(at + 2).entry.word();
        phrase.last = at + 4;
        phrase.confidence = 0.9;
        return phrase;
    }
    const bool alone = !next.is(Item::word) || next.is(Word::in) || next.is(Word::at) ||
                       next.is(Word::and_) || next.is(Word::to);
    return alone ? Found(phrase) : Found();
}

} // namespace entente
