#include "same_event.hpp"

#include "rows.hpp"

#include <algorithm>

namespace entente {

bool dates_agree(const Date& a, const Date& b)
{
    return a.empty() || b.empty() || compatible(a, b);
}

bool stands_for(const Analysis& analysis, const Actor& a, const Actor& b)
{
    if (a == b) {
        return true;
    }
    if ((a.kind == ActorKind::country) == (b.kind == ActorKind::country)) {
        return false;
    }
    const auto country = country_of(analysis, a);
    return !country.empty() && country == country_of(analysis, b);
}

namespace {

std::size_t matched(const Analysis& analysis, const EventReading& some, const EventReading& all)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(some.participants, [&](const Participant& one) {
            return std::ranges::any_of(all.participants, [&](const Participant& other) {
                return stands_for(analysis, one.actor, other.actor);
            });
        }));
}

/// Every participant of the smaller reading is himself one of the larger, not just his country.
bool shares_all(const EventReading& small, const EventReading& large)
{
    return std::ranges::all_of(small.participants, [&](const Participant& one) {
        return std::ranges::find(large.participants, one.actor, &Participant::actor) !=
               large.participants.end();
    });
}

/// Told in one breath, or on the same day.
bool is_near(const EventReading& a, const EventReading& b)
{
    const std::uint32_t distance =
        a.sentence > b.sentence ? a.sentence - b.sentence : b.sentence - a.sentence;
    return distance <= 1 || (!a.date.empty() && a.date == b.date);
}

PlaceType place_type(const Analysis& analysis, const Actor& place)
{
    return place.kind == ActorKind::place ? analysis.places[place.index].type : PlaceType::region;
}

bool is_encounter(const EventReading& event)
{
    return event.type == MeetingType::meeting || event.type == MeetingType::call;
}

bool statuses_agree(const EventReading& a, const EventReading& b)
{
    const bool past_a = a.status == MeetingStatus::held;
    const bool past_b = b.status == MeetingStatus::held;
    if (past_a == past_b || (is_encounter(a) && (a.untold || b.untold))) {
        return true;
    }
    return !a.date.empty() && a.date == b.date;
}

bool bodies_agree(const EventReading& a, const EventReading& b)
{
    return a.bodies.empty() || b.bodies.empty() ||
           std::ranges::any_of(a.bodies, [&](const Actor& body) {
               return std::ranges::find(b.bodies, body) != b.bodies.end();
           });
}

/// "the gathering" may be a summit, but a ceremony is none.
bool forms_agree(const EventReading& a, const EventReading& b, bool retold)
{
    const auto is_general = [](std::string_view form) {
        return form == "gathering" || form == "session" || form == "meeting";
    };
    return retold || a.form == b.form ||
           (a.bodies.empty() == b.bodies.empty() && (is_general(a.form) || is_general(b.form)));
}

/// "said of the talks in Oslo after meeting A": whom he met before says nothing of the talks.
bool tells_of_another(const EventReading& a, const EventReading& b)
{
    const EventReading& before = a.background ? a : b;
    const EventReading& other = a.background ? b : a;
    return a.sentence == b.sentence && before.background && !other.background &&
           is_encounter(before) && before.places.empty() && !other.places.empty() &&
           other.places_source == SettingSource::own;
}

} // namespace

bool is_old_news(const Analysis& analysis, const EventReading& a, const EventReading& b)
{
    constexpr std::int32_t old = 45;
    if (analysis.published.empty() || a.date.empty() == b.date.empty()) {
        return false;
    }
    const EventReading& dated = a.date.empty() ? b : a;
    const EventReading& undated = a.date.empty() ? a : b;
    const std::uint32_t apart =
        a.sentence > b.sentence ? a.sentence - b.sentence : b.sentence - a.sentence;
    return dated.date.has_year() && apart > 1 && (undated.foreground || undated.back_reference) &&
           dated.date.latest_day() + old < analysis.published.earliest_day();
}

bool places_agree(const Analysis& analysis, const std::vector<Actor>& a,
                  const std::vector<Actor>& b)
{
    if (std::ranges::any_of(
            a, [&](const Actor& one) { return std::ranges::find(b, one) != b.end(); })) {
        return true;
    }
    for (const Actor& one : a) {
        for (const Actor& other : b) {
            const auto here = country_of(analysis, one);
            const auto there = country_of(analysis, other);
            if (!here.empty() && !there.empty() && here != there) {
                return false;
            }
            if (place_type(analysis, one) == PlaceType::city &&
                place_type(analysis, other) == PlaceType::city && one.kind == ActorKind::place &&
                other.kind == ActorKind::place) {
                return false;
            }
        }
    }
    return true;
}

bool settings_agree(const Analysis& analysis, const EventReading& a, const EventReading& b)
{
    return dates_agree(a.date, b.date) && places_agree(analysis, a.places, b.places);
}

bool shares_place(const EventReading& a, const EventReading& b)
{
    return std::ranges::any_of(a.places, [&](const Actor& place) {
        return std::ranges::find(b.places, place) != b.places.end();
    });
}

bool is_named_guest_there(const Analysis& analysis, const EventReading& visit,
                          const EventReading& event)
{
    return settings_agree(analysis, visit, event) &&
           std::ranges::any_of(visit.participants, [&](const Participant& guest) {
               return std::ranges::find(event.participants, guest.actor, &Participant::actor) !=
                      event.participants.end();
           });
}

bool is_same_event(const Analysis& analysis, const EventReading& event, const EventReading& reading,
                   bool retold)
{
    if (lends_earlier_date(analysis, event, reading)) {
        return false;
    }
    if (event.type == reading.type && reading.definite && reading.type == MeetingType::visit &&
        shares_place(event, reading) && dates_agree(event.date, reading.date)) {
        return true;
    }
    if (event.type != reading.type || !settings_agree(analysis, event, reading) ||
        (!retold && !statuses_agree(event, reading))) {
        return false;
    }
    const bool fewer = reading.participants.size() <= event.participants.size();
    const EventReading& small = fewer ? reading : event;
    const EventReading& large = fewer ? event : reading;
    const std::size_t common = matched(analysis, small, large);
    switch (event.type) {
    case MeetingType::meeting:
    case MeetingType::call:
        return common == small.participants.size() && !tells_of_another(event, reading) &&
               (small.participants.size() == large.participants.size() ||
                (shares_all(small, large) && (retold || is_near(event, reading))));
    case MeetingType::visit:
        return common > 0 && (retold || !is_old_news(analysis, event, reading));
    case MeetingType::gathering:
        return bodies_agree(event, reading) && forms_agree(event, reading, retold) &&
               !is_old_news(analysis, event, reading) &&
               (event.form == reading.form || common > 0 ||
                (retold && !event.bodies.empty() && !reading.bodies.empty())) &&
               (common > 0 || !event.bodies.empty() || !event.places.empty() ||
                reading.sentence <= event.sentence + 3);
    }
    return false;
}

bool is_guest_there(const Analysis& analysis, const EventReading& visit, const EventReading& event)
{
    return std::ranges::any_of(visit.participants,
                               [&](const Participant& guest) {
                                   return std::ranges::any_of(
                                       event.participants, [&](const Participant& participant) {
                                           return stands_for(analysis, participant.actor,
                                                             guest.actor);
                                       });
                               }) &&
           settings_agree(analysis, visit, event);
}

void send_abroad(const Analysis& analysis, EventReading& visit)
{
    const auto at_home = [&](const Actor& actor) {
        return std::ranges::any_of(visit.places, [&](const Actor& place) {
            return (place.kind == ActorKind::country ||
                    analysis.places[place.index].type == PlaceType::city) &&
                   !country_of(analysis, place).empty() &&
                   country_of(analysis, place) == country_of(analysis, actor);
        });
    };
    const bool all_home = std::ranges::all_of(
        visit.participants, [&](const Participant& guest) { return at_home(guest.actor); });
    const bool to_city = std::ranges::none_of(
        visit.places, [](const Actor& place) { return place.kind == ActorKind::country; });
    if (visit.foreground && (all_home || to_city)) {
        return; // plain words stand against a country that was inferred
    }
    const std::size_t before = visit.participants.size();
    std::erase_if(visit.participants,
                  [&](const Participant& guest) { return at_home(guest.actor); });
    if (!visit.participants.empty() || before == 0) {
        return;
    }
    for (const Mention& mention : analysis.mentions) {
        const Actor other{ActorKind::official, mention.entity};
        if (mention.sentence == visit.sentence && !mention.nested &&
            mention.kind == MentionKind::person && analysis.people[mention.entity].official &&
            !at_home(other)) {
            visit.participants.push_back({other, Role::guest});
            visit.confidence -= 0.15;
            return;
        }
    }
}

bool sums_up(const Analysis& analysis, const EventReading& summary, const EventReading& part)
{
    return summary.type == part.type && part.participants.size() < summary.participants.size() &&
           matched(analysis, part, summary) == part.participants.size() &&
           settings_agree(analysis, summary, part);
}

std::vector<Actor> two_countries(const Analysis& analysis)
{
    std::vector<Actor> pair;
    for (const Mention& mention : analysis.mentions) {
        const Actor country{ActorKind::country, mention.entity};
        if (mention.kind == MentionKind::country &&
            analysis.sentences[mention.sentence].zone == Zone::body &&
            std::ranges::find(pair, country) == pair.end()) {
            pair.push_back(country);
        }
        if (pair.size() == 2) {
            return pair;
        }
    }
    return {};
}

std::vector<Actor> order_places(const Analysis& analysis, std::vector<Actor> places)
{
    const auto rank = [&](const Actor& place) {
        if (place.kind == ActorKind::country) {
            return 3;
        }
        switch (analysis.places[place.index].type) {
        case PlaceType::venue:
            return 0;
        case PlaceType::city:
            return 1;
        case PlaceType::region:
        case PlaceType::water:
            return 2;
        }
        return 2;
    };
    std::ranges::stable_sort(places, {}, rank);
    std::vector<Actor> out;
    for (const Actor& place : places) {
        if (std::ranges::find(out, place) == out.end()) {
            out.push_back(place);
        }
    }
    return out;
}

} // namespace entente
