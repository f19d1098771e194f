#include "../grammar.hpp"
#include "journeys.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Visits of those who are no subjects: "visitors to Oslo included A", "the trip will take A to
/// Oslo", "the king sent A to Oslo".
namespace entente {
namespace {

constexpr std::uint32_t longest_list = 8; ///< words between a noun and the list of its members

/// The officials behind "including", "have included", "were" from `at` on.
Party members_behind(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    for (std::uint32_t i = at; i < end && i < at + longest_list; ++i) {
        const std::string_view word = view.word(i);
        if (word == "including" || word == "included" || word == "include") {
            return parties_from(view, i + 1, end);
        }
    }
    return {};
}

} // namespace

/// "Previous visitors to Oslo have included A and B": each came on his own.
void SentenceReader::read_visitors(std::uint32_t at)
{
    const std::uint32_t end = sentence_.tokens.last;
    const Party visitors = members_behind(view_, at + 1, end);
    if (!are_officials(visitors)) {
        return;
    }
    std::optional<PlacePhrase> goal;
    if (view_.word(at + 1) == "to") {
        goal = destination_at(view_, at + 2, end);
    }
    for (std::uint32_t i = visitors.tokens.last; i < end && !goal; ++i) {
        goal = place_phrase_at(view_, i, end);
    }
    for (const Actor& visitor : visitors.actors) {
        EventReading reading =
            begin_untriggered(MeetingType::visit, {at, at + 1}, "visit.visitors", 0.7);
        reading.foreground = reading.background = true;
        reading.places = goal ? goal->places : std::vector<Actor>();
        reading.participants.push_back({visitor, Role::guest});
        add(std::move(reading));
    }
}

/// "A, *in Oslo for* talks, said": A is abroad there.
void SentenceReader::read_aside(std::uint32_t at)
{
    const std::uint32_t begin = sentence_.tokens.first;
    const std::uint32_t end = sentence_.tokens.last;
    const Mention* who =
        at > begin + 1 && view_.word(at - 1) == "," ? view_.mention_before(at - 1) : nullptr;
    if (who == nullptr || who->kind != MentionKind::person || who->possessive) {
        return;
    }
    const auto place = place_phrase_at(view_, at, end);
    const LeftParty left = parties_ending(view_, *who, begin);
    if (!place || place->tokens.last >= end || view_.word(place->tokens.last) != "for" ||
        !left.subject || left.party.actors.empty() ||
        !are_abroad(view_.analysis(), left.party.actors, place->places)) {
        return;
    }
    EventReading reading = begin_untriggered(MeetingType::visit, {at, at + 1}, "visit.aside", 0.75);
    reading.places = place->places;
    add_participants(reading, left.party, Role::guest);
    add(std::move(reading));
}

/// "The trip will take A to Oslo and Rome", at the noun of the visit.
bool SentenceReader::read_taken(std::size_t index)
{
    const MeetingTrigger& trigger = triggers_[index];
    const std::uint32_t end = sentence_.tokens.last;
    std::uint32_t at = trigger.tokens.last;
    while (at < end && at < trigger.tokens.last + longest_list && view_.mention_at(at) == nullptr &&
           view_.word(at) != "take" && view_.word(at) != "takes" && view_.word(at) != "took" &&
           view_.word(at) != "bring" && view_.word(at) != "brings" && view_.word(at) != "brought") {
        ++at;
    }
    if (at + 2 >= end || view_.mention_at(at) != nullptr) {
        return false;
    }
    const Party taken = parties_from(view_, at + 1, end);
    if (!are_officials(taken) || taken.tokens.last >= end ||
        view_.word(taken.tokens.last) != "to") {
        return false;
    }
    const auto goal = destination_at(view_, taken.tokens.last + 1, end);
    if (!goal) {
        return false;
    }
    const Modality modality = modality_of_verb(view_, {at, at + 1}, sentence_.tokens);
    if (!modality.real) {
        return false;
    }
    EventReading reading = begin_reading(index, "visit.taken", 0.85);
    reading.status = modality.status;
    reading.foreground = true;
    reading.places = goal->places;
    add_participants(reading, taken, Role::guest);
    add_visits(std::move(reading));
    return true;
}

/// "Foreign Minister B *also* arrived": where the one arrived of whom was told before.
bool SentenceReader::read_also_arrived(std::size_t index, const Party& subject,
                                       const Modality& modality)
{
    const MeetingTrigger& trigger = triggers_[index];
    const std::uint32_t first = trigger.tokens.first;
    if (trigger.entry->trigger != "arrive" || first == sentence_.tokens.first ||
        view_.word(first - 1) != "also" || !are_officials(subject)) {
        return false;
    }
    const std::uint32_t end = sentence_.tokens.last;
    const std::uint32_t behind = past_adjuncts(view_, trigger.tokens.last, end, false);
    EventReading reading = begin_reading(index, "visit.also", 0.7);
    if (!reading.places.empty() ||
        (behind < end && view_.word(behind) != "and" && !view_.is_punctuation(behind))) {
        return false; // "In Oslo, B also arrived", "also arrived at a conclusion"
    }
    reading.status = modality.status;
    reading.programme = true;
    add_participants(reading, subject, Role::guest);
    add(std::move(reading));
    return true;
}

/// "The last stop *will be Oslo*", "A's first trip abroad *was to Rome*"
std::optional<PlacePhrase> SentenceReader::goal_told(const NounFrame& frame) const
{
    constexpr std::uint32_t longest = 6; // "of the tour will be"
    const std::uint32_t end = std::min(sentence_.tokens.last, frame.last + longest);
    std::uint32_t at = frame.last;
    const auto leads_on = [&](std::uint32_t i) {
        const std::string_view word = view_.word(i);
        return word == "of" || word == "on" || word == "abroad" || is_determiner(view_, word) ||
               (word == "in" && view_.word(i + 1) == "office") || word == "office" ||
               is_a(view_, word, EventWord::modal) ||
               std::ranges::any_of(triggers_, [&](const MeetingTrigger& trigger) {
                   return trigger.entry->type == MeetingType::visit && trigger.tokens.first <= i &&
                          i < trigger.tokens.last;
               });
    };
    while (at < end && !is_be_form(view_.word(at)) && leads_on(at)) {
        ++at; // but not "in the fight"
    }
    const bool mark = view_.word(at + 1) == "in" || view_.word(at + 1) == "to";
    const std::uint32_t first = at + (mark ? 2U : 1U);
    return at < end && is_be_form(view_.word(at)) && first < sentence_.tokens.last
               ? destination_at(view_, first, sentence_.tokens.last)
               : std::nullopt;
}

/// "The last stop will be Oslo", of whoever travels.
bool SentenceReader::read_stop(const NounFrame& frame, EventReading& reading) const
{
    const auto place = goal_told(frame);
    if (!place) {
        return false;
    }
    reading.places = place->places;
    reading.programme = reading.participants.empty();
    reading.rule = "visit.stop";
    reading.confidence = 0.75;
    return true;
}

/// "Norway *hosted* A for a visit": A, who comes to the host.
Party SentenceReader::hosted_for(const NounEvent& event, Party& host) const
{
    if (event.index == 0) {
        return {};
    }
    const MeetingTrigger& verb = triggers_[event.index - 1];
    if (!verb.verb || verb.entry->subject != Role::host || verb.tokens.last >= event.verb.first) {
        return {};
    }
    const Party guests = parties_from(view_, verb.tokens.last, event.verb.first);
    const std::uint32_t group = verb_group_begin(view_, verb.tokens.first, sentence_.tokens.first);
    host = subject_before(view_, group, sentence_.tokens, true);
    if (!are_officials(guests) || host.actors.empty() ||
        country_of(view_.analysis(), host.actors.front()).empty() ||
        !modality_of_verb(view_, verb.tokens, sentence_.tokens).real) {
        return {};
    }
    return guests;
}

} // namespace entente
