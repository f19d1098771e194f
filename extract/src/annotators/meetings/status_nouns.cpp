#include "preparations.hpp"
#include "status.hpp"
#include "status_clauses.hpp"
#include "status_undone.hpp"
#include "status_words.hpp"
#include "words.hpp"

#include <optional>

/// Whether the event that a noun names was, will be or may be.
namespace entente {
namespace {

/// "called for talks", "is open to talks", "ruled out a meeting": what somebody thinks of an event.
bool is_attitude(const ArticleView& view, std::uint32_t first, std::uint32_t begin)
{
    if (first < begin + 1 || view.mention_at(first - 1) != nullptr) {
        return false;
    }
    const std::string_view word = view.word(first - 1);
    const std::string_view previous = first > begin + 1 ? view.word(first - 2) : std::string_view();
    return is_a(view, word, EventWord::attitude) ||
           is_a(view, view.word(first), EventWord::attitude) ||
           (word == "for" && is_a(view, previous, EventWord::attitude_for)) ||
           (word == "to" && is_a(view, previous, EventWord::attitude_to)) ||
           (word == "of" && is_a(view, previous, EventWord::attitude_of)) ||
           (word == "in" && is_a(view, previous, EventWord::attitude_in)) ||
           (word == "out" && previous.starts_with("rul")) ||
           ((word == "for" || word == "of") && previous.starts_with("plan") && first > begin + 2 &&
            view.word(first - 3) == "no"); // "no plans for talks"
}

/// "*pulled out of* the talks": the verb, for they were to be and are not.
std::optional<TokenRange> backing_out(const ArticleView& view, std::uint32_t first,
                                      std::uint32_t begin)
{
    constexpr std::uint32_t longest = 5; // "out of *next week's* talks"
    for (std::uint32_t at = first; at > begin + 2 && at + longest > first; --at) {
        if (view.word(at - 1) == "of" && view.word(at - 2) == "out") {
            const bool backs = is_a(view, view.word(at - 3), EventWord::backing_out);
            return backs ? std::optional(TokenRange{at - 3, at}) : std::nullopt;
        }
        if (view.mention_at(at - 1) != nullptr || view.is_punctuation(at - 1) ||
            is_preposition(view, view.word(at - 1)) || opens_clause(view, view.word(at - 1))) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// "*never* pulled out of", "*denied* that A pulled out of", "*threatened* to pull out of".
bool is_backed_out_of(const ArticleView& view, std::uint32_t first, TokenRange sentence)
{
    const auto verb = backing_out(view, first, sentence.first);
    if (!verb) {
        return false;
    }
    for (std::uint32_t at = sentence.first; at < verb->first; ++at) {
        if (is_a(view, view.word(at), EventWord::negation) && view.mention_at(at) == nullptr) {
            return false;
        }
    }
    const Modality modality = modality_of_verb(view, *verb, sentence);
    const bool base = is_base_form(view, view.word(verb->first));
    return modality.real && modality.status == MeetingStatus::held && !base;
}

/// "If *the talks between A and B* take place"
bool is_supposed(const ArticleView& view, std::uint32_t first, std::uint32_t begin)
{
    if (first == begin) {
        return false;
    }
    const std::string_view word = view.word(first - 1);
    return word == "if" || word == "unless";
}

/// "is *under discussion*", "are *being worked* out" at `at`: not settled, or settled but ahead.
std::optional<MeetingStatus> status_of_preparing(const ArticleView& view, std::uint32_t at,
                                                 std::uint32_t end)
{
    if (at + 1 >= end) {
        return std::nullopt;
    }
    const std::string_view next = view.word(at + 1);
    const bool open =
        next.starts_with("discuss") || next.starts_with("consider") || next.starts_with("negotiat");
    if (view.word(at) == "under") {
        return open ? std::optional(MeetingStatus::proposed) : std::nullopt;
    }
    if (view.word(at) == "on" && at + 2 < end && view.word(at + 2) == "agenda") {
        return MeetingStatus::planned; // "is on the agenda"
    }
    if (view.word(at) != "being") {
        return std::nullopt;
    }
    const bool settled = next.starts_with("plan") || next.starts_with("prepar") ||
                         next.starts_with("arrang") || next.starts_with("finali") ||
                         next.starts_with("worked") || next.starts_with("organi");
    return open      ? std::optional(MeetingStatus::proposed)
           : settled ? std::optional(MeetingStatus::planned)
                     : std::nullopt;
}

/// What governs the noun from before: "this will be their first meeting", "prospects of resuming
/// the talks".
void judge_governor(const ArticleView& view, std::uint32_t first, TokenRange sentence,
                    Modality& modality)
{
    bool plain =
        true; // only articles and the like stand between: "will be signed during" is no "will be"
    for (std::uint32_t back = 1; back <= 5 && first >= sentence.first + back; ++back) {
        const std::uint32_t at = first - back;
        const std::string_view word = view.word(at);
        if (view.is_punctuation(at) || word == "who" || word == "which") {
            return;
        }
        if (is_a(view, word, EventWord::chance)) {
            modality.real = false;
            return;
        }
        if ((word == "was" || word == "is") && plain && at > sentence.first + 2 &&
            view.word(at - 1) == "it" && view.word(at - 2) == "that") {
            for (std::uint32_t i = sentence.first; i < at - 2; ++i) { // "denied that it was"
                modality.real = modality.real && !view.word(i).starts_with("den");
            }
            return;
        }
        if (word == "be" && plain && at > sentence.first) {
            const std::string_view before = view.word(at - 1);
            if (before == "will" || before == "would") {
                modality.status = MeetingStatus::planned;
                modality.told = true;
            } else if (is_possibility(view, before)) {
                modality.real = false;
            }
            return;
        }
        plain = plain && (word == "the" || word == "a" || word == "an" || word == "his" ||
                          word == "her" || word == "their" || word == "first" || word == "second" ||
                          word == "another");
    }
}

/// "be held", "take place" at `at`.
bool is_held_behind(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return at + 1 < end && ((view.word(at) == "be" && view.word(at + 1) == "held") ||
                            (view.word(at) == "take" && view.word(at + 1) == "place"));
}

/// What the clause "which was to be held on Friday" says of the event.
void judge_relative(const ArticleView& view, TokenRange clause, Modality& modality)
{
    for (std::uint32_t at = clause.first; at < clause.last; ++at) {
        const std::string_view word = view.word(at);
        if (word == "will" || word == "due" || word == "scheduled" ||
            (word == "be" && view.word(at - 1) == "to")) {
            modality.status = MeetingStatus::planned;
            modality.told = true;
            return;
        }
    }
}

} // namespace

Modality modality_of_noun(const ArticleView& view, std::uint32_t first, TokenRange noun,
                          TokenRange sentence)
{
    Modality modality;
    judge_governor(view, first, sentence, modality);
    if (is_attitude(view, first, sentence.first)) {
        modality.real = false;
    }
    if (is_backed_out_of(view, first, sentence)) {
        modality.status = MeetingStatus::cancelled;
        modality.told = true;
        return modality;
    }
    if (is_being_prepared(view, first, sentence.first)) {
        modality.status = MeetingStatus::planned;
        modality.told = true;
        return modality;
    }
    if (is_supposed(view, first, sentence.first) ||
        is_among_proposals(view, first, sentence.first)) {
        modality.status = MeetingStatus::proposed;
        modality.told = true;
        return modality;
    }
    for (std::uint32_t at = first; at < noun.first; ++at) {
        const std::string_view word = view.word(at);
        if (word == "possible" || word == "potential" || word == "no" || word == "any") {
            modality.real = false;
        } else if (word == "proposed" || word == "tentative") {
            modality.status = MeetingStatus::proposed;
            modality.told = true;
        } else if (word == "cancelled" || word == "canceled" || word == "aborted") {
            modality.status = MeetingStatus::cancelled;
            modality.told = true;
        } else if (is_upcoming(view, word) || word == "next") {
            modality.status = MeetingStatus::planned;
            modality.told = true;
        }
    }
    if (!modality.told && is_to_come(view, noun.last, sentence.last)) {
        modality.status = MeetingStatus::planned;
        modality.told = true;
        return modality;
    }
    if (!modality.told && first > sentence.first && view.word(first - 1) == "including") {
        return modality_of_purpose(view, first - 1, sentence); // "will hold talks, including"
    }
    // what is said of it: "... will be held", "... was cancelled"
    bool passive = false;
    std::uint32_t steps = 0;
    for (std::uint32_t at = noun.last; at < sentence.last && steps < 14; ++at, ++steps) {
        if (const Mention* mention = view.mention_at(at)) {
            at = mention->tokens.last - 1;
            continue;
        }
        if (view.time_at(at) != nullptr) {
            continue; // "in May"
        }
        const std::string_view word = view.word(at);
        if (word == "," && at + 1 < sentence.last &&
            is_a(view, view.word(at + 1), EventWord::arranged)) {
            const std::uint32_t close = insertion_end(view, at + 1, sentence.last);
            if (close < sentence.last) {
                judge_word(view, view.word(at + 1), modality);
                at = close;
                continue;
            }
        }
        if (word == "," && at + 1 < sentence.last && view.word(at + 1) == "which") {
            const std::uint32_t close = insertion_end(view, at + 2, sentence.last);
            if (close < sentence.last && is_in_verb_group(view, view.word(close + 1))) {
                judge_relative(view, {at + 2, close}, modality);
                at = close; // "The talks, which were to be held on Friday, have been put off"
                continue;
            }
        }
        if (const std::uint32_t verb = past_apposition(view, at, noun.last, sentence);
            verb != at && is_subject(view, first, sentence.first)) {
            at = verb - 1; // "A meeting with B, Minister of Fish, *was cancelled*"
            steps = 0;
            continue;
        }
        if (word == "," && at + 1 < sentence.last && at > noun.last) {
            const Mention* before = view.mention_before(at);
            const Mention* next = view.mention_at(at + 1);
            if (before != nullptr && next != nullptr && before->kind == MentionKind::country &&
                next->kind == MentionKind::country && view.word(noun.last) == "between") {
                continue; // "between *A, B* and C"
            }
        }
        if (view.is_punctuation(at) || word == "who" || word == "that" || word == "which" ||
            word == "while") {
            break;
        }
        if (!passive && (word == "would" || is_possibility(view, word))) {
            if (!is_held_behind(view, at + 1, sentence.last)) {
                modality.real = false; // "would be welcome", "could resume"
                return modality;
            }
            if (word != "would") {
                modality.status = MeetingStatus::proposed; // "could take place early next year"
                modality.told = true;
                return modality;
            }
        }
        if (word == "will" || word == "is" || word == "are" || word == "was" || word == "were" ||
            word == "has" || word == "have" || word == "had" || word == "would" || word == "set" ||
            word == "due" || word == "scheduled" ||
            (word == "be" && puts_off(view, at + 1, sentence.last))) {
            passive = true;
        }
        if (word == "go" && at + 2 < sentence.last && view.word(at + 1) == "ahead" &&
            view.word(at + 2) == "of") {
            modality.real = false; // "does not go ahead of schedule"
            return modality;
        }
        const bool yet = is_yet_to_happen(view, at, sentence.last);
        if (yet || does_not_happen(view, at, sentence.last) ||
            (word == "fell" && at + 1 < sentence.last && view.word(at + 1) == "through")) {
            modality.status = yet ? MeetingStatus::proposed : MeetingStatus::cancelled;
            modality.told = true;
            break;
        }
        if (passive) {
            if (const auto status = status_of_preparing(view, at, sentence.last)) {
                const bool denied = is_a(view, view.word(at - 1), EventWord::negation) ||
                                    view.word(at - 1) == "not" || view.word(at - 1) == "longer";
                modality.real = modality.real && !denied;
                modality.status = *status;
                modality.told = true;
                if (word == "on" && !denied) {
                    continue; // "was on the agenda *but was cancelled*"
                }
                break;
            }
            const bool renewed = names_new_time(view, at, sentence.last);
            if (renewed || (puts_off(view, at, sentence.last) && !word.starts_with("delay"))) {
                modality.status = renewed ? MeetingStatus::planned : MeetingStatus::cancelled;
                modality.told = true;
                break;
            }
            if ((is_cancelling(view, word) && !word.starts_with("delay")) ||
                (word == "off" && view.word(at - 1) == "called")) {
                modality.status = MeetingStatus::cancelled;
                modality.told = true;
                break;
            }
            if (word == "will" || word == "due" || word == "set" || word == "slated" ||
                is_upcoming(view, word) || (word == "be" && view.word(at - 1) == "to")) {
                modality.status = MeetingStatus::planned;
                modality.told = true;
            }
            if (word == "held" || word == "place" || word == "began" || word == "took") {
                break;
            }
        }
    }
    return modality;
}

} // namespace entente
