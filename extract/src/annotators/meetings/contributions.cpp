#include "annotators/grammar.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Gatherings told by what is given there, and by lists of those who came: "In a speech to the
/// Assembly, A", "Speakers at the forum included A", "The conference opened with remarks by A".
namespace entente {
namespace {

/// Where the noun phrase of the noun at `noun` begins: "*her* keynote speech".
std::uint32_t phrase_head(const ArticleView& view, std::uint32_t noun, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 5;
    std::uint32_t first = noun;
    while (first > begin && noun - first < longest && !view.is_punctuation(first - 1) &&
           !is_preposition(view, view.word(first - 1)) &&
           (view.token(first - 1).shape == Shape::lower || view.token(first).after_hyphen) &&
           !is_be_form(view.word(first - 1)) && !looks_like_verb(view, view.word(first - 1))) {
        --first;
    }
    return first;
}

/// "was among *the* speakers", "is *one of the* guests": where its verb stands.
std::optional<std::uint32_t> predicate_before(const ArticleView& view, std::uint32_t noun,
                                              std::uint32_t begin)
{
    std::uint32_t at = phrase_head(view, noun, begin);
    while (at > begin && (view.word(at - 1) == "among" || view.word(at - 1) == "of" ||
                          view.word(at - 1) == "one" || view.word(at - 1) == "as" ||
                          view.word(at - 1) == "the" || view.word(at - 1) == "guest" ||
                          view.word(at - 1) == "chief" || view.word(at - 1) == "a")) {
        --at;
    }
    return at > begin && is_be_form(view.word(at - 1)) ? std::optional(at - 1) : std::nullopt;
}

} // namespace

/// Those behind "included" in the clause that `at` is in.
Party SentenceReader::members_listed(std::uint32_t at) const
{
    constexpr std::uint32_t longest = 14;
    const std::uint32_t end = sentence_.tokens.last;
    for (std::uint32_t i = at; i + 1 < end && i < at + longest; ++i) {
        if (view_.mention_at(i) == nullptr && lists_members(view_, i)) {
            return parties_from(view_, i + 1, end, ListUse::subject);
        }
        if (view_.word(i) == ";" || is_speech_verb(view_, view_.word(i))) {
            break;
        }
    }
    return {};
}

/// Who is told to be there by a noun before the gathering's own: "speakers at", "a speech to".
Party SentenceReader::contributors(const NounEvent& event) const
{
    const std::uint32_t begin = sentence_.tokens.first;
    const std::uint32_t at = event.verb.first;
    const std::string_view word = view_.word(at);
    if (at <= begin || (word != "at" && word != "to" && word != "in" && word != "of")) {
        return {};
    }
    const std::uint32_t noun = at - 1;
    if (view_.mention_at(noun) != nullptr) {
        return {};
    }
    if (is_a(view_, view_.word(noun), EventWord::attendee)) {
        if (const auto be = predicate_before(view_, noun, begin)) {
            const std::uint32_t group = verb_group_begin(view_, *be, begin);
            return subject_before(view_, group, sentence_.tokens, true);
        }
        return members_listed(event.frame.last);
    }
    if (!is_a(view_, view_.word(noun), EventWord::contribution) || word == "of") {
        return {};
    }
    const std::uint32_t head = phrase_head(view_, noun, begin);
    if (head == begin || (view_.word(head - 1) != "in" && view_.word(head - 1) != "during")) {
        return {};
    }
    return head == begin + 1 ? subject_behind(view_, event.frame.last, sentence_.tokens)
                             : subject_before(view_, head - 1, sentence_.tokens, false);
}

/// "The conference opened *with remarks by A*", "heard from A": who speaks there.
Party SentenceReader::heard_there(const MeetingTrigger& trigger) const
{
    constexpr std::uint32_t longest = 25;
    const std::uint32_t end = sentence_.tokens.last;
    for (std::uint32_t at = trigger.tokens.last; at + 1 < end && at < trigger.tokens.last + longest;
         ++at) {
        const std::string_view word = view_.word(at);
        const bool given = is_a(view_, word, EventWord::contribution) || word == "heard" ||
                           word == "addressed" || word == "opened" || word == "inaugurated";
        const std::string_view next = view_.word(at + 1);
        if (view_.mention_at(at) == nullptr && given && (next == "by" || next == "from")) {
            return parties_from(view_, at + 2, end);
        }
        if (word == ";" || is_speech_verb(view_, word) || word == "after" || word == "when") {
            break;
        }
    }
    return {};
}

} // namespace entente
