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

/// "is in", "flew back to": where somebody may be at home.

bool may_be_home(const ArticleView& view, const MeetingTrigger& trigger)
{
    return tells(trigger, JourneyTrait::act) || tells(trigger, JourneyTrait::home) ||
           (trigger.tokens.last < view.size() && view.word(trigger.tokens.last) == "back");
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
        if (!read_visited_person(index, subject, modality)) {
            read_also_arrived(index, subject, modality);
        }
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
    const EventReading whole = reading;
    add_visits(std::move(reading));
    if (!over) {
        read_legs(whole, *journey.goal);
    }
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
