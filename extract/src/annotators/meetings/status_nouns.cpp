#include "status.hpp"
#include "status_words.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

/// Whether the event that a noun names was, will be or may be.
namespace entente {
namespace {

/// What governs the noun from before: "this will be their first meeting", "prospects of resuming
/// the talks".
void judge_governor(const ArticleView& view, std::uint32_t first, TokenRange sentence,
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
        if (std::ranges::find(chances, word) != chances.end()) {
            modality.real = false;
            return;
        }
        if (word == "be" && plain && at > sentence.first) {
            const std::string_view before = view.word(at - 1);
            if (before == "will" || before == "would") {
                modality.status = MeetingStatus::planned;
                modality.told = true;
            } else if (is_possibility(before)) {
                modality.real = false;
            }
            return;
        }
        plain = plain && (word == "the" || word == "a" || word == "an" || word == "his" ||
                          word == "her" || word == "their" || word == "first" || word == "another");
    }
}

} // namespace

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
