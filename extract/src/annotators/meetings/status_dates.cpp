#include "status_dates.hpp"

#include "annotators/grammar.hpp"

#include <algorithm>

namespace entente {
namespace {

/// The reading has a date whose year is known, as that of the article is.
bool is_dated(const Analysis& analysis, const EventReading& reading)
{
    return !analysis.published.empty() && !reading.date.empty() && reading.date.has_year();
}

bool is_past(const Analysis& analysis, const EventReading& reading)
{
    return is_dated(analysis, reading) &&
           reading.date.latest_day() < analysis.published.earliest_day();
}

/// "*arrives* in Oslo today", "*travels* to Oslo tonight"
bool is_told_to_come(const Analysis& analysis, const EventReading& reading)
{
    const TokenRange sentence = analysis.sentences[reading.sentence].tokens;
    const Token& verb = analysis.tokens()[reading.trigger.first];
    if (reading.rule != "visit.verb" || !verb.folded.ends_with('s') || is_be_form(verb.folded)) {
        return false;
    }
    const auto begin = analysis.tokens().begin();
    return std::any_of(begin + sentence.first, begin + sentence.last,
                       [](const Token& token) { return token.is("today") || token.is("tonight"); });
}

/// "A *was expected to* meet B on Monday": whether they met is not told.
bool was_planned(const Analysis& analysis, const EventReading& reading)
{
    constexpr std::uint32_t longest = 8;
    const std::uint32_t begin = analysis.sentences[reading.sentence].tokens.first;
    const auto& tokens = analysis.tokens();
    for (std::uint32_t at = reading.trigger.first;
         at > begin + 1 && at + longest > reading.trigger.first; --at) {
        const Token& before = tokens[at - 2];
        if ((before.is("was") || before.is("were") || before.is("had") || before.is("been")) &&
            (tokens[at - 1].is("to") ||
             analysis.lexicon->event_words.has(tokens[at - 1].folded, EventWord::plan))) {
            return true;
        }
    }
    return false;
}

/// "looks *forward* to welcoming A on June 10": with a day, no mere wish.
bool is_awaited(const Analysis& analysis, const EventReading& reading)
{
    constexpr std::uint32_t longest = 4;
    const std::uint32_t begin = analysis.sentences[reading.sentence].tokens.first;
    if (reading.status != MeetingStatus::proposed || !is_dated(analysis, reading) ||
        reading.date.begin().day == 0) {
        return false;
    }
    for (std::uint32_t at = reading.trigger.first;
         at > begin && at + longest > reading.trigger.first; --at) {
        if (analysis.tokens()[at - 1].is("forward")) {
            return true;
        }
    }
    return false;
}

/// "the meeting of which *took place* in July", "was held"
bool took_place(const Analysis& analysis, const EventReading& reading)
{
    constexpr std::uint32_t longest = 10;
    const auto& tokens = analysis.tokens();
    const std::uint32_t end = analysis.sentences[reading.sentence].tokens.last;
    for (std::uint32_t at = reading.trigger.last;
         at + 1 < std::min(end, reading.trigger.last + longest) &&
         tokens[at].shape != Shape::punctuation && !tokens[at].is("that");
         ++at) {
        const bool was = tokens[at].is("was") || tokens[at].is("were");
        if ((tokens[at].is("took") && tokens[at + 1].is("place")) ||
            (was && tokens[at + 1].is("held"))) {
            return true;
        }
    }
    return false;
}

/// The date is that of a month that the sentence names without its year.
bool is_bare_month(const Analysis& analysis, const EventReading& reading)
{
    return std::ranges::any_of(analysis.times, [&](const TimeMention& time) {
        return time.sentence == reading.sentence && time.date == reading.date &&
               time.rule == "month";
    });
}

/// "A *last met* B in July", "the meeting took place in July", told in May: the July before.
bool was_last(const Analysis& analysis, EventReading& reading)
{
    const std::uint32_t verb = reading.trigger.first;
    const auto& tokens = analysis.tokens();
    const bool past = tokens[verb].folded.ends_with("ed") ||
                      analysis.lexicon->event_words.has(tokens[verb].folded, EventWord::past_form);
    const bool last = past && verb > 0 && tokens[verb - 1].is("last") &&
                      (verb == 1 || !tokens[verb - 2].is("at")); // "at last met"
    if (!(last || (is_bare_month(analysis, reading) && took_place(analysis, reading))) ||
        reading.date.is_interval() || reading.date.begin().day != 0 ||
        reading.date.begin().month == 0 ||
        reading.date.earliest_day() <= analysis.published.latest_day()) {
        return false;
    }
    CalendarPoint month = reading.date.begin();
    --month.year;
    reading.date = Date(month);
    return true;
}

/// "agreed to hold the next round *in October*", told in May: the October to come.
void await_month(const Analysis& analysis, EventReading& reading)
{
    if (!reading.another || reading.status != MeetingStatus::planned ||
        !is_past(analysis, reading) || reading.date.is_interval() ||
        reading.date.begin().day != 0 || reading.date.begin().month == 0 ||
        was_planned(analysis, reading)) {
        return;
    }
    CalendarPoint month = reading.date.begin();
    ++month.year;
    reading.date = is_bare_month(analysis, reading) ? Date(month) : reading.date;
}

} // namespace

void plan_ahead(const Analysis& analysis, EventReading& reading)
{
    if (is_awaited(analysis, reading)) {
        reading.status = MeetingStatus::planned;
    }
    await_month(analysis, reading);
    if (!is_dated(analysis, reading) || reading.status != MeetingStatus::held) {
        return;
    }
    if (was_last(analysis, reading)) {
        return;
    }
    const std::int32_t day = reading.date.earliest_day();
    const std::int32_t today = analysis.published.latest_day();
    if (day > today || (day == today && is_told_to_come(analysis, reading))) {
        reading.status = MeetingStatus::planned;
    }
}

void hold_past(const Analysis& analysis, EventReading& reading)
{
    if (reading.status == MeetingStatus::planned && is_past(analysis, reading) &&
        !was_planned(analysis, reading)) {
        reading.status = MeetingStatus::held;
    }
}

void drop_past(const Analysis& analysis, EventReading& reading)
{
    const bool today = reading.status == MeetingStatus::proposed && is_dated(analysis, reading) &&
                       reading.date.latest_day() <= analysis.published.latest_day();
    if (today || (reading.status == MeetingStatus::planned && is_past(analysis, reading) &&
                  !was_planned(analysis, reading))) {
        reading.date = {};
    }
}

} // namespace entente
