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

/// "the *leaders* of the two countries": the heads themselves, whom no "aides to" stands before.
bool leaders_of_two(const Analysis& analysis, std::uint32_t noun)
{
    const auto& tokens = analysis.tokens();
    if (noun == 0 || noun + 4 > tokens.size() || !tokens[noun - 1].is("the") ||
        !tokens[noun + 1].is("of") ||
        (noun > 1 &&
         analysis.lexicon->event_words.has(tokens[noun - 2].folded, EventWord::preposition))) {
        return false;
    }
    std::uint32_t at = noun + 2;
    at += tokens[at].is("the") || tokens[at].is("their") ? 1U : 0U;
    at += tokens[at].is("two") || tokens[at].is("both") ? 1U : 0U;
    return at > noun + 2 && at < tokens.size() &&
           (tokens[at].is("countries") || tokens[at].is("nations") || tokens[at].is("states"));
}

bool names_leaders(const Token& noun)
{
    return noun.is("leaders") || noun.is("presidents");
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
    constexpr std::uint32_t near = 4;
    constexpr std::uint32_t longest = 9;
    const std::uint32_t begin = analysis.sentences[reading.sentence].tokens.first;
    for (std::uint32_t at = reading.trigger.first;
         at > begin && at + longest > reading.trigger.first; --at) {
        if (names_leaders(analysis.tokens()[at - 1]) &&
            (at + near > reading.trigger.first || leaders_of_two(analysis, at - 1))) {
            return true;
        }
    }
    return false;
}

bool tells_of_deputies(const Analysis& analysis, const std::vector<MergedEvent>& events,
                       const EventReading& reading)
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
            const bool themselves = names_leaders(word) && leaders_of_two(analysis, at - 1);
            return !themselves || latest_of_heads(analysis, events, reading) == nullptr;
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
