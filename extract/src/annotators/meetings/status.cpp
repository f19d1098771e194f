#include "status.hpp"

#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

template <std::size_t Size>
bool holds(const std::array<std::string_view, Size>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

constexpr auto negations = std::to_array<std::string_view>(
    {"not",     "n't",      "never",    "no",      "cannot",    "without", "refused",  "refuses",
     "refuse",  "declined", "declines", "failed",  "denied",    "denies",  "unlikely", "unable",
     "neither", "nor",      "avoid",    "avoided", "unwilling", "rejected"});
constexpr auto possibilities =
    std::to_array<std::string_view>({"may", "might", "could", "can", "should", "must", "if",
                                     "whether", "unless", "ought", "possibly", "rarely"});
constexpr auto plans = std::to_array<std::string_view>(
    {"will",    "shall",     "'ll",      "\xE2\x80\x99ll", "would",   "scheduled", "due",
     "set",     "slated",    "expected", "plans",          "planned", "planning",  "plan",
     "intends", "intended",  "intend",   "going",          "agreed",  "agrees",    "arranged",
     "tipped",  "preparing", "prepares", "supposed",       "poised",  "announced", "confirmed"});
constexpr auto proposals = std::to_array<std::string_view>(
    {"invited",    "invites",  "invite", "inviting",    "invitation", "invitations", "wish",
     "wishes",     "wished",   "hope",   "hopes",       "hoped",      "hoping",      "want",
     "wants",      "wanted",   "like",   "ready",       "willing",    "keen",        "eager",
     "offered",    "offers",   "offer",  "proposed",    "proposes",   "proposal",    "urged",
     "urges",      "asked",    "asks",   "seek",        "seeks",      "seeking",     "sought",
     "requested",  "requests", "open",   "considering", "mulling",    "suggested",   "suggests",
     "interested", "forward",  "called", "desire",      "readiness",  "willingness", "prepared",
     "attempt",    "attempts"});
constexpr auto be_forms = std::to_array<std::string_view>({"is", "are", "was", "were", "be"});

std::uint32_t time_begin(const ArticleView& view, std::uint32_t at)
{
    return view.time_at(at)->tokens.first;
}

/// Words that govern an infinitive from behind its subject: "invited [the President] to visit".
bool governs_infinitive(const ArticleView& view, std::uint32_t at, std::uint32_t begin,
                        Modality& modality)
{
    for (std::uint32_t steps = 0; at > begin && steps < 8; ++steps) {
        if (const Mention* mention = view.mention_at(at - 1)) {
            at = std::max(mention->tokens.first, begin);
            continue;
        }
        const std::string_view word = view.word(at - 1);
        if (holds(proposals, word)) {
            modality.status = MeetingStatus::proposed;
            modality.told = true;
            return true;
        }
        if (view.is_punctuation(at - 1) || word == "and" || word == "who") {
            return false;
        }
        --at;
    }
    return false;
}

void judge_word(std::string_view word, Modality& modality)
{
    if (holds(negations, word) || holds(possibilities, word)) {
        modality.real = false;
    } else if (is_cancelling(word)) {
        modality.status = MeetingStatus::cancelled;
        modality.told = true;
    } else if (holds(proposals, word) && modality.status != MeetingStatus::planned) {
        modality.status = MeetingStatus::proposed;
        modality.told = true;
    } else if (holds(plans, word)) {
        modality.status = MeetingStatus::planned;
        modality.told = true;
    }
}

/// "is to meet", "was to meet", "to meet" in a headline.
bool is_infinitive(const ArticleView& view, std::uint32_t group, std::uint32_t verb)
{
    for (std::uint32_t at = verb; at > group; --at) {
        const std::string_view word = view.word(at - 1);
        if (word == "to") {
            return true;
        }
        if (!word.ends_with("ly") && word != "also" && word != "first" &&
            view.time_at(at - 1) == nullptr) {
            return false;
        }
    }
    return false;
}

/// "will sign agreements before travelling to": a participle is as real as the clause it belongs
/// to.
void follow_main_clause(const ArticleView& view, std::uint32_t at, std::uint32_t begin,
                        Modality& modality)
{
    for (std::uint32_t back = 1; back <= 15 && at >= begin + back; ++back) {
        const std::string_view word = view.word(at - back);
        if (view.is_punctuation(at - back) || word == "who" || word == "that") {
            return;
        }
        if (word == "will" || word == "would" || word == "expected" || word == "scheduled" ||
            word == "plans") {
            modality.status = MeetingStatus::planned;
            modality.told = true;
            return;
        }
    }
}

} // namespace

std::uint32_t verb_group_begin(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    while (at > begin) {
        const std::uint32_t before = at - 1;
        if (view.time_at(before) != nullptr) {
            at = std::max(time_begin(view, before), begin);
            if (at > begin && (view.word(at - 1) == "on" || view.word(at - 1) == ",")) {
                --at;
            }
            continue;
        }
        if (view.word(before) == "," && before > begin &&
            (view.time_at(before - 1) != nullptr || view.word(before - 1).ends_with("ly"))) {
            at = before;
            continue;
        }
        if (view.mention_at(before) != nullptr || !is_in_verb_group(view.word(before))) {
            break;
        }
        at = before;
    }
    return at;
}

Modality modality_of_verb(const ArticleView& view, TokenRange verb, TokenRange sentence)
{
    Modality modality;
    const std::uint32_t group = verb_group_begin(view, verb.first, sentence.first);
    for (std::uint32_t at = group; at < verb.first; ++at) {
        judge_word(view.word(at), modality);
    }
    if (!is_infinitive(view, group, verb.first)) {
        if (group == verb.first && view.word(verb.first).ends_with("ing")) {
            follow_main_clause(view, verb.first, sentence.first, modality);
        }
        if (!modality.told) {
            for (std::uint32_t back = 1; back <= 2 && group >= sentence.first + back; ++back) {
                modality.real = modality.real && !holds(possibilities, view.word(group - back));
            }
        }
        return modality;
    }
    const std::string_view first = view.word(group);
    if (group > sentence.first && first == "to") {
        if (view.mention_at(group - 1) != nullptr) {
            const Mention& subject = *view.mention_at(group - 1);
            if (!governs_infinitive(view, group, sentence.first, modality) &&
                (subject.kind == MentionKind::person || subject.kind == MentionKind::post ||
                 subject.tokens.first == sentence.first)) {
                modality.status = MeetingStatus::planned; // "Minister to visit Japan"
                modality.told = true;
            }
            if (!modality.told) {
                follow_main_clause(view, group, sentence.first, modality);
            }
            return modality;
        }
        // "an invitation to visit", "plans for a trip to meet", "travelled there to meet"
        for (std::uint32_t back = 1; back <= 3 && group >= sentence.first + back; ++back) {
            if (view.is_punctuation(group - back)) {
                break;
            }
            judge_word(view.word(group - back), modality);
        }
        for (std::uint32_t back = 1; back <= 12 && group >= sentence.first + back && !modality.told;
             ++back) {
            const std::string_view word = view.word(group - back);
            if (word == "," || word == "who" || word == "that") {
                break;
            }
            if (word == "will" || word == "would" || word == "going") {
                modality.status = MeetingStatus::planned; // "will be the first to meet"
                modality.told = true;
            }
        }
        return modality;
    }
    if (!modality.told && holds(be_forms, first)) {
        modality.status = MeetingStatus::planned; // "is to meet"
        modality.told = true;
    }
    return modality;
}

Modality modality_of_purpose(const ArticleView& view, std::uint32_t at, TokenRange sentence)
{
    Modality modality;
    follow_main_clause(view, at, sentence.first, modality);
    return modality;
}

/// What governs the noun from before: "this will be their first meeting", "prospects of resuming
/// the talks".
static void judge_governor(const ArticleView& view, std::uint32_t first, TokenRange sentence,
                           Modality& modality)
{
    constexpr auto chances = std::to_array<std::string_view>(
        {"prospect", "prospects", "possibility", "likelihood", "chance", "chances", "feasibility"});
    bool plain =
        true; // only articles and the like stand between: "will be signed during" is no "will be"
    for (std::uint32_t back = 1; back <= 5 && first >= sentence.first + back; ++back) {
        const std::uint32_t at = first - back;
        const std::string_view word = view.word(at);
        if (view.is_punctuation(at) || word == "who" || word == "which") {
            return;
        }
        if (holds(chances, word)) {
            modality.real = false;
            return;
        }
        if (word == "be" && plain && at > sentence.first) {
            const std::string_view before = view.word(at - 1);
            if (before == "will" || before == "would") {
                modality.status = MeetingStatus::planned;
                modality.told = true;
            } else if (holds(possibilities, before)) {
                modality.real = false;
            }
            return;
        }
        plain = plain && (word == "the" || word == "a" || word == "an" || word == "his" ||
                          word == "her" || word == "their" || word == "first" || word == "another");
    }
}

Modality modality_of_noun(const ArticleView& view, std::uint32_t first, TokenRange noun,
                          TokenRange sentence)
{
    Modality modality;
    judge_governor(view, first, sentence, modality);
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
        } else if (is_upcoming(word) || word == "next") {
            modality.status = MeetingStatus::planned;
            modality.told = true;
        }
    }
    // what is said of it: "... will be held", "... was cancelled"
    bool passive = false;
    for (std::uint32_t at = noun.last; at < sentence.last && at < noun.last + 14; ++at) {
        if (const Mention* mention = view.mention_at(at)) {
            at = mention->tokens.last - 1;
            continue;
        }
        const std::string_view word = view.word(at);
        if (view.is_punctuation(at) || word == "who" || word == "that" || word == "which" ||
            word == "while") {
            break;
        }
        if (word == "will" || word == "is" || word == "are" || word == "was" || word == "were" ||
            word == "has" || word == "have" || word == "had" || word == "would" || word == "set" ||
            word == "due" || word == "scheduled") {
            passive = true;
        }
        if (passive) {
            if (word == "canceled" || word == "cancelled" || word == "scrapped" ||
                (word == "off" && view.word(at - 1) == "called")) {
                modality.status = MeetingStatus::cancelled;
                modality.told = true;
                break;
            }
            if (word == "postponed" || word == "will" || word == "scheduled" || word == "due" ||
                word == "set" || word == "expected" ||
                (word == "be" && view.word(at - 1) == "to")) {
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
