#include "inheritance_visits.hpp"
#include "same_event.hpp"

#include <algorithm>

/// What is planned on a journey that has begun.
namespace entente {
namespace {

constexpr std::int32_t week = 7;
constexpr std::uint32_t near_sentences = 2;

bool is_of_these_days(const Analysis& analysis, const Date& date)
{
    const std::int32_t today = analysis.published.latest_day();
    return date.empty() || (date.has_year() && date.latest_day() + week >= today &&
                            date.earliest_day() <= today + week);
}

bool has_guest(const EventReading& visit, const EventReading& event)
{
    return std::ranges::any_of(visit.participants, [&](const Participant& guest) {
        return takes_part(event, guest.actor);
    });
}

/// Some other participant is at home where the visit goes.
bool has_host_at_home(const Analysis& analysis, const EventReading& visit,
                      const EventReading& event)
{
    return std::ranges::any_of(event.participants, [&](const Participant& host) {
        const auto home = country_of(analysis, host.actor);
        return !home.empty() && !takes_part(visit, host.actor) &&
               std::ranges::any_of(visit.places, [&](const Actor& place) {
                   return country_of(analysis, place) == home;
               });
    });
}

} // namespace

const MergedEvent* visit_of_company(const Analysis& analysis,
                                    const std::vector<MergedEvent>& events,
                                    const MergedEvent& event)
{
    const EventReading& ceremony = event.reading;
    const MergedEvent* only = nullptr;
    if (!ceremony.form.ends_with("ceremony") || !ceremony.places.empty() ||
        ceremony.status != MeetingStatus::held || ceremony.background ||
        ceremony.participants.empty()) {
        return only;
    }
    const auto home = country_of(analysis, ceremony.participants.front().actor);
    const bool all_guests =
        !home.empty() && std::ranges::all_of(ceremony.participants, [&](const Participant& one) {
            return country_of(analysis, one.actor) == home;
        });
    for (const MergedEvent& journey : events) {
        const EventReading& visit = journey.reading;
        if (visit.type != MeetingType::visit || visit.places.empty()) {
            continue;
        }
        const bool theirs = visit.status == MeetingStatus::held && !visit.background &&
                            dates_agree(visit.date, ceremony.date) && !visit.participants.empty() &&
                            country_of(analysis, visit.participants.front().actor) == home;
        if (!theirs || only != nullptr) {
            return nullptr;
        }
        only = &journey;
    }
    return all_guests ? only : nullptr;
}

const MergedEvent* visit_begun(const Analysis& analysis, const std::vector<MergedEvent>& events,
                               const MergedEvent& event)
{
    const MergedEvent* best = nullptr;
    const EventReading& meeting = event.reading;
    if (meeting.type != MeetingType::meeting || meeting.status != MeetingStatus::planned ||
        !meeting.places.empty() || analysis.published.empty() ||
        !is_of_these_days(analysis, meeting.date)) {
        return best;
    }
    for (const MergedEvent& journey : events) {
        const EventReading& visit = journey.reading;
        if (visit.type == MeetingType::visit && visit.status == MeetingStatus::held &&
            !visit.background && !visit.places.empty() && is_of_these_days(analysis, visit.date) &&
            ((!visit.date.empty() && dates_agree(visit.date, meeting.date)) ||
             distance(event, journey) <= near_sentences) &&
            has_guest(visit, meeting) && has_host_at_home(analysis, visit, meeting) &&
            (best == nullptr || distance(event, journey) < distance(event, *best))) {
            best = &journey;
        }
    }
    return best;
}

} // namespace entente
