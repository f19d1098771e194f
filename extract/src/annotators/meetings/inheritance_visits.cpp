#include "inheritance_visits.hpp"

#include "news_days.hpp"
#include "same_event.hpp"

#include <algorithm>
#include <limits>

namespace entente {
namespace {

constexpr std::uint32_t far_away = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t near_sentences = 2;

/// One stop of several: whom the guest meets may be met at any of them.
bool is_stop(const std::vector<MergedEvent>& events, const EventReading& visit)
{
    return std::ranges::any_of(events, [&](const MergedEvent& other) {
        return other.reading.type == MeetingType::visit && !other.reading.places.empty() &&
               other.reading.status == visit.status && !shares_place(other.reading, visit) &&
               std::ranges::any_of(other.reading.participants, [&](const Participant& guest) {
                   return std::ranges::find(visit.participants, guest.actor, &Participant::actor) !=
                          visit.participants.end();
               });
    });
}

/// Some other participant is at home where the visit goes, or may be: he receives the guest.
bool has_host(const Analysis& analysis, const EventReading& visit, const EventReading& event,
              bool stop)
{
    if (visit.places.empty() || visit.participants.empty() || event.unnamed_host) {
        return true;
    }
    const auto home = country_of(analysis, visit.participants.front().actor);
    return std::ranges::any_of(event.participants, [&](const Participant& participant) {
        const auto country = country_of(analysis, participant.actor);
        const bool is_guest = std::ranges::find(visit.participants, participant.actor,
                                                &Participant::actor) != visit.participants.end();
        return !is_guest && ((country.empty() && !stop) || country == home ||
                             std::ranges::any_of(visit.places, [&](const Actor& place) {
                                 const auto visited = country_of(analysis, place);
                                 return visited.empty() || visited == country;
                             }));
    });
}

/// "before travelling on to Kampala": the visit begins when the rest is over.
bool leads_on(const Analysis& analysis, const EventReading& visit)
{
    const std::uint32_t first = visit.trigger.first;
    return first > 0 && analysis.tokens()[first - 1].is("before");
}

/// "*after the summit* he travels to Kampala": what comes before a journey or behind it is no part.
bool is_set_apart(const Analysis& analysis, const EventReading& event)
{
    constexpr std::uint32_t longest = 5;
    const auto& tokens = analysis.tokens();
    const auto is_at = [&](std::uint32_t back, std::string_view word) {
        return back <= event.trigger.first && tokens[event.trigger.first - back].is(word);
    };
    for (std::uint32_t back = 1; back <= std::min(longest, event.trigger.first); ++back) {
        if (tokens[event.trigger.first - back].shape == Shape::punctuation || is_at(back, "and")) {
            return false;
        }
        if (is_at(back, "after") || is_at(back, "before") || is_at(back, "following") ||
            (is_at(back, "of") && is_at(back + 1, "ahead")) ||
            (is_at(back, "to") && is_at(back + 1, "prior"))) {
            return true;
        }
    }
    return false;
}

/// "The Kenyan representatives were received by A": people of a country who are not named.
bool has_delegation(const EventReading& event)
{
    return std::ranges::any_of(event.participants, [](const Participant& one) {
        return one.actor.kind == ActorKind::country && one.role == Role::guest;
    });
}

bool may_be_part(const Analysis& analysis, const std::vector<MergedEvent>& events,
                 const MergedEvent& visit, const MergedEvent& event)
{
    const std::uint32_t away = distance(event, visit);
    const bool part = away == 0 || (away <= near_sentences && has_delegation(event.reading))
                          ? is_guest_there(analysis, visit.reading, event.reading)
                          : is_named_guest_there(analysis, visit.reading, event.reading);
    if (leads_on(analysis, visit.reading) && visit.reading.sentence == event.reading.sentence &&
        event.reading.trigger.first < visit.reading.trigger.first) {
        return false;
    }
    if (visit.reading.sentence == event.reading.sentence && is_set_apart(analysis, event.reading)) {
        return false;
    }
    const bool before = away == 0 && (visit.reading.sentence != event.reading.sentence ||
                                      visit.reading.trigger.first < event.reading.trigger.first);
    return part && (before || event.reading.type == MeetingType::gathering ||
                    has_host(analysis, visit.reading, event.reading,
                             is_stop(events, visit.reading) &&
                                 !shares_place(visit.reading, event.reading)));
}

/// "a visit that will *include* a meeting with A": part of it, whatever the tense of either.
bool includes(const Analysis& analysis, const EventReading& visit, const EventReading& event)
{
    constexpr std::uint32_t longest = 8;
    if (visit.sentence != event.sentence || event.trigger.first < visit.trigger.last ||
        event.status == MeetingStatus::cancelled) {
        return false;
    }
    for (std::uint32_t at = visit.trigger.last; at < event.trigger.first; ++at) {
        if (analysis.tokens()[at].folded.starts_with("includ")) {
            return at < visit.trigger.last + longest;
        }
    }
    return false;
}

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

/// When something on a visit was, as the date of the visit tells.
Date date_on(const Analysis& analysis, const EventReading& visit, const EventReading& event)
{
    const bool received = event.form == "reception" && visit.sentence + 1 >= event.sentence;
    const bool to_meet = event.type == MeetingType::meeting && visit.sentence == event.sentence;
    const bool same = received || to_meet || lasts_one_day(analysis, visit) ||
                      !tells_moment(analysis, visit) || is_since(analysis, visit, event);
    return same && !lasts_days(analysis, visit) ? until_now(analysis, visit.date, event)
                                                : month_of(until_now(analysis, visit.date, event));
}

/// A tour of a house is no journey that other events are part of.
bool leads_to_house(const Analysis& analysis, const EventReading& visit)
{
    return std::ranges::all_of(visit.places, [&](const Actor& place) {
        return place.kind == ActorKind::place &&
               analysis.places[place.index].type == PlaceType::venue;
    });
}

/// "arrived at the *airport*": where journeys begin and end, and nobody is met on a visit.
bool leads_to_airport(const Analysis& analysis, const EventReading& visit)
{
    return leads_to_house(analysis, visit) &&
           std::ranges::any_of(visit.places, [&](const Actor& place) {
               const std::string& name = analysis.places[place.index].label;
               return name.ends_with("Airport") || name.ends_with("airport");
           });
}

MergedEvent* visit_around(const Analysis& analysis, std::vector<MergedEvent>& events,
                          const MergedEvent& event)
{
    MergedEvent* best = nullptr;
    std::uint32_t best_distance = far_away;
    for (MergedEvent& visit : events) {
        const bool whole = includes(analysis, visit.reading, event.reading);
        if (visit.reading.type != MeetingType::visit || visit.reading.places.empty() ||
            (visit.reading.status != event.reading.status && !whole) ||
            (leads_to_house(analysis, visit.reading) && distance(event, visit) > 1) ||
            (leads_to_airport(analysis, visit.reading) && distance(event, visit) > 0) ||
            (distance(event, visit) > 1 && is_old_news(analysis, visit.reading, event.reading)) ||
            !may_be_part(analysis, events, visit, event)) {
            continue;
        }
        if (whole) {
            return &visit;
        }
        // the journey of the sentence itself is nearer than one that it mentions again
        const bool own = visit.reading.sentence == event.reading.sentence;
        const std::uint32_t away = own ? 0 : distance(event, visit) + 1;
        if (away < best_distance) {
            best_distance = away;
            best = &visit;
        }
    }
    return best;
}

} // namespace

void confirm_visits(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    for (MergedEvent& visit : events) {
        if (visit.reading.type != MeetingType::visit || !visit.reading.ahead) {
            continue;
        }
        for (const MergedEvent& event : events) {
            if (event.reading.type == MeetingType::meeting &&
                event.reading.status == MeetingStatus::held &&
                shares_place(event.reading, visit.reading) &&
                is_named_guest_there(analysis, visit.reading, event.reading)) {
                visit.reading.status = MeetingStatus::held;
            }
        }
    }
}

void inherit_from_visits(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    for (MergedEvent& event : events) {
        if (event.reading.type != MeetingType::meeting &&
            event.reading.type != MeetingType::gathering) {
            continue;
        }
        if (MergedEvent* visit = visit_around(analysis, events, event)) {
            if (!visit->reading.background) {
                const bool days = lasts_days(analysis, visit->reading);
                offer_date(visit->reading, days ? month_of(event.reading.date) : event.reading.date,
                           SettingSource::neighbour);
            }
            if (!is_of_that_day(analysis, event.reading)) {
                offer_date(event.reading, date_on(analysis, visit->reading, event.reading),
                           SettingSource::visit);
            }
            take_places(analysis, event.reading, visit->reading, SettingSource::visit);
        } else if (const MergedEvent* begun = visit_begun(analysis, events, event)) {
            take_places(analysis, event.reading, begun->reading, SettingSource::visit);
        } else if (const MergedEvent* company = visit_of_company(analysis, events, event)) {
            take_places(analysis, event.reading, company->reading, SettingSource::visit);
        }
    }
}

} // namespace entente
