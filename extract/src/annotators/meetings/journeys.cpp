#include "journeys.hpp"

#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "visit_length.hpp"
#include "words.hpp"

#include <algorithm>

/// Visits told by verbs of travel: "arrived in Oslo", "left Paris for Rome", "is due in Cairo".
namespace entente {
namespace {

constexpr std::uint32_t longest_errand = 16; ///< words of what somebody is sent for

bool tells(const MeetingTrigger& trigger, JourneyTrait trait)
{
    return trigger.entry->journey.has(trait);
}

bool ends_in_preposition(const ArticleView& view, const MeetingTrigger& trigger)
{
    return trigger.tokens.last - trigger.tokens.first > 1 &&
           is_preposition(view, view.word(trigger.tokens.last - 1));
}

/// "is in", "flew back to": where somebody may be at home.
bool may_be_home(const ArticleView& view, const MeetingTrigger& trigger)
{
    return tells(trigger, JourneyTrait::act) || tells(trigger, JourneyTrait::home) ||
           (trigger.tokens.last < view.size() && view.word(trigger.tokens.last) == "back");
}

bool introduces_goal(std::string_view word, const MeetingTrigger& trigger)
{
    if (tells(trigger, JourneyTrait::origin)) {
        return word == "for";
    }
    return word == "to" || word == "in" || word == "at" || word == "into" || word == "for" ||
           word == "onto";
}

/// No town or country, but a house in one.
bool is_venue(const Analysis& analysis, const std::vector<Actor>& places)
{
    return places.front().kind == ActorKind::place &&
           analysis.places[places.front().index].type == PlaceType::venue;
}

/// "Oslo, *where* he arrives on Friday": the place that the clause of the verb describes.
std::optional<PlacePhrase> place_before_where(const ArticleView& view, std::uint32_t verb,
                                              std::uint32_t begin)
{
    constexpr std::uint32_t longest = 7;
    for (std::uint32_t at = verb; at > begin && at + longest > verb; --at) {
        if (view.mention_at(at - 1) != nullptr || view.word(at - 1) != "where") {
            continue;
        }
        const std::uint32_t end = at > begin + 1 && view.word(at - 2) == "," ? at - 2 : at - 1;
        const Mention* place = view.mention_before(end);
        return place != nullptr && place->kind != MentionKind::organization
                   ? destination_at(view, place->tokens.first, end)
                   : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Journey journey_of(const ArticleView& view, const MeetingTrigger& trigger, std::uint32_t end)
{
    Journey journey;
    const std::uint32_t first = trigger.tokens.last;
    std::uint32_t at = past_adjuncts(view, first, end, false);
    if (tells(trigger, JourneyTrait::sent)) {
        const Party sent = parties_from(view, first, end);
        const bool person = std::ranges::any_of(sent.actors, is_official);
        std::uint32_t to = past_adjuncts(view, sent.tokens.last, end, false);
        to += to < end && view.word(to) == "," ? 1U : 0U; // "sent A, a former general, to Oslo"
        if (person && to + 1 < end && view.word(to) == "to") {
            journey.goal = destination_at(view, to + 1, end);
            for (std::uint32_t i = to + 1; !journey.goal && i + 1 < end && i < to + longest_errand;
                 ++i) { // "sent A to meet B in Oslo"
                journey.goal = view.word(i) == "in" ? place_phrase_at(view, i, end) : std::nullopt;
            }
        }
        return journey;
    }
    if (tells(trigger, JourneyTrait::place)) {
        journey.goal = destination_at(view, at < end && view.word(at) == "in" ? at + 1 : at, end);
        return journey;
    }
    if (ends_in_preposition(view, trigger)) {
        journey.goal = destination_at(view, at, end);
        return journey;
    }
    if (tells(trigger, JourneyTrait::origin) && at < end) {
        journey.origin = destination_at(view, view.word(at) == "from" ? at + 1 : at, end);
    } else if (at < end && view.word(at) == "from") {
        journey.origin = destination_at(view, at + 1, end);
    }
    if (journey.origin) {
        at = past_adjuncts(view, journey.origin->tokens.last, end, false);
    }
    if (at < end && view.word(at) == "home") {
        at = past_adjuncts(view, at + 1, end, false);
    }
    if (at + 1 < end && (view.word(at) == "with" || view.word(at) == "alongside")) {
        journey.companions = parties_from(view, at + 1, end);
        at = std::max(at + 1, journey.companions.tokens.last);
    }
    if (at + 1 < end && introduces_goal(view.word(at), trigger)) {
        journey.goal = destination_at(view, at + 1, end);
    }
    if (journey.goal && !journey.origin) {
        const std::uint32_t behind = past_adjuncts(view, journey.goal->tokens.last, end, false);
        if (behind + 1 < end && view.word(behind) == "from") {
            journey.origin = destination_at(view, behind + 1, end);
        }
    } else if (!journey.goal && !journey.origin && at + 1 < end && view.word(at) == "from") {
        journey.origin = destination_at(view, at + 1, end); // "returned home from Oslo"
    }
    return journey;
}

bool is_idle_journey(const ArticleView& view, const MeetingTrigger& trigger, std::uint32_t end)
{
    if (trigger.entry->type != MeetingType::visit) {
        return false;
    }
    if (tells(trigger, JourneyTrait::origin) || tells(trigger, JourneyTrait::sent)) {
        return !journey_of(view, trigger, end).goal;
    }
    if (!tells(trigger, JourneyTrait::way)) {
        return false;
    }
    const Journey journey = journey_of(view, trigger, end);
    return !journey.goal && !journey.origin;
}

bool are_abroad(const Analysis& analysis, const std::vector<Actor>& actors,
                const std::vector<Actor>& places)
{
    return std::ranges::all_of(actors, [&](const Actor& actor) {
        const auto home = country_of(analysis, actor);
        return actor.kind == ActorKind::official && !home.empty() &&
               std::ranges::all_of(places, [&](const Actor& place) {
                   const auto there = country_of(analysis, place);
                   return !there.empty() && there != home;
               });
    });
}

std::vector<std::vector<Actor>> by_country(const Analysis& analysis,
                                           const std::vector<Actor>& places)
{
    std::vector<std::vector<Actor>> groups;
    for (const Actor& place : places) {
        const auto country = country_of(analysis, place);
        if (country.empty()) {
            return {places};
        }
        const auto same = std::ranges::find_if(groups, [&](const std::vector<Actor>& group) {
            return country_of(analysis, group.front()) == country;
        });
        if (same != groups.end()) {
            same->push_back(place);
        } else {
            groups.push_back({place});
        }
    }
    return groups;
}

/// One visit to each country on the way.
void SentenceReader::add_visits(EventReading reading)
{
    const auto groups = by_country(view_.analysis(), reading.places);
    if (groups.size() < 2) {
        reading.date = days_of_visit(view_, reading);
        add(std::move(reading));
        return;
    }
    for (const std::vector<Actor>& places : groups) {
        EventReading one = reading;
        one.places = places;
        add(std::move(one));
    }
}

/// "Chinese officials are in Paris *for talks*": abroad on an errand.
bool SentenceReader::are_sent(const Party& party, const PlacePhrase& goal) const
{
    const std::uint32_t end = sentence_.tokens.last;
    const std::uint32_t behind = past_adjuncts(view_, goal.tokens.last, end, false);
    const bool errand = behind < end && view_.word(behind) == "for";
    const bool people =
        is_somebody(view_, party) ||
        is_people_noun(view_, view_.word(party.tokens.last)); // "*Chinese* officials"
    return (errand || behind != goal.tokens.last) && party.actors.size() == 1 && people &&
           party.actors.front().kind == ActorKind::country &&
           std::ranges::all_of(goal.places, [&](const Actor& place) {
               const auto there = country_of(view_.analysis(), place);
               return !there.empty() && there != country_of(view_.analysis(), party.actors.front());
           });
}

void SentenceReader::read_journey(std::size_t index, const Party& agent)
{
    const MeetingTrigger& trigger = triggers_[index];
    const Party subject = tells(trigger, JourneyTrait::sent)
                              ? parties_from(view_, trigger.tokens.last, sentence_.tokens.last)
                              : agent;
    Modality modality = modality_of_verb(view_, trigger.tokens, sentence_.tokens);
    if (!modality.real || !subject.found || (subject.actors.empty() && !subject.group) ||
        (subject.actors.empty() && view_.word(trigger.tokens.first) == "going")) {
        return;
    }
    const std::uint32_t end = sentence_.tokens.last;
    Journey journey = journey_of(view_, trigger, end);
    if (tells(trigger, JourneyTrait::act) && journey.goal &&
        !are_abroad(view_.analysis(), subject.actors, journey.goal->places)) {
        journey.goal.reset(); // "the Memorial in Oslo": its town tells the country
    }
    if (!journey.goal &&
        (tells(trigger, JourneyTrait::place) || tells(trigger, JourneyTrait::act))) {
        const std::uint32_t at = past_adjuncts(view_, trigger.tokens.last, end, false);
        if (const std::uint32_t behind = past_stranger_place(at); behind != at) {
            journey.goal = place_phrase_at(view_, behind, end); // "toured a market in Oslo"
        }
    }
    if (!journey.goal && !journey.origin) {
        journey.goal = place_before_where(view_, trigger.tokens.first, sentence_.tokens.first);
    }
    bool over = false; ///< "returned from Oslo"
    if (tells(trigger, JourneyTrait::back) && journey.origin &&
        (!journey.goal || !are_abroad(view_.analysis(), subject.actors, journey.goal->places))) {
        journey.goal = journey.origin;
        over = true;
    }
    if (!journey.goal) {
        return;
    }
    if (may_be_home(view_, trigger) && !are_sent(subject, *journey.goal) &&
        !are_abroad(view_.analysis(), subject.actors, journey.goal->places)) {
        return; // "is in Paris", where he may live
    }
    if (tells(trigger, JourneyTrait::way) && is_venue(view_.analysis(), journey.goal->places)) {
        return; // "went on to Stanford University"
    }
    if (tells(trigger, JourneyTrait::due)) {
        if (verb_group_begin(view_, trigger.tokens.first, sentence_.tokens.first) ==
            trigger.tokens.first) {
            return; // "the talks, due in Cairo"
        }
        modality.status = MeetingStatus::planned;
    }
    const std::uint32_t first = trigger.tokens.first;
    const bool before_leaving = first > sentence_.tokens.first + 1 &&
                                view_.word(first).ends_with("ing") &&
                                view_.word(first - 1) == "before"; // "met A before heading to"
    if ((tells(trigger, JourneyTrait::ahead) || before_leaving) && !modality.told) {
        modality.status = MeetingStatus::planned;
    }
    EventReading reading = begin_reading(index, "visit.verb", 0.9);
    reading.status = modality.status;
    reading.foreground = !over;
    reading.places = journey.goal->places;
    if (over) {
        if (modality.status != MeetingStatus::held) {
            return;
        }
        reading.date = {}; // the day of the return
        reading.background = true;
    }
    if (tells(
            trigger,
            JourneyTrait::place)) { // "visited the headquarters of X in Belmont House, Port Louis"
        for (const Actor& near : settings_.places_of(index)) {
            if (std::ranges::find(reading.places, near) == reading.places.end()) {
                reading.places.push_back(near);
            }
        }
    }
    add_participants(reading, subject, Role::guest);
    std::erase_if(journey.companions.actors,
                  [](const Actor& actor) { return actor.kind != ActorKind::official; });
    add_participants(reading, journey.companions, Role::guest);
    add_visits(std::move(reading));
}

/// "While in Oslo, A met B": A is abroad there.
void SentenceReader::read_presence(std::uint32_t at)
{
    const std::uint32_t end = sentence_.tokens.last;
    const auto place = at + 2 < end ? place_phrase_at(view_, at + 1, end) : std::nullopt;
    if (!place || place->tokens.first != at + 1 || view_.word(at + 1) != "in") {
        return;
    }
    const Party visitor = subject_behind(view_, place->tokens.last, sentence_.tokens);
    if (visitor.actors.empty() || !are_abroad(view_.analysis(), visitor.actors, place->places)) {
        return;
    }
    EventReading reading = begin_untriggered(MeetingType::visit, {at, at + 1}, "visit.while", 0.75);
    reading.places = place->places;
    add_participants(reading, visitor, Role::guest);
    add(std::move(reading));
}

} // namespace entente
