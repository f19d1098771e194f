#include "reader.hpp"
#include "words.hpp"

#include <algorithm>
#include <optional>

/// The verb that governs an event noun from farther away.
namespace entente {
namespace {

/// "*held* with B", "*co-chaired* with his counterpart": a verb whose object comes behind whom it
/// was done with.
struct VerbWithCompanion {
    TokenRange verb;
    Party companion;
};

std::optional<VerbWithCompanion> verb_before_companion(const ArticleView& view, std::uint32_t noun,
                                                       std::uint32_t begin)
{
    const Mention* last = noun > begin ? view.mention_before(noun) : nullptr;
    if (last == nullptr || last->tokens.first < begin || last->tokens.last + 1 < noun) {
        return std::nullopt;
    }
    const bool comma = last->tokens.last + 1 == noun && view.word(noun - 1) == ",";
    if (last->tokens.last != noun && !comma) {
        return std::nullopt;
    }
    VerbWithCompanion found;
    found.companion = parties_ending(view, *last, begin).party;
    std::uint32_t at = std::max(found.companion.tokens.first, begin);
    while (at > begin && is_determiner(view, view.word(at - 1))) {
        --at;
    }
    if (!found.companion.found || found.companion.actors.empty() || at < begin + 2 ||
        view.word(at - 1) != "with") {
        return std::nullopt;
    }
    --at;
    if (const TimeMention* time = view.time_at(at - 1)) { // "held on Monday with B talks"
        at = time->tokens.first;
        at -= at > begin && view.word(at - 1) == "on" ? 1U : 0U;
    }
    const bool governs = at > begin && (is_light_verb(view, view.word(at - 1)) ||
                                        is_hosting_verb(view, view.word(at - 1)));
    found.verb = {at - 1, at};
    return governs ? std::optional(found) : std::nullopt;
}

} // namespace

/// What governs the event: a word before it, or what governs the event that "and" joins it to
/// ("after talks with A and *a meeting with B*").
void SentenceReader::govern(NounEvent& event)
{
    NounFrame& frame = event.frame;
    event.governor = governor_of(frame, event.verb);
    if (event.governor == Governor::none && !frame.with.found) {
        if (const auto found = verb_before_companion(view_, frame.first, sentence_.tokens.first)) {
            event.verb = found->verb;
            event.governor = is_hosting_verb(view_, view_.word(found->verb.first))
                                 ? Governor::hosting
                                 : Governor::light;
            frame.with = found->companion;
        }
    }
    const std::uint32_t before = frame.first - 1;
    if (event.governor == Governor::none && noun_told_ && noun_told_->index + 1 == event.index &&
        frame.first > sentence_.tokens.first && noun_told_->last == before &&
        view_.word(before) == "and" && noun_told_->governor != Governor::none) {
        event.governor = noun_told_->governor;
        event.verb = noun_told_->verb;
        if (!frame.owner.found) {
            frame.owner = noun_told_->owner;
        }
    }
    noun_told_ = {event.index, frame.last, event.governor, event.verb, frame.owner};
}

} // namespace entente
