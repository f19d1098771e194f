#include "merge_join.hpp"

#include "same_event.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr double corroboration = 0.03;
constexpr double highest_confidence = 0.97;

MeetingStatus joint_status(MeetingStatus a, MeetingStatus b)
{
    if (a == MeetingStatus::cancelled || b == MeetingStatus::cancelled) {
        return MeetingStatus::cancelled;
    }
    return std::min(a, b); // held, planned, proposed: the firmest
}

void join_date(EventReading& event, const EventReading& reading)
{
    if (event.date.empty()) {
        offer_date(event, reading.date, reading.date_source);
    } else if (!reading.date.empty() && compatible(event.date, reading.date)) {
        event.date = more_precise(event.date, reading.date);
        event.date_source = std::min(event.date_source, reading.date_source);
    }
}

void join_places(EventReading& event, const EventReading& reading)
{
    if (reading.back_reference && reading.places_source != SettingSource::own) {
        return; // "the Geneva talks" may be other talks
    }
    if (event.places.empty()) {
        offer_places(event, reading.places, reading.places_source);
        return;
    }
    for (const Actor& place : reading.places) {
        if (std::ranges::find(event.places, place) == event.places.end()) {
            event.places.push_back(place);
            event.places_source = std::min(event.places_source, reading.places_source);
        }
    }
}

} // namespace

void join_reading(const Analysis& analysis, MergedEvent& merged, const EventReading& reading)
{
    EventReading& event = merged.reading;
    for (const Participant& participant : reading.participants) {
        const auto known =
            std::ranges::find(event.participants, participant.actor, &Participant::actor);
        if (known == event.participants.end()) {
            event.participants.push_back(participant);
        } else if (known->role == Role::none) {
            known->role = participant.role;
        }
    }
    drop_represented(analysis, event);
    join_date(event, reading);
    join_places(event, reading);
    event.host = event.host ? event.host : reading.host;
    if (analysis.sentences[reading.sentence].zone == Zone::body && !reading.back_reference &&
        !reading.definite && !merged.evidence.contains(reading.sentence)) {
        event.status = event.untold && !reading.untold ? reading.status
                       : reading.untold && !event.untold
                           ? event.status
                           : joint_status(event.status, reading.status);
        event.untold = event.untold && reading.untold;
    }
    event.confidence = std::min(highest_confidence,
                                std::max(event.confidence, reading.confidence) + corroboration);
    event.foreground = event.foreground || (reading.foreground && !reading.back_reference);
    event.background = event.background && reading.background;
    event.ahead = event.ahead && (reading.ahead || reading.back_reference);
    merged.evidence.insert(reading.sentence);
}

} // namespace entente
