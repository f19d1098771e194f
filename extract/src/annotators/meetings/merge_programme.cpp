#include "merge_programme.hpp"

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

} // namespace

void resolve_programme(const Analysis& analysis, const std::vector<MergedEvent>& events,
                       EventReading& reading)
{
    const EventReading* visit = nullptr;
    for (const MergedEvent& event : events) {
        const EventReading& told = event.reading;
        if (told.type == MeetingType::visit && told.sentence <= reading.sentence &&
            told.sentence + near >= reading.sentence && !told.background &&
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
    if (visit == nullptr) {
        return;
    }
    const auto guests = guests_of(analysis, *visit, reading);
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
    if (visit->status == MeetingStatus::planned && reading.status == MeetingStatus::held) {
        reading.status = MeetingStatus::planned;
    }
}

} // namespace entente
