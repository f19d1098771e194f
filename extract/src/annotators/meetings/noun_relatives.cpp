#include "reader.hpp"
#include "words.hpp"

/// Clauses around an event noun: "the talks that A held with B", "the dinner hosted by A", "after
/// the summit, A will travel".
namespace entente {

/// Who does what the noun names, in the relative clause that begins at `at`, and their verb.
std::optional<SentenceReader::RelativeAct> SentenceReader::relative_act(std::uint32_t at) const
{
    const std::uint32_t end = sentence_.tokens.last;
    const Mention* mention = view_.mention_at(at);
    if (mention == nullptr && !(at < end && is_determiner(view_, view_.word(at)))) {
        return std::nullopt;
    }
    const Party subject = parties_from(view_, at, end, ListUse::subject);
    if (!subject.found || subject.tokens.first > at || subject.tokens.last >= end) {
        return std::nullopt;
    }
    std::uint32_t verb = subject.tokens.last;
    for (std::uint32_t steps = 0; verb + 1 < end && steps < 4; ++steps, ++verb) {
        if (view_.mention_at(verb) != nullptr || is_light_verb(view_, view_.word(verb)) ||
            !is_in_verb_group(view_, view_.word(verb))) {
            break;
        }
    }
    if (view_.mention_at(verb) != nullptr || !is_light_verb(view_, view_.word(verb))) {
        return std::nullopt;
    }
    const bool auxiliary = view_.word(verb) == "had" || view_.word(verb) == "has";
    if (auxiliary && verb + 1 < end && is_light_verb(view_, view_.word(verb + 1))) {
        ++verb; // "had held"
    }
    return RelativeAct{subject, {verb, verb + 1}};
}

/// "the dinner hosted by A": the noun before tells the event.
bool SentenceReader::follows_event_noun(std::size_t index) const
{
    if (index == 0 || triggers_[index - 1].verb) {
        return false;
    }
    const std::uint32_t behind = triggers_[index - 1].tokens.last;
    const std::uint32_t here = triggers_[index].tokens.first;
    const bool gathering = triggers_[index - 1].entry->type == MeetingType::gathering;
    const std::uint32_t longest = gathering ? 8 : 1;
    for (std::uint32_t at = behind; at < here; ++at) { // "the conference on fish hosted by A"
        const bool comma = view_.word(at) == "," && at + 1 == here;
        if (here > behind + longest || (view_.is_punctuation(at) && !comma) ||
            view_.word(at) == "and" || looks_like_verb(view_, view_.word(at))) {
            return false;
        }
    }
    return behind <= here;
}

/// The clause behind `at` tells of what will be.
bool SentenceReader::will_follow(std::uint32_t at) const
{
    for (std::uint32_t i = at; i < sentence_.tokens.last && i < at + 12; ++i) {
        if (view_.word(i) == "will") {
            return true;
        }
        if (looks_like_verb(view_, view_.word(i)) && view_.mention_at(i) == nullptr) {
            return false;
        }
    }
    return false;
}

/// "the visit to Oslo in May *of A*": officials behind the place.
Party SentenceReader::visitors_behind(const NounFrame& frame, const MeetingTrigger& trigger,
                                      std::uint32_t at) const
{
    if (trigger.entry->type != MeetingType::visit || frame.places.empty() || frame.owner.found ||
        view_.word(at) != "of") {
        return {};
    }
    const Party party = parties_from(view_, at + 1, sentence_.tokens.last);
    return are_officials(party) ? party : Party();
}

/// Over a place that has no name, up to the "in" or "at" behind it; `at` when there is none.
std::uint32_t SentenceReader::past_stranger_place(std::uint32_t at) const
{
    for (std::uint32_t i = at; i < sentence_.tokens.last && i < at + 9; ++i) {
        const std::string_view word = view_.word(i);
        if (word == "in" || word == "at") {
            return i;
        }
        if (view_.is_punctuation(i) || looks_like_verb(view_, word) || word == "and" ||
            view_.time_at(i) != nullptr) {
            break;
        }
    }
    return at;
}

} // namespace entente
