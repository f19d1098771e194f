#include "visit_dates.hpp"

#include "inheritance.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Whether one of the words just before the visit's noun, in its sentence, is such a one.
template <typename Predicate>
bool stands_before(const Analysis& analysis, const EventReading& visit, Predicate&& is_such)
{
    constexpr std::uint32_t longest = 6;
    const std::uint32_t begin = analysis.sentences[visit.sentence].tokens.first;
    for (std::uint32_t at = visit.trigger.first; at > begin && at + longest > visit.trigger.first;
         --at) {
        if (is_such(at - 1)) {
            return true;
        }
    }
    return false;
}

/// "a *three-day* visit", "is *currently* on a visit", "on the third *day* of his visit": the day
/// of one event is not that of the whole.
bool lasts_days(const Analysis& analysis, const EventReading& visit)
{
    const auto& tokens = analysis.tokens();
    return stands_before(analysis, visit, [&](std::uint32_t at) {
        const bool length =
            at > 0 && tokens[at].after_hyphen &&
            ((tokens[at].is("day") && !tokens[at - 1].is("one")) || tokens[at].is("long"));
        const bool one_of = tokens[at].is("day") && tokens[at + 1].is("of");
        return length || one_of ||
               analysis.lexicon->event_words.has(tokens[at].folded, EventWord::under_way);
    });
}

/// "arrived on a *one-day* visit"
bool lasts_one_day(const Analysis& analysis, const EventReading& visit)
{
    const auto& tokens = analysis.tokens();
    const TokenRange sentence = analysis.sentences[visit.sentence].tokens;
    for (std::uint32_t at = sentence.first + 1; at < sentence.last; ++at) {
        if (tokens[at].after_hyphen && tokens[at].is("day") && tokens[at - 1].is("one")) {
            return true;
        }
    }
    return false;
}

/// "*arrived* on Monday", "*began* a visit on Monday": the day of one moment of the journey, not of
/// all that is done on it.
bool tells_moment(const Analysis& analysis, const EventReading& visit)
{
    const auto is_moment = [&](std::uint32_t at) {
        return analysis.lexicon->event_words.has(analysis.tokens()[at].folded, EventWord::moment);
    };
    return is_moment(visit.trigger.first) || stands_before(analysis, visit, is_moment);
}

/// "an official visit *from* 1 July", "*starting* Sunday": its first day, whatever the last.
bool tells_first_day(const Analysis& analysis, const EventReading& visit)
{
    return std::ranges::any_of(analysis.times, [&](const TimeMention& time) {
        const Token& before = analysis.tokens()[std::max(time.tokens.first, 1U) - 1];
        return time.sentence == visit.sentence && time.date == visit.date &&
               !time.date.is_interval() &&
               (before.is("from") || before.is("starting") || before.is("beginning"));
    });
}

/// Who arrived today and has met somebody since then met him today.
bool is_since(const Analysis& analysis, const EventReading& visit, const EventReading& event)
{
    return event.status == MeetingStatus::held && !analysis.published.empty() &&
           visit.date.has_year() &&
           visit.date.latest_day() + 1 >= analysis.published.earliest_day();
}

/// What was done by the first day of a visit of several was done on that day.
Date until_now(const Analysis& analysis, const Date& days, const EventReading& event)
{
    const Date& now = analysis.published;
    const bool first_day = days.is_interval() && event.status == MeetingStatus::held &&
                           !now.empty() && now.begin().day != 0 && days.has_year() &&
                           days.earliest_day() == now.latest_day();
    return first_day ? now : days;
}

} // namespace

bool leads_to_house(const Analysis& analysis, const EventReading& visit)
{
    return std::ranges::all_of(visit.places, [&](const Actor& place) {
        return place.kind == ActorKind::place &&
               analysis.places[place.index].type == PlaceType::venue;
    });
}

Date date_on(const Analysis& analysis, const EventReading& visit, const EventReading& event)
{
    const bool received = event.form == "reception" && visit.sentence + 1 >= event.sentence;
    const bool to_meet = event.type == MeetingType::meeting && visit.sentence == event.sentence;
    const bool moment = tells_moment(analysis, visit) || tells_first_day(analysis, visit);
    const bool same = received || to_meet || lasts_one_day(analysis, visit) || !moment ||
                      is_since(analysis, visit, event);
    return same && !lasts_days(analysis, visit) ? until_now(analysis, visit.date, event)
                                                : month_of(until_now(analysis, visit.date, event));
}

Date date_around(const Analysis& analysis, const EventReading& visit, const EventReading& event)
{
    const std::string_view verb = analysis.tokens()[visit.trigger.first].folded;
    const bool one_act = (visit.rule == "visit.verb" || visit.rule == "visit.also") && visit.sentence == event.sentence &&
                         visit.trigger.first < event.trigger.first && verb != "is" &&
                         verb != "are" && !verb.ends_with("ing");
    const bool day = !lasts_days(analysis, visit) &&
                     (one_act || lasts_one_day(analysis, visit) || leads_to_house(analysis, visit));
    return day ? event.date : month_of(event.date);
}

} // namespace entente
