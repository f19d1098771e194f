#include "joint_meetings.hpp"
#include "reader.hpp"
#include "words.hpp"

/// Sides of several meetings that one noun tells: "held meetings in Oslo, including one with B",
/// "separate meetings between A and B, and C".
namespace entente {

namespace {

/// "one", "another", "a meeting": the event once more, not "the row".
bool repeats_event(const ArticleView& view, std::uint32_t first, std::uint32_t last)
{
    const std::string_view noun = view.word(last - 1);
    if (noun == "one" || noun == "ones" || noun == "another" || noun == "those" || noun == "them") {
        return true;
    }
    for (std::uint32_t at = first; at < last; ++at) {
        const PhraseMatch* event = view.analysis().phrase_at(at, Term::meeting);
        if (event != nullptr && event->last >= last) {
            return true;
        }
    }
    return false;
}

} // namespace

/// "meetings in Oslo, *including one with B*": whom the sentence picks out of many.
Party SentenceReader::picked_out(std::uint32_t at) const
{
    constexpr std::uint32_t longest = 25;
    constexpr std::uint32_t longest_repeat = 4;
    const std::uint32_t end = sentence_.tokens.last;
    const std::uint32_t limit = std::min(end, at + longest);
    while (at < limit && view_.word(at) != "including" && view_.word(at) != "notably" &&
           view_.word(at) != "among") {
        const std::string_view word = view_.word(at);
        if (word == ";" || word == "between" || is_speech_verb(view_, word) ||
            (view_.mention_at(at) == nullptr && is_a(view_, word, EventWord::other_clause)) ||
            (view_.mention_at(at) == nullptr && view_.token(at).shape == Shape::lower &&
             looks_like_verb(view_, word))) {
            return {};
        }
        ++at;
    }
    if (at >= limit) {
        return {};
    }
    for (std::uint32_t with = at + 1; with < std::min(end, at + longest_repeat); ++with) {
        if (view_.word(with) == "with") { // "including *a meeting with*"
            return with == at + 1 || repeats_event(view_, at + 1, with)
                       ? parties_from(view_, with + 1, end)
                       : Party();
        }
        if (view_.mention_at(with) != nullptr || view_.is_punctuation(with)) {
            break;
        }
    }
    const Party named = view_.word(at) == "including" ? parties_from(view_, at + 1, end) : Party();
    return names_official(named) ? named : Party();
}

/// "*separate* meetings between A and B, and C": A met each of the others.
void SentenceReader::part_sides(NounFrame& frame) const
{
    Party& sides = frame.owner;
    const bool one_each = sides.actors.size() == sides.sizes.size();
    if (frame.with.found || !one_each || sides.actors.size() < 3 ||
        !tells_separate_meetings(view_, number_)) {
        return;
    }
    frame.with = sides;
    frame.with.actors.erase(frame.with.actors.begin());
    frame.with.sizes.erase(frame.with.sizes.begin());
    sides.actors.resize(1);
    sides.sizes.resize(1);
}

} // namespace entente
