#include "view.hpp"

#include <algorithm>

namespace entente {
namespace {

/// "an official visit": the word is no office there.
bool is_adjective(const Analysis& analysis, const Mention& mention)
{
    return analysis.tokens()[mention.tokens.last - 1].is("official") &&
           mention.tokens.last < analysis.tokens().size() &&
           analysis.tokens()[mention.tokens.last].is_word() &&
           analysis.tokens()[mention.tokens.last].span.size() > 3;
}

/// "Statement by Spokesperson A on B's meeting with C": A announces and takes no part.
bool is_announcer(const Analysis& analysis, const Mention& mention)
{
    const auto& tokens = analysis.tokens();
    std::uint32_t at = mention.tokens.first; // or of the words before it: "NSC Spokesperson A"
    for (std::uint32_t steps = 0; steps < 5 && at > 0 && tokens[at - 1].is_capitalised(); ++steps) {
        --at;
    }
    if (mention.kind != MentionKind::person || at < 2 ||
        !(tokens[at - 1].is("by") || tokens[at - 1].is("from"))) {
        return false;
    }
    const Token& noun = tokens[at - 2];
    return noun.is("statement") || noun.is("statements") || noun.is("readout") ||
           noun.is("remarks") || noun.is("release") || noun.is("comments");
}

} // namespace

ArticleView::ArticleView(Analysis& analysis)
    : analysis_(&analysis), mention_(analysis.tokens().size(), -1),
      time_(analysis.tokens().size(), -1), quoted_(analysis.tokens().size(), false),
      said_(analysis.tokens().size(), false), headline_(analysis.tokens().size(), false)
{
    for (std::size_t i = 0; i < analysis.mentions.size(); ++i) {
        const Mention& mention = analysis.mentions[i];
        if ((mention.kind == MentionKind::post && is_adjective(analysis, mention)) ||
            is_announcer(analysis, mention)) {
            continue;
        }
        for (std::uint32_t at = mention.tokens.first; at < mention.tokens.last && !mention.nested;
             ++at) {
            if (mention_[at] < 0) {
                mention_[at] = static_cast<std::int32_t>(i);
            }
        }
    }
    for (std::size_t i = 0; i < analysis.times.size(); ++i) {
        const TimeMention& time = analysis.times[i];
        for (std::uint32_t at = time.tokens.first; at < time.tokens.last; ++at) {
            time_[at] = static_cast<std::int32_t>(i);
        }
    }
    constexpr std::uint32_t shortest = 6; // tokens of a statement, with its opening mark
    for (const Quotation& quotation : analysis.quotations) {
        const TokenRange range = quotation.tokens;
        auto& marks = range.last - range.first < shortest ? quoted_ : said_;
        std::fill(marks.begin() + range.first, marks.begin() + range.last, true);
    }
    for (const TextSentence& sentence : analysis.sentences) {
        std::fill(headline_.begin() + sentence.tokens.first,
                  headline_.begin() + sentence.tokens.last, sentence.zone == Zone::headline);
    }
}

const Mention* ArticleView::mention_at(std::uint32_t at) const
{
    return at < mention_.size() && mention_[at] >= 0
               ? &analysis_->mentions[static_cast<std::size_t>(mention_[at])]
               : nullptr;
}

const Mention* ArticleView::mention_before(std::uint32_t at) const
{
    const Mention* mention = at > 0 ? mention_at(at - 1) : nullptr;
    return mention != nullptr && mention->tokens.last == at ? mention : nullptr;
}

const TimeMention* ArticleView::time_at(std::uint32_t at) const
{
    return at < time_.size() && time_[at] >= 0
               ? &analysis_->times[static_cast<std::size_t>(time_[at])]
               : nullptr;
}

std::uint32_t past_time(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    if (at >= end) {
        return at;
    }
    if (const TimeMention* time = view.time_at(at)) {
        return std::max(time->tokens.last, at + 1);
    }
    const std::string_view word = view.word(at);
    if (word.size() < 6 || !word.ends_with("day") || (word == "holiday" || word == "birthday")) {
        return at;
    }
    const std::uint32_t next = at + 1;
    const bool part =
        next < end && (view.word(next) == "morning" || view.word(next) == "afternoon" ||
                       view.word(next) == "evening" || view.word(next) == "night");
    return part ? next + 1 : next;
}

std::uint32_t past_time_phrase(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::string_view word = view.word(at);
    if (word != "in" && word != "on" && word != "at" && word != "from" && word != "between" &&
        word != "over" && word != "during") {
        return at;
    }
    const std::uint32_t time = at + 1 < end && view.word(at + 1) == "the" &&
                                       view.time_at(at + 1) == nullptr
                                   ? at + 2
                                   : at + 1;
    const std::uint32_t behind = past_time(view, time, end);
    return behind != time ? behind : at;
}

bool ArticleView::is_possessive(std::uint32_t at) const
{
    if (at >= mention_.size() || at == 0 || token(at).space_before) {
        return false;
    }
    const std::string_view text = word(at);
    return text == "'s" || text == "\xE2\x80\x99s" ||
           ((text == "'" || text == "\xE2\x80\x99") && word(at - 1).ends_with('s'));
}

bool is_repeated(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 8;
    end = std::min(end, at + longest);
    while (at < end && !view.is_punctuation(at) && view.word(at) != "times") {
        ++at;
    }
    return at < end && view.word(at) == "times" && !view.token(at).is_capitalised(); // no newspaper
}

} // namespace entente
