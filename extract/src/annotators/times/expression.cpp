#include "annotators/times/phrase.hpp"

/// What a resolved expression tells beside its date.
namespace entente {
namespace {

using Form = TimeForm;
using Word = TimeWord;

TimeGrain point_grain(CalendarPoint point)
{
    if (point.day != 0) {
        return TimeGrain::day;
    }
    return point.month != 0 ? TimeGrain::month : TimeGrain::year;
}

TimeGrain unit_grain(Word unit)
{
    switch (unit) {
    case Word::week:
    case Word::weekend:
        return TimeGrain::week;
    case Word::month:
        return TimeGrain::month;
    case Word::quarter:
        return TimeGrain::quarter;
    case Word::half:
        return TimeGrain::half;
    case Word::year:
        return TimeGrain::year;
    default:
        return TimeGrain::day;
    }
}

TimeGrain grain(const TimePhrase& phrase, const Date& date)
{
    switch (phrase.form) {
    case Form::ago:
    case Form::from_previous:
    case Form::period:
    case Form::part:
        return unit_grain(phrase.unit);
    case Form::week_of_month:
        return TimeGrain::week;
    case Form::decade:
        return TimeGrain::decade;
    case Form::nothing:
    case Form::point:
    case Form::range:
    case Form::weekday:
    case Form::weekday_range:
    case Form::day_offset:
    case Form::day_of_month:
    case Form::season:
        break;
    }
    return point_grain(date.begin());
}

bool counts_from_elsewhere(const TimePhrase& phrase)
{
    const bool stated = phrase.form == Form::point || phrase.form == Form::range ||
                        phrase.form == Form::decade || phrase.form == Form::week_of_month ||
                        (phrase.form == Form::part && phrase.begin.year != 0);
    return !stated || phrase.modifier != Word::none || phrase.year_word != Word::none;
}

} // namespace

std::optional<TimeExpression> resolve_time(const TimePhrase& phrase, Tense tense,
                                           const TimeContext& context)
{
    const Date date = resolve_date(phrase, tense, context);
    if (date.empty()) {
        return std::nullopt;
    }
    TimeExpression time;
    time.date = date;
    time.relation = phrase.relation;
    time.grain = grain(phrase, date);
    time.relative = counts_from_elsewhere(phrase);
    time.confidence = phrase.confidence;
    time.rule = phrase.rule;
    const bool unsure =
        phrase.form == Form::weekday && tense == Tense::unknown && phrase.bracket.day == 0;
    time.confidence -= unsure ? 0.05 : 0;
    if (phrase.relation == TimeRelation::since) {
        time.date = Date(date.begin(), CalendarPoint{});
    }
    return time;
}

} // namespace entente
