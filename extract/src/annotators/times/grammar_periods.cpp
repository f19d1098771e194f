#include "annotators/times/grammar_helpers.hpp"

/// Weeks, months and years that are told from the day of publication.
namespace entente {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;
using Form = TimeForm;

namespace {

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
        if (phrase->unit == Word::week) {
            bracket(*phrase); // "last week (9)"
        }
    }
    return phrase;
}

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
    const bool of_day = (item(at).is(Word::later) || item(at).is(Word::earlier)) &&
                        item(next).is(Kind::unit) && item(next).entry.word() == Word::day;
    if (!phrase && linked) { // "later in the day": the day that was told
        phrase = period(next, of_day ? Word::that : Word::this_);
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
        phrase->rule = of_day && linked ? "day-told" : phrase->rule;
    }
    return phrase;
}

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

} // namespace entente
