#include "news_days.hpp"

#include "asides.hpp"

#include <algorithm>

namespace entente {

bool is_news_day(const Analysis& analysis, const TimeMention& time)
{
    constexpr std::int32_t week = 7;
    const Date& date = time.date;
    const auto& tokens = analysis.tokens();
    const std::uint32_t next = time.tokens.last;
    if (date.is_interval() || date.begin().day == 0 || time.since || time.until ||
        tokens[next - 1].is("'s") || (next < tokens.size() && tokens[next].is("'s"))) {
        return false;
    }
    if (is_of_described_noun(analysis, time)) {
        return false;
    }
    if (analysis.published.empty() || !date.has_year()) {
        return true;
    }
    const std::int32_t published = analysis.published.latest_day();
    return date.latest_day() <= published && date.latest_day() > published - week;
}

Date month_of_news(const Analysis& analysis, int first)
{
    CalendarPoint point = analysis.published.begin();
    if (analysis.published.is_interval() || point.year == 0 || point.day < first) {
        return {};
    }
    point.day = 0;
    return Date(point);
}

bool is_perfect(const Analysis& analysis, const EventReading& reading)
{
    constexpr std::uint32_t longest = 4;
    const std::uint32_t begin = analysis.sentences[reading.sentence].tokens.first;
    for (std::uint32_t at = reading.trigger.first;
         at > begin && at + longest > reading.trigger.first; --at) {
        const Token& token = analysis.tokens()[at - 1];
        if (token.is("has") || token.is("have") || token.is("had") || token.is("having")) {
            return true;
        }
    }
    return false;
}

namespace {

/// "their *last* meeting was in Oslo", "the *previous* round"
bool names_bygone(const Analysis& analysis, const EventReading& reading)
{
    constexpr std::uint32_t longest = 4;
    const auto& tokens = analysis.tokens();
    if (reading.rule.ends_with("verb") || reading.form == "stopover") {
        return false; // "on the last stop of his tour"
    }
    for (std::uint32_t at = reading.trigger.first;
         at > 0 && at + longest > reading.trigger.first && tokens[at - 1].shape == Shape::lower;
         --at) {
        if (analysis.lexicon->event_words.has(tokens[at - 1].folded, EventWord::preposition)) {
            break; // "on the last day of her visit"
        }
        const bool dated = std::ranges::any_of(analysis.times, [&](const TimeMention& time) {
            return time.tokens.contains(at - 1); // "*last* week's talks"
        });
        if (!dated && !tokens[at - 1].is("latest") && analysis.lexicon->event_words.has(tokens[at - 1].folded, EventWord::bygone)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool is_told_as_past(const Analysis& analysis, const EventReading& reading)
{
    if (names_bygone(analysis, reading)) {
        return true;
    }
    const TokenRange sentence = analysis.sentences[reading.sentence].tokens;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        const Token& token = analysis.tokens()[at];
        const bool before = at + 4 >= reading.trigger.first && at < reading.trigger.first;
        if (analysis.lexicon->event_words.has(token.folded, EventWord::elsewhen) ||
            (before && token.is("had"))) {
            return true;
        }
    }
    return false;
}

bool is_of_that_day(const Analysis& analysis, const EventReading& event)
{
    const TokenRange sentence = analysis.sentences[event.sentence].tokens;
    const auto& tokens = analysis.tokens();
    for (std::uint32_t at = sentence.first + 2; at < event.trigger.first; ++at) {
        const Token& before = tokens[at - 1];
        if (tokens[at].is("day") && (before.is("that") || before.is("same") ||
                                     (before.is("the") && tokens[at - 2].is("in")))) {
            return true;
        }
    }
    return false;
}

} // namespace entente
