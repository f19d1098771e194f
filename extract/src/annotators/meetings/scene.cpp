#include "scene.hpp"

#include "news_days.hpp"
#include "same_event.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t lead_sentences = 4;
constexpr std::uint32_t near_sentences = 2;

/// Caption's gatherings are those of the picture.
bool is_scene(const Analysis& analysis, const EventReading& reading)
{
    return analysis.sentences[reading.sentence].zone != Zone::caption &&
           reading.type == MeetingType::gathering && !reading.places.empty() &&
           !reading.background &&
           (reading.status == MeetingStatus::held || reading.status == MeetingStatus::planned);
}

/// A country says little of where two met a page later; a city does.
bool is_wide(const EventReading& reading)
{
    return std::ranges::all_of(reading.places,
                               [](const Actor& place) { return place.kind == ActorKind::country; });
}

/// The only gathering with a place, or one of several at the same place; null when they differ.
const MergedEvent* scene_of(const Analysis& analysis, const std::vector<MergedEvent>& events)
{
    const MergedEvent* scene = nullptr;
    for (const MergedEvent& event : events) {
        if (!is_scene(analysis, event.reading)) {
            continue;
        }
        if (scene == nullptr) {
            scene = &event;
        } else if (!shares_place(scene->reading, event.reading) ||
                   !settings_agree(analysis, scene->reading, event.reading)) {
            return nullptr;
        }
    }
    return scene;
}

/// Some time named in the sentence is not that of the gathering.
bool tells_other_time(const Analysis& analysis, std::uint32_t sentence, const Date& date)
{
    return std::ranges::any_of(analysis.times, [&](const TimeMention& time) {
        return time.sentence == sentence && !dates_agree(time.date, date);
    });
}

bool names_place(const Analysis& analysis, std::uint32_t sentence)
{
    return std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
        return mention.sentence == sentence && mention.kind == MentionKind::place;
    });
}

bool tells_since(const Analysis& analysis, std::uint32_t sentence)
{
    const TokenRange tokens = analysis.sentences[sentence].tokens;
    return std::any_of(analysis.tokens().begin() + tokens.first,
                       analysis.tokens().begin() + tokens.last,
                       [](const Token& token) { return token.is("since"); });
}

bool attends(const EventReading& gathering, const EventReading& meeting)
{
    return std::ranges::any_of(meeting.participants, [&](const Participant& one) {
        return one.actor.kind == ActorKind::official &&
               std::ranges::find(gathering.participants, one.actor, &Participant::actor) !=
                   gathering.participants.end();
    });
}

/// Somebody who was there goes elsewhere in the article.
bool travels_elsewhere(const Analysis& analysis, const std::vector<MergedEvent>& events,
                       const EventReading& scene, const EventReading& meeting)
{
    return std::ranges::any_of(events, [&](const MergedEvent& event) {
        const EventReading& visit = event.reading;
        return visit.type == MeetingType::visit && !visit.background && !visit.places.empty() &&
               visit.status == meeting.status && !settings_agree(analysis, visit, scene) &&
               is_guest_there(analysis, visit, meeting);
    });
}

} // namespace

void place_by_gathering(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    const MergedEvent* scene = scene_of(analysis, events);
    if (scene == nullptr || scene->evidence.empty()) {
        return;
    }
    const std::uint32_t told = *scene->evidence.begin();
    std::uint32_t first_body = 0;
    while (first_body < analysis.sentences.size() &&
           analysis.sentences[first_body].zone != Zone::body) {
        ++first_body;
    }
    for (MergedEvent& event : events) {
        EventReading& reading = event.reading;
        if (reading.type != MeetingType::meeting || !reading.places.empty() ||
            event.evidence.empty() || reading.status != scene->reading.status ||
            reading.background || !attends(scene->reading, reading) ||
            !dates_agree(reading.date, scene->reading.date) ||
            travels_elsewhere(analysis, events, scene->reading, reading)) {
            continue;
        }
        const std::uint32_t here = *event.evidence.begin();
        const bool near = told <= here && here <= told + near_sentences;
        const bool in_scene =
            near || (told <= first_body + lead_sentences && !is_wide(scene->reading));
        if (in_scene && !tells_other_time(analysis, here, scene->reading.date) &&
            !names_place(analysis, here) && !tells_since(analysis, reading.sentence) &&
            !is_told_as_past(analysis, reading)) {
            offer_places(reading, scene->reading.places, SettingSource::neighbour);
        }
    }
}

} // namespace entente
