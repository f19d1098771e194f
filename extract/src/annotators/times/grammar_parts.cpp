#include "annotators/times/grammar_helpers.hpp"

/// Quarters, halves and other parts of years and months.
namespace entente {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;
using Form = TimeForm;

namespace {

constexpr int from_the_end = -1;

} // namespace

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
        if (!has_year(*found) && phrase.unit == Word::half) {
            return {}; // of a match, or of a month
        }
        if (!has_year(*found)) {
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
        return has_year(*found) && phrase.months >= 1 && phrase.months <= 12 ? found : Found();
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
    return has_year(*found) ? found : Found();
}

} // namespace entente
