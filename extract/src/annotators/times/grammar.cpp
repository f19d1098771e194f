#include "annotators/times/grammar_helpers.hpp"

/// Where an expression begins, and the links around it.
namespace entente {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;
using Form = TimeForm;

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
