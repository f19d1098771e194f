#include "status_words.hpp"

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

} // namespace

bool is_possibility(std::string_view word)
{
    return holds(possibilities, word);
}

bool is_proposal(std::string_view word)
{
    return holds(proposals, word);
}

bool decides_clause(std::string_view word)
{
    static constexpr auto nouns = std::to_array<std::string_view>(
        {"plan",      "proposal",    "like",     "open",     "forward", "no",         "without",
         "called",    "ready",       "keen",     "eager",    "willing", "prepared",   "set",
         "offer",     "attempt",     "attempts", "possibly", "rarely",  "interested", "desire",
         "readiness", "willingness", "wish",     "supposed"});
    return !holds(nouns, word) &&
           (holds(negations, word) || holds(possibilities, word) || holds(proposals, word) ||
            holds(plans, word) || is_cancelling(word));
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

} // namespace entente
