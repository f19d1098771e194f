#include "merge_company.hpp"

#include "annotators/grammar.hpp"
#include "merge_join.hpp"
#include "same_event.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t near_sentences = 2;

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
    const bool talk = event.type == MeetingType::call || event.form == "conversation";
    return reading.type == MeetingType::call ? talk : event.type != MeetingType::call;
}

/// "They were A and B", of those who were received.
bool tells_guests(const EventReading& reading)
{
    return !reading.journey && !reading.participants.empty() &&
           reading.participants.front().role == Role::guest;
}

/// "They were A and B", of whom one is the host's own.
bool are_at_home(const Analysis& analysis, const EventReading& event, const EventReading& reading)
{
    return std::ranges::any_of(event.participants, [&](const Participant& host) {
        const auto home = country_of(analysis, host.actor);
        return host.role == Role::host && !home.empty() &&
               std::ranges::any_of(reading.participants, [&](const Participant& guest) {
                   return country_of(analysis, guest.actor) == home;
               });
    });
}

/// "the *occasion*", "the *ceremony*": what the words call an event that was told just now.
bool names_occasion(const Analysis& analysis, const EventReading& reading)
{
    for (std::uint32_t at = reading.trigger.first; at < reading.trigger.last; ++at) {
        if (analysis.lexicon->event_words.has(analysis.tokens()[at].folded, EventWord::occasion)) {
            return true;
        }
    }
    return false;
}

/// Another place, or something signed, is told in the sentences behind `told`.
bool changes_scene(const Analysis& analysis, const EventReading& event, std::uint32_t told,
                   std::uint32_t sentence)
{
    for (std::uint32_t between = told + 1; between < sentence; ++between) {
        const TokenRange tokens = analysis.sentences[between].tokens;
        const auto mentions =
            std::ranges::equal_range(analysis.mentions, between, {}, &Mention::sentence);
        const bool elsewhere = std::ranges::any_of(mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::place &&
                   std::ranges::find(event.places, Actor{ActorKind::place, mention.entity}) ==
                       event.places.end();
        });
        if (elsewhere || tells_signing(analysis, tokens)) {
            return true;
        }
    }
    return false;
}

/// Whether the occasion that the reading names may be the event, last told in that sentence.
bool may_be_called(const Analysis& analysis, const EventReading& event, const EventReading& reading,
                   std::uint32_t told)
{
    const bool ceremonial = // "a reception", "an audience": an occasion, however it goes on
        event.type == MeetingType::meeting && event.form != "meeting";
    return ceremonial || !names_occasion(analysis, reading) ||
           (told + near_sentences >= reading.sentence &&
            !changes_scene(analysis, event, told, reading.sentence));
}

/// How well it is the event that they were at; negative when it is not.
int fitness(const Analysis& analysis, const MergedEvent& merged, const EventReading& reading)
{
    const EventReading& event = merged.reading;
    const bool host = std::ranges::any_of(
        event.participants, [](const Participant& one) { return one.role == Role::host; });
    if (tells_guests(reading) &&
        (event.type != MeetingType::meeting || !host || are_at_home(analysis, event, reading))) {
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
    if (told == merged.evidence.end() || !may_be_called(analysis, event, reading, *told)) {
        return -1;
    }
    const bool near = *told + near_sentences >= reading.sentence;
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
