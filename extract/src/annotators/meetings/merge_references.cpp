#include "merge_references.hpp"

#include "merge_countries.hpp"
#include "merge_groups.hpp"
#include "merge_pairs.hpp"
#include "rows.hpp"
#include "same_event.hpp"

#include <algorithm>

namespace entente {
namespace {

bool shares_participant(const Analysis& analysis, const EventReading& event,
                        const EventReading& reading)
{
    return std::ranges::any_of(reading.participants, [&](const Participant& one) {
        return std::ranges::any_of(event.participants, [&](const Participant& other) {
            return stands_for(analysis, one.actor, other.actor);
        });
    });
}

/// How well "the meeting" takes up an event; negative when it can not.
int fitness(const Analysis& analysis, const EventReading& event, const EventReading& reading)
{
    const bool same_type =
        event.type == reading.type ||
        (reading.type == MeetingType::meeting && event.type == MeetingType::call) ||
        (reading.type == MeetingType::meeting && event.type == MeetingType::gathering &&
         event.form == "session");
    if (!same_type || !settings_agree(analysis, event, reading) ||
        lends_earlier_date(analysis, event, reading) ||
        (!reading.bodies.empty() && !event.bodies.empty() && reading.bodies != event.bodies)) {
        return -1;
    }
    if (event.form == "conversation" && reading.form != event.form && event.places.empty() &&
        !reading.places.empty()) {
        return -1; // "he had talked with A. The talks in Oslo": not what was said just now
    }
    constexpr std::uint32_t far = 3;
    const bool passing = !event.foreground && !reading.places.empty(); // "who met A five times"
    const bool own_setting = passing || (!reading.date.empty() && !reading.places.empty());
    if (own_setting && event.date.empty() && event.places.empty() &&
        reading.sentence > event.sentence + far) {
        return -1; // "the first round was held in Oslo in 1985": of something else
    }
    if (reading.sentence > event.sentence + far && is_old_news(analysis, event, reading)) {
        return -1; // not that of half a year ago
    }
    if (reading.sides && is_complete(event) && !shares_participant(analysis, event, reading)) {
        return -1; // of two others
    }
    return (shares_place(event, reading) ? 4 : 0) + (event.form == reading.form ? 1 : 0) +
           (event.foreground ? 1 : 0);
}

} // namespace

bool is_complete(const EventReading& reading)
{
    switch (reading.type) {
    case MeetingType::meeting:
    case MeetingType::call:
        return reading.participants.size() >= (reading.alone ? 1U : 2U);
    case MeetingType::visit:
    case MeetingType::gathering:
        return !reading.participants.empty();
    }
    return false;
}

bool stands_alone(const Analysis& analysis, const EventReading& reading)
{
    if (reading.type == MeetingType::visit || !is_complete(reading) || reading.group) {
        return false;
    }
    const auto country = country_of(analysis, reading.participants.front().actor);
    return reading.type == MeetingType::gathering || country.empty() ||
           std::ranges::any_of(reading.participants, [&](const Participant& participant) {
               return country_of(analysis, participant.actor) != country;
           });
}

namespace {

bool has_official(const EventReading& event)
{
    return std::ranges::any_of(event.participants, [](const Participant& participant) {
        return is_official(participant.actor);
    });
}

} // namespace

const EventReading* latest_told(const std::vector<MergedEvent>& events, bool persons)
{
    const EventReading* found = nullptr;
    for (const MergedEvent& event : events) {
        const EventReading& reading = event.reading;
        if (reading.type != MeetingType::visit && reading.participants.size() >= 2 &&
            reading.participants.size() <= 3 && (!persons || has_official(reading)) &&
            (found == nullptr || reading.foreground || !found->foreground)) {
            found = &reading;
        }
    }
    return found;
}

void resolve_group(const Analysis& analysis, const std::vector<MergedEvent>& events,
                   EventReading& reading)
{
    if (const std::vector<Actor> sides = sides_of_two_countries(analysis, events, reading);
        !sides.empty() && !(reading.needs_event && events.empty())) {
        for (const Actor& side : sides) {
            reading.participants.push_back({side, Role::none});
        }
        reading.confidence -= 0.2;
        return;
    }
    const EventReading* of_others =
        tells_of_deputies(analysis, events, reading) ? latest_told(events, true) : nullptr;
    if (of_others != nullptr) {
        for (const Actor& country : countries_of(analysis, *of_others)) {
            reading.participants.push_back({country, Role::none});
        }
        if (!reading.participants.empty()) {
            reading.confidence -= 0.2;
            return;
        }
    }
    if (const std::vector<Actor> pair = two_before(analysis, reading); !pair.empty()) {
        for (const Actor& actor : pair) {
            reading.participants.push_back({actor, Role::none});
        }
        reading.confidence -= 0.1;
        return;
    }
    const EventReading* of_heads =
        tells_of_leaders(analysis, reading) ? latest_of_heads(analysis, events, reading) : nullptr;
    if (const EventReading* event =
            of_heads != nullptr ? of_heads
                                : latest_told(events, tells_of_persons(analysis, reading))) {
        for (const Participant& participant : event->participants) {
            reading.participants.push_back({participant.actor, Role::none});
        }
        reading.confidence -= 0.2;
        return;
    }
    if (const std::vector<Actor> pair = two_named_around(analysis, reading); !pair.empty()) {
        for (const Actor& actor : pair) {
            reading.participants.push_back({actor, Role::none});
        }
        reading.confidence -= 0.2;
        return;
    }
    if (reading.needs_event) {
        return;
    }
    if (reading.countries) {
        for (const Actor& actor : two_countries(analysis)) {
            reading.participants.push_back({actor, Role::none});
        }
        reading.confidence -= 0.2;
    }
}

MergedEvent* taken_up(const Analysis& analysis, std::vector<MergedEvent>& events,
                      const EventReading& reading)
{
    MergedEvent* best = nullptr;
    int best_score = -1;
    for (MergedEvent& event : events) {
        const int score = fitness(analysis, event.reading, reading);
        if (score >= best_score && score >= 0) {
            best_score = score;
            best = &event;
        }
    }
    return best;
}

} // namespace entente
