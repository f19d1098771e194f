#include "merge_attended.hpp"

#include "merge_join.hpp"
#include "merge_references.hpp"
#include "same_event.hpp"

#include <algorithm>

namespace entente {
namespace {

/// The later meeting of known sides that the attended one is; null where none is told.
MergedEvent* told_later(const Analysis& analysis, std::vector<MergedEvent>& events,
                        const EventReading& attended)
{
    const auto told = std::ranges::find_if(events, [&](const MergedEvent& event) {
        return event.reading.type == MeetingType::meeting && is_complete(event.reading) &&
               event.reading.status == attended.status && event.reading.form == attended.form &&
               event.reading.sentence > attended.sentence &&
               settings_agree(analysis, event.reading, attended) &&
               shares_place(event.reading, attended);
    });
    return told == events.end() ? nullptr : &*told;
}

} // namespace

bool gathers_others(const EventReading& reading)
{
    return reading.rule == "meeting.attended" && reading.type == MeetingType::meeting &&
           reading.participants.size() == 1 &&
           reading.participants.front().actor.kind == ActorKind::official &&
           ((!reading.places.empty() && reading.places_source == SettingSource::own) ||
            (!reading.date.empty() && reading.date_source == SettingSource::own));
}

void join_attended(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    for (std::size_t i = events.size(); i-- > 0;) {
        EventReading reading = events[i].reading;
        if (reading.rule != "meeting.attended" || reading.type != MeetingType::gathering) {
            continue;
        }
        reading.type = MeetingType::meeting;
        if (MergedEvent* told = told_later(analysis, events, reading)) {
            join_reading(analysis, *told, reading);
            events.erase(events.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
}

} // namespace entente
