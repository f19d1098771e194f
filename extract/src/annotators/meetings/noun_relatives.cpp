#include "reader.hpp"
#include "words.hpp"

/// Clauses that an event noun is the object of: "the talks that A held with B".
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

} // namespace entente
