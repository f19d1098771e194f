#include "status_undone.hpp"

#include "annotators/grammar.hpp"
#include "settings.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t longest_clause = 8;
constexpr std::uint32_t farthest_time = 14;

std::string_view word_or_none(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return at < end ? view.word(at) : std::string_view();
}

/// "did *not*", "*failed* to": what stands before a verb, unlike "no" or "without".
bool is_negation(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::negation) && is_a(view, word, EventWord::verb_group);
}

/// "take place", "go ahead", "happen"
bool comes_about(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::string_view word = view.word(at);
    const std::string_view next = word_or_none(view, at + 1, end);
    return is_a(view, word, EventWord::coming_about) ||
           (word.starts_with("tak") && next == "place") ||
           ((word == "go" || word == "going" || word == "gone") && next == "ahead" &&
            word_or_none(view, at + 2, end) != "of") || // "go ahead of schedule"
           (word == "be" && next == "held") ||
           (word == "been" && next == "held") ||
           (word == "to" && at + 1 < end && comes_about(view, at + 1, end));
}

} // namespace

bool is_yet_to_happen(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return view.word(at) == "yet" && word_or_none(view, at + 1, end) == "to" &&
           comes_about(view, at + 1, end);
}

bool does_not_happen(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 4;
    const bool longer = view.word(at) == "no" && word_or_none(view, at + 1, end) == "longer";
    if (!longer && !is_negation(view, view.word(at))) {
        return false;
    }
    for (std::uint32_t i = at + (longer ? 2U : 1U); i < std::min(end, at + longest); ++i) {
        if (comes_about(view, i, end)) {
            return true;
        }
        if (view.mention_at(i) != nullptr || !is_in_verb_group(view, view.word(i))) {
            break; // "will not *now* take place"
        }
    }
    return false;
}

namespace {

/// "called off", "cancelled", "postponed" at `at`, and no new time for it.
bool calls_off(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const bool called = view.word(at) == "called" && word_or_none(view, at + 1, end) == "off";
    return (called || is_cancelling(view, view.word(at))) && !puts_off(view, at, end) &&
           !names_new_time(view, at, end);
}

/// "with B", "to Uganda", "between": what makes another event of a noun of the same sort.
bool opens_complement(std::string_view word)
{
    return word == "with" || word == "to" || word == "between" || word == "of" || word == "by";
}

/// "the trip", "his visit", "the plans", "it": the event of that type that was told before, and no
/// other, which has a complement of its own ("his trip *to Uganda*", "the *Fijian* visit").
bool takes_up(const ArticleView& view, std::uint32_t at, std::uint32_t end, MeetingType type)
{
    const std::string_view word = word_or_none(view, at, end);
    if (word == "it" || word == "this") {
        return true;
    }
    constexpr std::uint32_t longest = 4;
    if (word.empty() || (!is_determiner(view, word) && !is_possessive_pronoun(word))) {
        return false;
    }
    for (std::uint32_t noun = at + 1;
         noun < std::min(end, at + longest) && view.mention_at(noun) == nullptr; ++noun) {
        const std::string_view head = view.word(noun);
        const PhraseMatch* event = view.analysis().phrase_at(noun, Term::meeting);
        if (event != nullptr || head.starts_with("plan") || head == "event") {
            const std::uint32_t behind = event != nullptr ? event->last : noun + 1;
            return (event == nullptr ||
                    view.analysis().lexicon->meetings[event->row].type == type) &&
                   !opens_complement(word_or_none(view, behind, end));
        }
    }
    return false;
}

/// "the trip was called off", "it never took place": from its subject at `at`.
bool tells_undoing_of(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    bool be = false;
    for (std::uint32_t i = at + 1;
         i < std::min(end, at + longest_clause) && !begins_other_clause(view, view.word(i)); ++i) {
        be = be || is_be_form(view.word(i));
        if ((be && calls_off(view, i, end)) || does_not_happen(view, i, end)) {
            return true;
        }
    }
    return false;
}

/// "he cancelled the trip", "scrapped the plans"
bool undoes(const ArticleView& view, std::uint32_t at, std::uint32_t end, MeetingType type)
{
    const std::string_view next = word_or_none(view, at + 1, end);
    const std::uint32_t object = next == "off" || next == "back" ? at + 2 : at + 1;
    return calls_off(view, at, end) && takes_up(view, object, end, type);
}

bool tells_undoing(const ArticleView& view, std::uint32_t at, std::uint32_t end, MeetingType type)
{
    return (takes_up(view, at, end, type) && tells_undoing_of(view, at, end)) ||
           undoes(view, at, end, type);
}

/// "The visit, set for Friday, *did not take place*": the event's noun is the subject.
bool does_not_come_about(const ArticleView& view, TokenRange trigger, std::uint32_t end)
{
    if (std::ranges::none_of(view.analysis().phrases_at(trigger.first), [&](const auto& match) {
            return match.term == Term::meeting &&
                   view.analysis().lexicon->meetings[match.row].part != TriggerPart::verb;
        })) {
        return false;
    }
    for (std::uint32_t at = trigger.last; at + 1 < end; ++at) {
        const std::string_view word = view.word(at);
        const bool purpose = word == "to" && view.mention_at(at + 1) == nullptr;
        if (begins_other_clause(view, word) || is_be_form(word) || purpose) {
            return false;
        }
        if (is_negation(view, word)) {
            return comes_about(view, at + 1, end);
        }
    }
    return false;
}

/// The rest of the event's own sentence.
bool is_undone_behind(const ArticleView& view, const EventReading& event, std::uint32_t end)
{
    bool turned = false;
    for (std::uint32_t at = event.trigger.last; at < end; ++at) {
        turned = turned ||
                 (view.mention_at(at) == nullptr && is_a(view, view.word(at), EventWord::turn));
        if (turned && tells_undoing(view, at, end, event.type)) {
            return true;
        }
    }
    return does_not_come_about(view, event.trigger, end);
}

} // namespace

bool puts_off(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::string_view word = view.word(at);
    const std::string_view next = word_or_none(view, at + 1, end);
    return is_a(view, word, EventWord::putting_off) ||
           ((word == "put" || word == "putting") && (next == "off" || next == "back")) ||
           ((word == "pushed" || word == "moved") && next == "back");
}

bool names_new_time(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    if (!puts_off(view, at, end)) {
        return false;
    }
    for (std::uint32_t i = at + 1; i < std::min(end, at + farthest_time); ++i) {
        if (view.time_at(i) != nullptr && is_new_time(view, i, at)) {
            return true;
        }
    }
    return false;
}

bool is_new_time(const ArticleView& view, std::uint32_t time, std::uint32_t begin)
{
    const TimeMention* mention = view.time_at(time);
    const std::uint32_t first = mention->tokens.first;
    std::uint32_t link = first > begin ? first - 1 : first;
    if (view.word(first) == "until" || view.word(first) == "till") {
        link = first;
    }
    while (link > begin && is_determiner(view, view.word(link))) {
        --link; // "to *the* second week of July"
    }
    const std::string_view word = view.word(link);
    if (word != "to" && word != "until" && word != "till" && word != "for") {
        return false;
    }
    for (std::uint32_t at = link; at > begin && at + farthest_time > link; --at) {
        if ((view.is_punctuation(at - 1) && view.word(at - 1) != ",") ||
            is_speech_verb(view, view.word(at - 1))) {
            return false;
        }
        if (puts_off(view, at - 1, link)) {
            return true;
        }
    }
    return false;
}

bool is_undone(const ArticleView& view, const EventReading& event)
{
    const auto& sentences = view.analysis().sentences;
    if (is_undone_behind(view, event, sentences[event.sentence].tokens.last)) {
        return true;
    }
    const std::uint32_t behind = event.sentence + 1;
    if (behind >= sentences.size() || sentences[behind].zone != Zone::body) {
        return false;
    }
    const TokenRange next = sentences[behind].tokens;
    std::uint32_t at = next.first;
    while (at < next.last &&
           (is_a(view, view.word(at), EventWord::turn) || view.is_punctuation(at))) {
        ++at;
    }
    const bool turned = at > next.first;
    return at < next.last &&
           (tells_undoing(view, at, next.last, event.type) ||
            (turned && at + 1 < next.last && undoes(view, at + 1, next.last, event.type)));
}

} // namespace entente
