#include "merge_company.hpp"

#include "merge_join.hpp"
#include "same_event.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t near_sentences = 2;

bool takes_part(const EventReading& event, const Actor& actor)
{
    return std::ranges::find(event.participants, actor, &Participant::actor) !=
           event.participants.end();
}

/// Nobody of them is at home where the visit goes.
bool may_travel(const Analysis& analysis, const EventReading& visit, const EventReading& reading)
{
    return std::ranges::none_of(reading.participants, [&](const Participant& one) {
        const auto home = country_of(analysis, one.actor);
        return !home.empty() && std::ranges::any_of(visit.places, [&](const Actor& place) {
            return country_of(analysis, place) == home;
        });
    });
}

/// Whether what the words call it may be said of the event.
bool may_be_at(const Analysis& analysis, const EventReading& event, const EventReading& reading)
{
    if (reading.type == MeetingType::visit || event.type == MeetingType::visit) {
        return event.type == MeetingType::visit &&
               (reading.type == MeetingType::visit || reading.journey) &&
               may_travel(analysis, event, reading);
    }
    return event.type != MeetingType::call || reading.type == MeetingType::call;
}

/// "They were A and B", of those who were received.
bool tells_guests(const EventReading& reading)
{
    return !reading.journey && !reading.participants.empty() &&
           reading.participants.front().role == Role::guest;
}

/// How well it is the event that they were at; negative when it is not.
int fitness(const Analysis& analysis, const MergedEvent& merged, const EventReading& reading)
{
    const EventReading& event = merged.reading;
    const bool host = std::ranges::any_of(
        event.participants, [](const Participant& one) { return one.role == Role::host; });
    if (tells_guests(reading) && (event.type != MeetingType::meeting || !host)) {
        return -1; // only who received somebody had guests
    }
    const bool later = event.status == MeetingStatus::held && reading.status != event.status;
    if (!may_be_at(analysis, event, reading) || later || event.background ||
        !settings_agree(analysis, event, reading)) {
        return -1;
    }
    const bool with_them = std::ranges::any_of(
        reading.beside, [&](const Actor& actor) { return takes_part(event, actor); });
    const bool known =
        std::ranges::any_of(reading.beside, [](const Actor& actor) { return is_official(actor); });
    if (known && !with_them) {
        return -1;
    }
    const auto told = std::ranges::max_element(merged.evidence);
    const bool near = told != merged.evidence.end() && *told + near_sentences >= reading.sentence;
    if (!near && is_old_news(analysis, event, reading)) {
        return -1;
    }
    return (reading.journey && event.type == MeetingType::visit ? 8 : 0) + (near ? 4 : 0) +
           (event.foreground ? 2 : 0) + (event.type == reading.type ? 1 : 0) +
           (event.form == reading.form ? 1 : 0);
}

/// "also present at the *meetings*"
bool is_of_several(const Analysis& analysis, const EventReading& reading)
{
    const Token& noun = analysis.tokens()[reading.trigger.last - 1];
    return noun.is("meetings") || noun.is("audiences") || noun.is("calls");
}

void join(const Analysis& analysis, MergedEvent& event, EventReading reading)
{
    for (Participant& one : reading.participants) {
        one.role = event.reading.type == MeetingType::visit ? Role::guest : one.role;
    }
    join_reading(analysis, event, reading);
}

} // namespace

bool join_company(const Analysis& analysis, std::vector<MergedEvent>& events, EventReading reading)
{
    MergedEvent* best = nullptr;
    int best_score = -1;
    for (MergedEvent& event : events) {
        const int score = fitness(analysis, event, reading);
        if (score >= best_score && score >= 0) {
            best_score = score;
            best = &event;
        }
    }
    if (best == nullptr) {
        return false;
    }
    join(analysis, *best, reading);
    for (MergedEvent& event : events) {
        const EventReading& other = event.reading;
        if (is_of_several(analysis, reading) && &event != best && other.foreground &&
            other.type == best->reading.type && other.status == best->reading.status &&
            dates_agree(other.date, best->reading.date) && fitness(analysis, event, reading) >= 0) {
            join(analysis, event, reading);
        }
    }
    return true;
}

} // namespace entente
