#include "reading.hpp"

namespace entente {

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
