#include "merge_groups.hpp"

#include "same_event.hpp"

#include <algorithm>

namespace entente {
namespace {

/// All who take part are officials, and heads of state or government.
bool is_of_heads(const Analysis& analysis, const EventReading& event)
{
    return std::ranges::all_of(event.participants, [&](const Participant& one) {
        return is_official(one.actor) &&
               std::ranges::any_of(
                   analysis.people[one.actor.index].posts, [&](const HeldPost& held) {
                       return !held.former && is_head(analysis.posts[held.post].type);
                   });
    });
}

} // namespace

const EventReading* latest_of_heads(const Analysis& analysis,
                                    const std::vector<MergedEvent>& events,
                                    const EventReading& told)
{
    const EventReading* found = nullptr;
    for (const MergedEvent& event : events) {
        const EventReading& reading = event.reading;
        if (reading.type != MeetingType::visit && reading.participants.size() == 2 &&
            is_of_heads(analysis, reading) &&
            (found == nullptr || found->status != told.status || reading.status == told.status)) {
            found = &reading;
        }
    }
    return found;
}

bool tells_of_leaders(const Analysis& analysis, const EventReading& reading)
{
    constexpr std::uint32_t longest = 4;
    const std::uint32_t begin = analysis.sentences[reading.sentence].tokens.first;
    for (std::uint32_t at = reading.trigger.first;
         at > begin && at + longest > reading.trigger.first; --at) {
        const Token& noun = analysis.tokens()[at - 1];
        if (noun.is("leaders") || noun.is("presidents")) {
            return true;
        }
    }
    return false;
}

bool tells_of_deputies(const Analysis& analysis, const EventReading& reading)
{
    constexpr std::uint32_t longest = 9;
    const auto& words = analysis.lexicon->event_words;
    const auto& tokens = analysis.tokens();
    const std::uint32_t begin = analysis.sentences[reading.sentence].tokens.first;
    bool people = false;
    for (std::uint32_t at = reading.trigger.first;
         at > begin && at + longest > reading.trigger.first; --at) {
        const Token& word = tokens[at - 1];
        if (word.shape == Shape::punctuation) {
            break;
        }
        if (people && word.is("their") && !tokens[at].is("two")) {
            return true;
        }
        const bool several =
            word.folded.ends_with('s') && words.has(word.folded, EventWord::people);
        if (several && (tokens[at].is("from") || tokens[at].is("of"))) {
            return true;
        }
        people = people || several;
    }
    return false;
}

std::vector<Actor> countries_of(const Analysis& analysis, const EventReading& event)
{
    std::vector<Actor> countries;
    for (const Participant& one : event.participants) {
        const auto iso = country_of(analysis, one.actor);
        for (std::uint32_t i = 0; i < analysis.countries.size(); ++i) {
            const Actor country{ActorKind::country, i};
            if (!iso.empty() && analysis.countries[i].iso == iso &&
                std::ranges::find(countries, country) == countries.end()) {
                countries.push_back(country);
            }
        }
    }
    return countries.size() > 1 ? countries : std::vector<Actor>();
}

} // namespace entente
