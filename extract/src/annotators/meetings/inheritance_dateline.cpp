#include "inheritance_dateline.hpp"

#include "../furniture.hpp"
#include "news_clock.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t lead_sentences = 4;
constexpr std::uint32_t far_sentences = 15;
constexpr std::int32_t week = 7;

/// Its sentences speak of another city, where it may have been.
bool names_other_city(const Analysis& analysis, const MergedEvent& event, const Dateline& dateline)
{
    return std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
        return mention.kind == MentionKind::place && event.evidence.contains(mention.sentence) &&
               mention.entity != dateline.city.index &&
               analysis.places[mention.entity].type == PlaceType::city;
    });
}

/// The article has those who are at home there in the country of the others: they met in it.
bool are_abroad_elsewhere(const Analysis& analysis, const std::vector<MergedEvent>& events,
                          const EventReading& meeting, std::string_view home)
{
    const auto is_of = [&](const EventReading& event, std::string_view country) {
        return std::ranges::any_of(event.participants, [&](const Participant& one) {
            return country_of(analysis, one.actor) == country;
        });
    };
    return std::ranges::any_of(events, [&](const MergedEvent& other) {
        const EventReading& event = other.reading;
        const bool before = !analysis.published.empty() && event.date.has_year() &&
                            event.date.latest_day() + week < analysis.published.earliest_day();
        return &event != &meeting && !event.background && !before &&
               event.status == meeting.status && is_of(event, home) &&
               std::ranges::any_of(event.places, [&](const Actor& place) {
                   const auto there = country_of(analysis, place);
                   return !there.empty() && there != home && is_of(meeting, there);
               });
    });
}

} // namespace

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

void inherit_from_dateline(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    const auto dateline = dateline_of(analysis);
    if (!dateline) {
        return;
    }
    const auto country = country_of(analysis, dateline->city);
    const NewsClock clock(analysis);
    for (MergedEvent& event : events) {
        EventReading& reading = event.reading;
        const std::uint32_t first = event.evidence.empty() ? 0 : *event.evidence.begin();
        const bool in_reach = analysis.sentences[first].zone == Zone::body &&
                              first >= dateline->sentence &&
                              first <= dateline->sentence + far_sentences;
        const bool at_home =
            std::ranges::any_of(reading.participants, [&](const Participant& participant) {
                return country_of(analysis, participant.actor) == country;
            });
        const bool elsewhere = names_other_city(analysis, event, *dateline);
        const bool other_time = !reading.date.empty() && reading.date.begin().day == 0;
        if (reading.type == MeetingType::meeting && reading.status == MeetingStatus::held &&
            reading.places.empty() && in_reach && at_home && !other_time && !elsewhere &&
            !clock.is_elsewhen(first) && (reading.foreground || first == dateline->sentence) &&
            !are_abroad_elsewhere(analysis, events, reading, country)) {
            offer_places(reading, {dateline->city}, SettingSource::dateline);
        }
    }
}

} // namespace entente
