#include "objects.hpp"
#include "reader.hpp"
#include "sentence_before.hpp"
#include "words.hpp"

#include <algorithm>

/// Meetings of which only the other side is told, as parts of what somebody does on his journey:
/// "Talks with B followed", "The programme includes a meeting with B".
namespace entente {
namespace {

/// "During the visit, ": a preposition, no subject and no verb.
bool is_opening(const ArticleView& view, TokenRange words)
{
    if (!is_preposition(view, view.word(words.first))) {
        return false;
    }
    for (std::uint32_t at = words.first; at < words.last; ++at) {
        const Mention* mention = view.mention_at(at);
        if (mention != nullptr && mention->kind != MentionKind::place &&
            mention->kind != MentionKind::country) {
            return false;
        }
        if (mention != nullptr || view.time_at(at) != nullptr) {
            continue;
        }
        const std::string_view word = view.word(at);
        if ((looks_like_verb(view, word) || is_in_verb_group(view, word)) &&
            !is_preposition(view, word) && word != "visit") {
            return false;
        }
    }
    return view.word(words.last - 1) == "," || words.first + 1 == words.last;
}

/// "The reception *was followed by*": one event comes after another.
bool follows_event(const ArticleView& view, TokenRange words)
{
    if (words.last < words.first + 3 || view.word(words.last - 1) != "by" ||
        view.word(words.last - 2) != "followed") {
        return false;
    }
    bool event = view.word(words.first) == "this" || view.word(words.first) == "it";
    for (std::uint32_t at = words.first; at < words.last; ++at) {
        if (view.mention_at(at) != nullptr || view.is_punctuation(at)) {
            return false;
        }
        event = event || view.analysis().phrase_at(at, Term::meeting) != nullptr;
    }
    return event; // but "the strike was followed by"
}

} // namespace

/// "*A meeting with B is* planned", "This was followed by *talks with B*", of which nobody else is
/// the subject, owner or agent.
bool SentenceReader::is_told_alone(const NounEvent& event) const
{
    const std::uint32_t noun = triggers_[event.index].tokens.first;
    const std::uint32_t begin = sentence_.tokens.first;
    if (follows_event(view_, {begin, event.frame.first})) {
        return true;
    }
    const bool opens = event.frame.first == begin || view_.word(event.frame.first - 1) == "where" ||
                       is_opening(view_, {begin, event.frame.first});
    std::uint32_t at = event.frame.first;
    while (at < noun && is_determiner(view_, view_.word(at))) {
        ++at; // but not "students' talks", "a student meeting"
    }
    bool agent = false;
    for (std::uint32_t i = event.frame.with.tokens.last; i + 1 < sentence_.tokens.last; ++i) {
        agent = agent || (view_.word(i) == "by" && view_.time_at(i + 1) == nullptr);
    }
    return opens && at == noun && !agent;
}

/// "*It* will include talks with B", "*The trip* takes in a meeting with B".
bool SentenceReader::is_part_of_journey(const NounEvent& event) const
{
    constexpr std::uint32_t longest = 4; // "The two-day working visit"
    const std::uint32_t begin = sentence_.tokens.first;
    for (std::uint32_t at = begin; at < event.verb.first && at < begin + longest; ++at) {
        const std::string_view word = view_.word(at);
        const auto is_journey = [&](std::uint32_t noun) {
            return std::ranges::any_of(triggers_, [&](const MeetingTrigger& trigger) {
                return !trigger.verb && trigger.entry->type == MeetingType::visit &&
                       trigger.tokens.last == noun + 1;
            });
        };
        if (view_.is_possessive(at)) { // "The union's trip", but "The visit's agenda"
            return at > begin && is_journey(at - 1);
        }
        if (is_journey(at) || word == "programme" || word == "program" || word == "agenda" ||
            word == "itinerary" || (at == begin && (word == "it" || word == "this"))) {
            return true;
        }
    }
    return false;
}

/// "A meeting with B is planned", "It will include talks with B": told of nobody else, so that it
/// may be what somebody does on his visit.
bool SentenceReader::is_of_programme(const NounEvent& event, const Party& mine) const
{
    const Party& with = event.frame.with;
    const bool alone = std::ranges::all_of(mine.actors, [&](const Actor& actor) {
        return std::ranges::find(with.actors, actor) != with.actors.end();
    });
    return alone && !mine.group && (names_official(with) || is_somebody(view_, with)) &&
           !event.frame.attended.found &&
           (event.governor == Governor::including
                ? is_part_of_journey(event)
                : is_told_alone(event) && names_nobody_else(view_, number_, with));
}

} // namespace entente
