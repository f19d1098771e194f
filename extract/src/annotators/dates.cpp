#include "dates.hpp"

#include "times.hpp"
#include "times/number_groups.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Countries whose papers write the month first; all others write the day first.
NumericOrder numeric_order(std::string_view home)
{
    if (home.empty()) {
        return NumericOrder::unknown;
    }
    return home == "US" || home == "PH" || home == "FM" || home == "PW" ? NumericOrder::month_first
                                                                        : NumericOrder::day_first;
}

/// The tokens that a span of bytes covers, within a sentence.
TokenRange tokens_of(const Analysis& analysis, TokenRange sentence, Span span)
{
    const auto& tokens = analysis.tokens();
    TokenRange range{sentence.last, sentence.last};
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        if (tokens[i].span.overlaps(span)) {
            range.first = std::min(range.first, i);
            range.last = i + 1;
        }
    }
    return range;
}

/// The day that "today" and weekdays are told from: that of the text's own dateline where the
/// article came out soon after it.
Date day_of_writing(const Analysis& analysis, NumericOrder order)
{
    constexpr std::int32_t soon = 3;
    const Date& published = analysis.published;
    const auto body =
        std::string_view(analysis.document->text).substr(analysis.document->body_begin);
    const auto written = find_publication_date(body, analysis.lexicon->times, order);
    if (!written || published.is_interval() || published.begin().day == 0) {
        return published;
    }
    CalendarPoint day = written->begin();
    day.year = day.year == 0 ? published.begin().year : day.year;
    const Date date(day);
    const std::int32_t ago = published.latest_day() - date.latest_day();
    return day.day != 0 && ago > 0 && ago <= soon ? date : published;
}

} // namespace

void annotate_dates(Analysis& analysis)
{
    const std::string_view text = analysis.document->text;
    const TimesLexicon& words = analysis.lexicon->times;
    TimeContext context;
    context.order = numeric_order(analysis.home);
    if (analysis.published.empty()) {
        const auto body = text.substr(analysis.document->body_begin);
        analysis.published = find_publication_date(body, words, context.order).value_or(Date());
    }
    context.published = day_of_writing(analysis, context.order);
    if (!analysis.published.empty() && !analysis.published.has_year()) {
        analysis.published =
            Date(); // a day without its year dates nothing; it still anchors weekdays
    }
    std::uint32_t told = 0; ///< the sentence that told a day last
    for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
        const TextSentence& sentence = analysis.sentences[i];
        if (sentence.zone == Zone::furniture) {
            continue;
        }
        const auto slice = text.substr(sentence.span.begin, sentence.span.size());
        for (const TimeExpression& time : find_times(slice, sentence.span.begin, context, words)) {
            const bool far_from_day = time.rule == "day-told" && i > told + 1;
            if (is_torn_number(text, time.span.end) || far_from_day) {
                continue;
            }
            TimeMention mention;
            mention.tokens = tokens_of(analysis, sentence.tokens, time.span);
            mention.date = time.date;
            mention.sentence = i;
            mention.since = time.relation == TimeRelation::since;
            mention.until = time.relation == TimeRelation::until;
            mention.confidence = time.confidence;
            mention.rule = time.rule;
            if (!mention.tokens.empty()) {
                analysis.times.push_back(mention);
                if (time.grain == TimeGrain::day) {
                    context.previous = time.date;
                    told = i;
                }
            }
        }
    }
}

} // namespace entente
