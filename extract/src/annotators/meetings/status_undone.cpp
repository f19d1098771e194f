#include "status_undone.hpp"

#include "annotators/grammar.hpp"
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

bool is_negation(std::string_view word)
{
    return word == "not" || word == "never" || word == "failed" || word == "didn't" ||
           word == "won't";
}

/// "take place", "go ahead", "happen"
bool comes_about(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::string_view word = view.word(at);
    const std::string_view next = word_or_none(view, at + 1, end);
    return (word.starts_with("tak") && next == "place") || word.starts_with("materiali") ||
           word == "happen" || word == "occur" || (word == "go" && next == "ahead") ||
           (word == "to" && at + 1 < end && comes_about(view, at + 1, end));
}

/// "called off", "cancelled", "postponed" at `at`, and no new time for it.
bool calls_off(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const bool called = view.word(at) == "called" && word_or_none(view, at + 1, end) == "off";
    return (called || is_cancelling(view, view.word(at))) && !puts_off(view, at, end) &&
           !names_new_time(view, at, end);
}

/// "the trip", "his visit", "the plans", "it": what was told before.
bool takes_up(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::string_view word = word_or_none(view, at, end);
    if (word == "it" || word == "this") {
        return true;
    }
    constexpr std::uint32_t longest = 4;
    if (word.empty() || (!is_determiner(view, word) && !is_possessive_pronoun(word))) {
        return false;
    }
    for (std::uint32_t noun = at + 1; noun < std::min(end, at + longest); ++noun) {
        const std::string_view head = view.word(noun);
        if (view.analysis().phrase_at(noun, Term::meeting) != nullptr || head.starts_with("plan") ||
            head == "event") {
            return true;
        }
    }
    return false;
}

/// "the trip was called off", "it never took place": from its subject at `at`.
bool tells_undoing_of(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    bool be = false;
    for (std::uint32_t i = at + 1; i < std::min(end, at + longest_clause); ++i) {
        be = be || is_be_form(view.word(i));
        if ((be && calls_off(view, i, end)) ||
            (is_negation(view.word(i)) && i + 1 < end && comes_about(view, i + 1, end))) {
            return true;
        }
    }
    return false;
}

/// "he cancelled the trip", "scrapped the plans"
bool undoes(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::string_view next = word_or_none(view, at + 1, end);
    const std::uint32_t object = next == "off" || next == "back" ? at + 2 : at + 1;
    return calls_off(view, at, end) && takes_up(view, object, end);
}

bool tells_undoing(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return (takes_up(view, at, end) && tells_undoing_of(view, at, end)) || undoes(view, at, end);
}

bool is_turn(std::string_view word)
{
    return word == "but" || word == "however" || word == "though" || word == "yet" ||
           word == "although" || word == "until";
}

/// The rest of the event's own sentence.
bool is_undone_behind(const ArticleView& view, TokenRange trigger, std::uint32_t end)
{
    bool turned = false;
    for (std::uint32_t at = trigger.last; at < end; ++at) {
        const std::string_view word = view.word(at);
        turned = turned || (view.mention_at(at) == nullptr && is_turn(word));
        if (turned && tells_undoing(view, at, end)) {
            return true;
        }
        if (!turned && is_negation(word) && at + 1 < end && comes_about(view, at + 1, end)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool puts_off(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::string_view word = view.word(at);
    const std::string_view next = word_or_none(view, at + 1, end);
    return word.starts_with("postpon") || word.starts_with("reschedul") ||
           word.starts_with("defer") || word.starts_with("delay") ||
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

bool is_undone(const ArticleView& view, TokenRange trigger, std::uint32_t sentence)
{
    const auto& sentences = view.analysis().sentences;
    if (is_undone_behind(view, trigger, sentences[sentence].tokens.last)) {
        return true;
    }
    if (sentence + 1 >= sentences.size() || sentences[sentence + 1].zone != Zone::body) {
        return false;
    }
    const TokenRange next = sentences[sentence + 1].tokens;
    std::uint32_t at = next.first;
    while (at < next.last && (is_turn(view.word(at)) || view.is_punctuation(at))) {
        ++at;
    }
    const bool turned = at > next.first;
    return at < next.last && (tells_undoing(view, at, next.last) ||
                              (turned && at + 1 < next.last && undoes(view, at + 1, next.last)));
}

} // namespace entente
