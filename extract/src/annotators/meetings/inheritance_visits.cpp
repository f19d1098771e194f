#include "inheritance_visits.hpp"

#include "news_days.hpp"
#include "same_event.hpp"
#include "visit_dates.hpp"

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
                offer_date(visit->reading, date_around(analysis, visit->reading, event.reading),
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
