#include "merge_programme.hpp"

#include "same_event.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t near = 4; ///< sentences back

/// The guests of a visit, no countrymen of those whom they are to meet.
std::vector<Participant> guests_of(const Analysis& analysis, const EventReading& visit,
                                   const EventReading& event)
{
    std::vector<Participant> guests;
    for (const Participant& guest : visit.participants) {
        const auto home = country_of(analysis, guest.actor);
        const bool apart = std::ranges::none_of(event.participants, [&](const Participant& other) {
            const auto country = country_of(analysis, other.actor);
            return other.actor == guest.actor || (!country.empty() && country == home);
        });
        if (!apart) {
            return {};
        }
        guests.push_back(
            {guest.actor, event.type == MeetingType::visit ? Role::guest : Role::none});
    }
    return guests;
}

/// What is told of the event's own day and place is of the days of the visit and of its country.
bool fits(const Analysis& analysis, const EventReading& visit, const EventReading& event)
{
    constexpr int longest = 3; // days behind the day told of the visit
    const bool dated = !visit.date.empty() && visit.date.has_year() && event.date.has_year() &&
                       !event.date.empty();
    const bool in_time = !dated || (visit.date.earliest_day() <= event.date.latest_day() &&
                                    event.date.earliest_day() <= visit.date.latest_day() + longest);
    const auto is_there = [&](const Actor& place) {
        const auto country = country_of(analysis, place);
        return std::ranges::any_of(visit.places, [&](const Actor& goal) {
            return goal == place || country_of(analysis, goal) == country;
        });
    };
    return event.type != MeetingType::call && in_time &&
           (visit.places.empty() || std::ranges::all_of(event.places, is_there));
}

/// "A received B in Oslo. Talks with C followed", with C a countryman of A: B, where no visit was
/// told. Whoever is of neither country may as well meet A. "B attended the forum. A meeting with C
/// was cancelled": B; but "a dinner with C costs fifty crowns".
std::vector<Participant> guests_seen(const Analysis& analysis,
                                     const std::vector<MergedEvent>& events,
                                     const EventReading& reading)
{
    constexpr std::uint32_t near_meeting = 2;
    std::vector<Participant> guests;
    for (const MergedEvent& event : events) {
        const EventReading& told = event.reading;
        const bool just_told = told.sentence < reading.sentence &&
                               told.sentence + near_meeting >= reading.sentence && told.foreground;
        if (!just_told || told.background || !fits(analysis, told, reading)) {
            continue;
        }
        EventReading seen = told;
        const bool attends = reading.status == MeetingStatus::cancelled &&
                             told.type == MeetingType::gathering && told.participants.size() == 1;
        std::erase_if(seen.participants, [&](const Participant& one) {
            return !is_official(one.actor) || (one.role != Role::guest && !attends);
        });
        const bool at_home = std::ranges::any_of(told.participants, [&](const Participant& host) {
            const auto country = country_of(analysis, host.actor);
            return host.role == Role::host && !country.empty() &&
                   std::ranges::any_of(reading.participants, [&](const Participant& other) {
                       const auto home = country_of(analysis, other.actor);
                       return home.empty() || home == country;
                   });
        });
        if ((at_home || attends) && !seen.participants.empty()) {
            guests = guests_of(analysis, seen, reading);
        }
    }
    return guests;
}

} // namespace

void resolve_programme(const Analysis& analysis, const std::vector<MergedEvent>& events,
                       EventReading& reading)
{
    const EventReading* visit = nullptr;
    for (const MergedEvent& event : events) {
        const EventReading& told = event.reading;
        if (told.type == MeetingType::visit && told.sentence <= reading.sentence &&
            told.sentence + near >= reading.sentence && !told.background &&
            fits(analysis, told, reading) &&
            (visit == nullptr || told.sentence >= visit->sentence)) {
            visit = &told;
        }
    }
    const bool also = reading.type == MeetingType::visit && !reading.participants.empty();
    if (also) { // "B also arrived": there
        if (visit == nullptr) {
            reading.participants.clear();
        } else {
            offer_places(reading, visit->places, SettingSource::visit);
        }
        return;
    }
    const auto guests = visit != nullptr ? guests_of(analysis, *visit, reading)
                                         : guests_seen(analysis, events, reading);
    if (guests.empty()) {
        return;
    }
    if (reading.type != MeetingType::visit) {
        for (Participant& host : reading.participants) {
            host.role = Role::none;
        }
    }
    reading.participants.insert(reading.participants.begin(), guests.begin(), guests.end());
    reading.confidence = std::min(reading.confidence, 0.65);
    if (visit != nullptr && visit->status == MeetingStatus::planned &&
        reading.status == MeetingStatus::held) {
        reading.status = MeetingStatus::planned;
    }
}

} // namespace entente
