#include "annotators/times/grammar_helpers.hpp"

/// Dates that name a day of a month, in every order.
namespace entente {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;
using Form = TimeForm;

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
        return is_possible(make_point(first, second, third))
                   ? Found(make_dated(at, at + 1, make_point(first, second, third), "date-iso"))
                   : Found();
    }
    const bool day_first = is_possible(make_point(third, second, first));
    const bool month_first = is_possible(make_point(third, first, second));
    if (!day_first && !month_first) {
        return {};
    }
    // Dotted dates are day-first wherever they are used.
    const bool both = day_first && month_first && first != second && date.separator != '.';
    if (both && order_ == NumericOrder::unknown) {
        auto phrase = make_dated(at, at + 1, make_point(third, 0, 0), "date-ambiguous");
        phrase.confidence = 0.9;
        return phrase;
    }
    const bool use_day_first = both ? order_ == NumericOrder::day_first : day_first;
    return make_dated(at, at + 1,
                      use_day_first ? make_point(third, second, first)
                                    : make_point(third, first, second),
                      "date-numeric");
}

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
    auto phrase = make_dated(at, next, make_point(0, month, first), "day-month");
    if (last != first) {
        phrase.form = Form::range;
        phrase.end = make_point(0, month, last);
    }
    const std::size_t end_of_month = next;
    year_tail(phrase);
    if (phrase.form == Form::range) {
        share_year(phrase.begin, phrase.end);
    }
    // "Dec." at the end of a sentence leaves the full stop outside.
    if (phrase.last == end_of_month && item(next - 1).is(Item::dot)) {
        --phrase.last;
    }
    return is_possible(phrase.begin) && (phrase.form == Form::point || is_possible(phrase.end))
               ? Found(phrase)
               : Found();
}

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
    auto phrase = make_dated(at, day_at + 1, make_point(0, month, day), "month-day");
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
        phrase.form = Form::range;
        phrase.end = make_point(0, month, last);
    }
    year_tail(phrase);
    if (phrase.form == Form::range) {
        share_year(phrase.begin, phrase.end);
    }
    return is_possible(phrase.begin) && (phrase.form == Form::point || is_possible(phrase.end))
               ? Found(phrase)
               : Found();
}

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

} // namespace entente
