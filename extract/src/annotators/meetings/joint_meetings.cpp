#include "joint_meetings.hpp"

#include <algorithm>

namespace entente {
namespace {

bool has_joint_word(const ArticleView& view, TokenRange range)
{
    for (std::uint32_t at = range.first; at < range.last; ++at) {
        const std::string_view word = view.word(at);
        if (word == "trilateral" || word == "quadrilateral" ||
            ((word == "three" || word == "four") && at + 1 < range.last &&
             view.word(at + 1) == "way")) {
            return true;
        }
    }
    return false;
}

/// "Readout of A's *meeting with* B and C": one meeting of all that the headline names.
bool heads_joint_meeting(const ArticleView& view, const TextSentence& headline,
                         const std::vector<Actor>& others)
{
    const TokenRange range = headline.tokens;
    for (std::uint32_t at = range.first; at + 1 < range.last; ++at) {
        if (view.word(at) != "meeting" || view.word(at + 1) != "with") {
            continue;
        }
        return std::ranges::all_of(others, [&](const Actor& other) {
            return std::ranges::any_of(view.analysis().mentions, [&](const Mention& mention) {
                return mention.kind == MentionKind::person && mention.entity == other.index &&
                       mention.tokens.first > at && mention.tokens.last <= range.last;
            });
        });
    }
    return false;
}

} // namespace

bool tells_joint_meeting(const ArticleView& view, std::uint32_t number,
                         const std::vector<Actor>& others)
{
    const auto& sentences = view.analysis().sentences;
    for (std::uint32_t at = sentences[number].tokens.first; at < sentences[number].tokens.last;
         ++at) {
        if (view.word(at) == "separately" || view.word(at) == "separate") {
            return false;
        }
    }
    return has_joint_word(view, sentences[number].tokens) ||
           std::ranges::any_of(sentences, [&](const TextSentence& sentence) {
               return sentence.zone == Zone::headline &&
                      (has_joint_word(view, sentence.tokens) ||
                       heads_joint_meeting(view, sentence, others));
           });
}

} // namespace entente
