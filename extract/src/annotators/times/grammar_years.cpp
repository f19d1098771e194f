#include "annotators/times/grammar_helpers.hpp"

/// Years, fiscal years, decades and seasons.
namespace entente {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;
using Form = TimeForm;

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

TimeGrammar::Found TimeGrammar::year(std::size_t at, bool supported) const
{
    const int first = year_number(at);
    const double sure = first == 0 ? 0 : (supported ? 0.9 : year_confidence(at));
    if (sure <= 0) {
        return {};
    }
    auto phrase = make_dated(at, at + 1, make_point(first, 0, 0), "year");
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
        phrase.form = Form::range;
        phrase.end = make_point(last, 0, 0);
        phrase.last = next + 1;
        phrase.rule = "years";
    }
    return phrase;
}

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
    const bool modifies =
        modifier == Word::last || modifier == Word::next || modifier == Word::this_;
    return has_year(*found) || modifies ? found : Found();
}

} // namespace entente
