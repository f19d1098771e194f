#include "inheritance.hpp"

#include "inheritance_dateline.hpp"
#include "inheritance_news.hpp"
#include "inheritance_visits.hpp"
#include "lead_dates.hpp"
#include "same_event.hpp"
#include "scene.hpp"
#include "whereabouts.hpp"
#include "words.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

namespace entente {
namespace {

/// A meeting on the sidelines of a gathering is where and when that is.
void inherit_from_gatherings(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    for (MergedEvent& event : events) {
        if (!event.reading.sidelines) {
            continue;
        }
        const MergedEvent* best = nullptr;
        for (const MergedEvent& whole : events) {
            if (whole.reading.type == MeetingType::gathering &&
                whole.reading.status == event.reading.status && !whole.reading.places.empty() &&
                dates_agree(whole.reading.date, event.reading.date) &&
                !is_old_news(analysis, whole.reading, event.reading) &&
                (best == nullptr || distance(event, whole) < distance(event, *best))) {
                best = &whole;
            }
        }
        if (best == nullptr) {
            continue;
        }
        offer_places(event.reading, best->reading.places, SettingSource::neighbour);
        if (event.reading.date.empty() && !event.reading.background &&
            !best->reading.date.is_interval() && best->reading.date.begin().day != 0) {
            offer_date(event.reading, best->reading.date, SettingSource::neighbour); // of one day
        }
    }
}

void inherit_from_summaries(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    for (const MergedEvent& whole : events) {
        if (!is_summary(analysis, events, whole)) {
            continue;
        }
        for (MergedEvent& part : events) {
            if (&part != &whole && sums_up(analysis, whole.reading, part.reading)) {
                take_places(analysis, part.reading, whole.reading, SettingSource::neighbour);
                offer_date(part.reading, whole.reading.date, SettingSource::neighbour);
                part.evidence.insert(whole.evidence.begin(), whole.evidence.end());
            }
        }
    }
}

/// A signing ceremony is on the day that the article says of the signature.
void date_signings(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    for (MergedEvent& event : events) {
        const bool signing =
            event.reading.form == "signing ceremony" ||
            (event.reading.form == "ceremony" &&
             tells_signing(analysis, analysis.sentences[event.reading.sentence].tokens));
        if (!signing || !event.reading.date.empty()) {
            continue;
        }
        for (const TimeMention& time : analysis.times) {
            const TokenRange sentence = analysis.sentences[time.sentence].tokens;
            const bool day = time.date.begin().day != 0 && !time.date.is_interval() &&
                             !time.since && !time.until;
            if (day && analysis.sentences[time.sentence].zone == Zone::body &&
                tells_signing(analysis, sentence) && time.sentence <= event.reading.sentence) {
                offer_date(event.reading, time.date, SettingSource::neighbour);
                break;
            }
        }
    }
}

} // namespace

std::uint32_t distance(const MergedEvent& a, const MergedEvent& b)
{
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max() - 1;
    for (const std::uint32_t here : a.evidence) {
        for (const std::uint32_t there : b.evidence) {
            least = std::min(least, here > there ? here - there : (there - here) * 2);
        }
    }
    return least;
}

Date month_of(const Date& date)
{
    CalendarPoint point = date.begin();
    point.day = 0;
    return date.is_interval() || date.empty() ? date : Date(point);
}

void take_places(const Analysis& analysis, EventReading& part, const EventReading& whole,
                 SettingSource source)
{
    std::vector<Actor> places; // the city of the visit, not each house that was visited
    std::ranges::copy_if(whole.places, std::back_inserter(places), [&](const Actor& place) {
        return place.kind == ActorKind::country ||
               (analysis.places[place.index].type != PlaceType::venue &&
                analysis.places[place.index].type != PlaceType::water);
    });
    offer_places(part, places.empty() ? whole.places : places, source);
}

bool is_summary(const Analysis& analysis, const std::vector<MergedEvent>& events,
                const MergedEvent& event)
{
    const bool meets =
        event.reading.type == MeetingType::meeting || event.reading.type == MeetingType::call;
    return meets && event.reading.participants.size() > 2 &&
           std::ranges::count_if(events, [&](const MergedEvent& part) {
               return part.reading.participants.size() > 1 &&
                      sums_up(analysis, event.reading, part.reading);
           }) >= 2;
}

void inherit_settings(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    confirm_visits(analysis, events);
    date_signings(analysis, events);
    inherit_from_visits(analysis, events);
    inherit_from_gatherings(analysis, events);
    place_by_gathering(analysis, events);
    inherit_from_summaries(analysis, events);
    inherit_from_dateline(analysis, events);
    date_by_lead(analysis, events);
    inherit_from_news(analysis, events);
    place_by_whereabouts(analysis, events);
    date_by_clock(analysis, events);
}

} // namespace entente
