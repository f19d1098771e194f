#include "journeys.hpp"
#include "objects.hpp"
#include "words.hpp"

#include <algorithm>

/// Where verbs of travel lead.
namespace entente {
namespace {

constexpr std::uint32_t longest_errand = 16; ///< words of what somebody is sent for

bool ends_in_preposition(const ArticleView& view, const MeetingTrigger& trigger)
{
    return trigger.tokens.last - trigger.tokens.first > 1 &&
           is_preposition(view, view.word(trigger.tokens.last - 1));
}

bool introduces_goal(std::string_view word, const MeetingTrigger& trigger)
{
    if (tells(trigger, JourneyTrait::origin)) {
        return word == "for";
    }
    return word == "to" || word == "in" || word == "at" || word == "into" || word == "for" ||
           word == "onto";
}

/// "flew to Oslo on Monday *together with A*", "flew to Oslo *with A*" where that is all, but not
/// "with the host waiting at the airport".
Party companions_behind(const ArticleView& view, const PlacePhrase& goal, std::uint32_t end)
{
    const std::uint32_t at = past_adjuncts(view, goal.tokens.last, end, false);
    if (at + 2 >= end || view.mention_at(at) != nullptr) {
        return {};
    }
    const std::string_view word = view.word(at);
    const bool beside = word == "alongside" || (word == "with" && view.word(at - 1) == "together");
    const bool along = word == "along" && view.word(at + 1) == "with";
    if (!beside && !along && word != "with") {
        return {};
    }
    Party companions = parties_from(view, along ? at + 2 : at + 1, end);
    const std::uint32_t behind = past_adjuncts(view, companions.tokens.last, end, false);
    const bool whole = behind >= end || view.is_punctuation(behind);
    return are_officials(companions) &&
                   (beside || along ||
                    (whole && are_abroad(view.analysis(), companions.actors, goal.places)))
               ? companions
               : Party();
}

} // namespace

bool tells(const MeetingTrigger& trigger, JourneyTrait trait)
{
    return trigger.entry->journey.has(trait);
}

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
        if (journey.goal) {
            journey.companions = companions_behind(view, *journey.goal, end);
        }
        return journey;
    }
    if (at + 1 < end && view.word(at) == "in" && view.word(at + 1) == "from") {
        ++at; // "flew in from Oslo"
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
    if (journey.goal && !journey.companions.found) {
        journey.companions = companions_behind(view, *journey.goal, end);
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

} // namespace entente
