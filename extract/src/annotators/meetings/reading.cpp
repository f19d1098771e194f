#include "reading.hpp"

#include <algorithm>

namespace entente {

bool takes_part(const EventReading& event, const Actor& actor)
{
    return std::ranges::find(event.participants, actor, &Participant::actor) !=
           event.participants.end();
}

void set_type(EventReading& reading, MeetingType type)
{
    reading.type = type;
    switch (type) {
    case MeetingType::meeting:
        reading.form = "meeting";
        reading.cameo = "040";
        break;
    case MeetingType::call:
        reading.form = "phone call";
        reading.cameo = "041";
        break;
    case MeetingType::visit:
        reading.form = "visit";
        reading.cameo = "042";
        break;
    case MeetingType::gathering:
        reading.form = "gathering";
        reading.cameo = "";
        break;
    }
}

void offer_date(EventReading& reading, const Date& date, SettingSource source)
{
    if (!date.empty() && (reading.date.empty() || source < reading.date_source)) {
        reading.date = date;
        reading.date_source = source;
    }
}

void offer_places(EventReading& reading, const std::vector<Actor>& places, SettingSource source)
{
    if (!places.empty() && (reading.places.empty() || source < reading.places_source)) {
        reading.places = places;
        reading.places_source = source;
    }
}

} // namespace entente
