#include "inheritance.hpp"

#include "../furniture.hpp"
#include "lead_dates.hpp"
#include "same_event.hpp"
#include "scene.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

namespace entente {
namespace {

constexpr std::uint32_t far_away = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t lead_sentences = 4;

std::uint32_t distance(const MergedEvent& a, const MergedEvent& b)
{
    std::uint32_t least = far_away - 1;
    for (const std::uint32_t here : a.evidence) {
        for (const std::uint32_t there : b.evidence) {
            least = std::min(least, here > there ? here - there : (there - here) * 2);
        }
    }
    return least;
}

/// Some other participant may be at home where the visit goes: he receives the guest.
bool has_host(const Analysis& analysis, const EventReading& visit, const EventReading& event)
{
    if (visit.places.empty() || visit.participants.empty()) {
        return true;
    }
    const auto home = country_of(analysis, visit.participants.front().actor);
    return std::ranges::any_of(event.participants, [&](const Participant& participant) {
        const auto country = country_of(analysis, participant.actor);
        const bool is_guest = std::ranges::find(visit.participants, participant.actor,
                                                &Participant::actor) != visit.participants.end();
        return !is_guest && (country.empty() || country == home ||
                             std::ranges::any_of(visit.places, [&](const Actor& place) {
                                 const auto visited = country_of(analysis, place);
                                 return visited.empty() || visited == country;
                             }));
    });
}

/// "before travelling on to Kampala": the visit begins when the rest is over.
bool leads_on(const Analysis& analysis, const EventReading& visit)
{
    const std::uint32_t first = visit.trigger.first;
    return first > 0 && analysis.tokens()[first - 1].is("before");
}

bool may_be_part(const Analysis& analysis, const MergedEvent& visit, const MergedEvent& event)
{
    const std::uint32_t away = distance(event, visit);
    const bool part = away == 0 ? is_guest_there(analysis, visit.reading, event.reading)
                                : is_named_guest_there(analysis, visit.reading, event.reading);
    if (leads_on(analysis, visit.reading) && visit.reading.sentence == event.reading.sentence &&
        event.reading.trigger.first < visit.reading.trigger.first) {
        return false;
    }
    const bool before = away == 0 && (visit.reading.sentence != event.reading.sentence ||
                                      visit.reading.trigger.first < event.reading.trigger.first);
    return part && (before || event.reading.type == MeetingType::gathering ||
                    has_host(analysis, visit.reading, event.reading));
}

/// "Ahead of his trip to Beijing" and "met A in Beijing": the trip was made.
void confirm_visits(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    for (MergedEvent& visit : events) {
        if (visit.reading.type != MeetingType::visit || !visit.reading.ahead) {
            continue;
        }
        for (const MergedEvent& event : events) {
            if (event.reading.type == MeetingType::meeting &&
                event.reading.status == MeetingStatus::held &&
                shares_place(event.reading, visit.reading) &&
                is_named_guest_there(analysis, visit.reading, event.reading)) {
                visit.reading.status = MeetingStatus::held;
            }
        }
    }
}

/// "a visit that will *include* a meeting with A": part of it, whatever the tense of either.
bool includes(const Analysis& analysis, const EventReading& visit, const EventReading& event)
{
    constexpr std::uint32_t longest = 8;
    if (visit.sentence != event.sentence || event.trigger.first < visit.trigger.last ||
        event.status == MeetingStatus::cancelled) {
        return false;
    }
    for (std::uint32_t at = visit.trigger.last; at < event.trigger.first; ++at) {
        if (analysis.tokens()[at].folded.starts_with("includ")) {
            return at < visit.trigger.last + longest;
        }
    }
    return false;
}

MergedEvent* visit_around(const Analysis& analysis, std::vector<MergedEvent>& events,
                          const MergedEvent& event)
{
    MergedEvent* best = nullptr;
    std::uint32_t best_distance = far_away;
    for (MergedEvent& visit : events) {
        const bool whole = includes(analysis, visit.reading, event.reading);
        if (visit.reading.type != MeetingType::visit || visit.reading.places.empty() ||
            (visit.reading.status != event.reading.status && !whole) ||
            (distance(event, visit) > 1 && is_old_news(analysis, visit.reading, event.reading)) ||
            !may_be_part(analysis, visit, event)) {
            continue;
        }
        if (whole) {
            return &visit;
        }
        if (const std::uint32_t away = distance(event, visit); away < best_distance) {
            best_distance = away;
            best = &visit;
        }
    }
    return best;
}

void take_missing(const Analysis& analysis, EventReading& part, const EventReading& whole)
{
    if (part.places.empty()) { // the city of the visit, not each house that was visited
        std::ranges::copy_if(whole.places, std::back_inserter(part.places),
                             [&](const Actor& place) {
                                 return place.kind == ActorKind::country ||
                                        analysis.places[place.index].type != PlaceType::venue;
                             });
        if (part.places.empty()) {
            part.places = whole.places;
        }
    }
    if (part.date.empty()) {
        part.date = whole.date;
    }
}

void inherit_from_visits(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    for (MergedEvent& event : events) {
        if (event.reading.type != MeetingType::meeting &&
            event.reading.type != MeetingType::gathering) {
            continue;
        }
        if (MergedEvent* visit = visit_around(analysis, events, event)) {
            if (visit->reading.date.empty() && !visit->reading.background) {
                visit->reading.date = event.reading.date;
            }
            take_missing(analysis, event.reading, visit->reading);
        }
    }
}

/// A meeting on the sidelines of a gathering is where and when that is.
void inherit_from_gatherings(std::vector<MergedEvent>& events)
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
                (best == nullptr || distance(event, whole) < distance(event, *best))) {
                best = &whole;
            }
        }
        if (best != nullptr && event.reading.places.empty()) {
            event.reading.places = best->reading.places;
        }
        if (best != nullptr && event.reading.date.empty() && !event.reading.background &&
            !best->reading.date.is_interval() && best->reading.date.begin().day != 0) {
            event.reading.date = best->reading.date; // of one day
        }
    }
}

bool tells_signing(const Analysis& analysis, TokenRange sentence)
{
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        const std::string_view word = analysis.tokens()[at].folded;
        if (word == "signed" || word == "signing" || word == "inked") {
            return true;
        }
    }
    return false;
}

void inherit_from_summaries(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    for (const MergedEvent& whole : events) {
        if (!is_summary(analysis, events, whole)) {
            continue;
        }
        for (MergedEvent& part : events) {
            if (&part != &whole && sums_up(analysis, whole.reading, part.reading)) {
                take_missing(analysis, part.reading, whole.reading);
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
                event.reading.date = time.date;
                break;
            }
        }
    }
}

/// The city of the dateline, as a place.
struct Dateline {
    Actor city;
    std::uint32_t sentence = 0;
};

std::optional<Dateline> dateline_of(const Analysis& analysis)
{
    const auto line = find_dateline(analysis);
    for (const Mention& mention : analysis.mentions) {
        if (mention.kind != MentionKind::place ||
            analysis.sentences[mention.sentence].zone != Zone::body) {
            continue;
        }
        // "BEIJING The two sides ...": capitals alone set it off
        const bool capitals =
            mention.tokens.first == analysis.sentences[mention.sentence].tokens.first &&
            analysis.tokens()[mention.tokens.first].shape == Shape::upper;
        if (line ? line->contains(mention.tokens) : capitals) {
            return Dateline{{ActorKind::place, mention.entity}, mention.sentence};
        }
        if (mention.sentence > lead_sentences) {
            break;
        }
    }
    return std::nullopt;
}

/// What the lead tells without a place happened where the article was written, when one of the
/// sides is at home there.
void inherit_from_dateline(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    const auto dateline = dateline_of(analysis);
    if (!dateline) {
        return;
    }
    const auto country = country_of(analysis, dateline->city);
    for (MergedEvent& event : events) {
        EventReading& reading = event.reading;
        const std::uint32_t first = event.evidence.empty() ? 0 : *event.evidence.begin();
        const bool in_lead = analysis.sentences[first].zone == Zone::body &&
                             first >= dateline->sentence &&
                             first <= dateline->sentence + lead_sentences;
        const bool at_home =
            std::ranges::any_of(reading.participants, [&](const Participant& participant) {
                return country_of(analysis, participant.actor) == country;
            });
        const bool other_time = !reading.date.empty() && reading.date.begin().day == 0;
        if (reading.type == MeetingType::meeting && reading.status == MeetingStatus::held &&
            reading.places.empty() && in_lead && at_home && !other_time &&
            (reading.foreground || first == dateline->sentence)) {
            reading.places.push_back(dateline->city);
            return;
        }
    }
}

} // namespace

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
    inherit_from_gatherings(events);
    place_by_gathering(analysis, events);
    inherit_from_summaries(analysis, events);
    inherit_from_dateline(analysis, events);
    date_by_lead(analysis, events);
}

} // namespace entente
