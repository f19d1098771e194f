#include "news_clock.hpp"

#include "../furniture.hpp"
#include "inheritance.hpp"
#include "news_days.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr int first_days = 4; ///< of a month, whose news may be of the month before

} // namespace

NewsClock::NewsClock(const Analysis& analysis)
    : analysis_(analysis), dateline_(find_dateline(analysis)),
      now_(month_of_news(analysis, first_days)), told_(analysis.sentences.size())
{
    for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
        if (analysis.sentences[i].zone == Zone::body) {
            read(i);
        }
    }
}

Date NewsClock::date_of(std::uint32_t sentence, std::uint32_t farthest) const
{
    const Told& told = told_[sentence];
    return told.ago <= farthest ? told.date : Date();
}

void NewsClock::read(std::uint32_t sentence)
{
    const TextSentence& text = analysis_.sentences[sentence];
    elsewhen_ = elsewhen_ && text.paragraph == paragraph_;
    paragraph_ = text.paragraph;
    const bool other = names_other_time(text.tokens);
    const bool before = elsewhen_;
    bool timed = other;
    for (const TimeMention& time :
         std::ranges::equal_range(analysis_.times, sentence, {}, &TimeMention::sentence)) {
        if (dateline_ && time.tokens.overlaps(*dateline_)) {
            continue;
        }
        timed = true;
        if (!time.date.has_year() || !is_news_day(analysis_, time)) {
            elsewhen_ = elsewhen_ || is_past(time);
        } else if (!is_aside(time)) {
            now_ = is_step_back(time.date) ? month_of(time.date) : time.date;
            ago_ = 0;
            elsewhen_ = false;
        }
    }
    told_[sentence] = {timed || elsewhen_ ? Date() : now_, ago_, other || before};
    ++ago_;
}

/// "on Thursday" and then "on Tuesday": whether what follows goes on with that day is not told.
bool NewsClock::is_step_back(const Date& date) const
{
    return now_.begin().day != 0 && now_.has_year() && date.has_year() &&
           date.latest_day() < now_.earliest_day();
}

bool NewsClock::is_past(const TimeMention& time) const
{
    return analysis_.published.empty() || !time.date.has_year() ||
           time.date.latest_day() <= analysis_.published.latest_day();
}

/// "A, *who arrived on Monday*, met B", "A *will speak today*", in somebody's own words: the day of
/// something else.
bool NewsClock::is_aside(const TimeMention& time) const
{
    if (std::ranges::any_of(analysis_.quotations, [&](const Quotation& quotation) {
            return quotation.tokens.contains(time.tokens);
        })) {
        return true;
    }
    const TokenRange sentence = analysis_.sentences[time.sentence].tokens;
    for (std::uint32_t at = sentence.first; at < time.tokens.first; ++at) {
        const std::string_view word = analysis_.tokens()[at].folded;
        const auto& words = analysis_.lexicon->event_words;
        if (words.has(word, EventWord::other_clause) || word == "will") {
            return true;
        }
    }
    return false;
}

/// "recently", or a day of the week that no calendar tells (of an article without a date).
bool NewsClock::names_other_time(TokenRange sentence) const
{
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        const Token& token = analysis_.tokens()[at];
        const auto& words = analysis_.lexicon->event_words;
        if (words.has(token.folded, EventWord::elsewhen) ||
            words.has(token.folded, EventWord::lately)) {
            return true;
        }
        if (analysis_.lexicon->times.find(token.folded, false).kind == TimeWordKind::weekday &&
            std::ranges::none_of(analysis_.times, [&](const TimeMention& time) {
                return time.tokens.contains(at);
            })) {
            return true;
        }
    }
    return false;
}

} // namespace entente
