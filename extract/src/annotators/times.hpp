#pragma once

#include "annotators/times/lexicon.hpp"

#include <entente/core/date.hpp>
#include <entente/core/span.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// Date expressions of English text, resolved to EDTF against the day of publication.
///
/// Precision is never invented. What the words give is what comes out:
///  - a day where they say a day ("on Tuesday", "5 May", "two days ago");
///  - the ISO week, Monday to Sunday, as an interval of days ("last week", "two weeks ago"); a part
///    of it up to or from the day of publication ("earlier this week");
///  - the month ("last month", "late April", "earlier this month", "the end of October");
///  - an interval of months ("the first quarter of 2014") or the year ("early 2024", "last
///  summer").
/// Durations ("over the past two years", "in the coming days") are no dates and give nothing.
namespace entente {

/// How the word before the expression ties the event to it.
enum class TimeRelation : std::uint8_t { at, since, from, until, before, after };

/// The unit that the words name, also where the date is an interval of such units.
enum class TimeGrain : std::uint8_t { day, week, month, quarter, half, year, decade };

/// Whether a clause tells what was or what will be; decides on which side of the day of
/// publication an incomplete date lies.
enum class Tense : std::uint8_t { unknown, past, future };

/// How the outlet reads 05/06/2014. When unknown only the year is sure.
enum class NumericOrder : std::uint8_t { unknown, day_first, month_first };

struct TimeExpression {
    Span span;
    Date date;
    TimeRelation relation = TimeRelation::at;
    TimeGrain grain = TimeGrain::day;
    bool relative = false; ///< its meaning hangs on the day of publication or on a date told before
    double confidence = 1.0;
    std::string_view rule; ///< a literal: which form of expression it is

    auto operator<=>(const TimeExpression&) const = default;
};

/// What is known before the text is read.
struct TimeContext {
    Date
        published; ///< day of publication; may be coarser, lack the year (`XXXX-12-03`) or be empty
    Date reference; ///< its year completes dates when `published` has none
    Date previous;  ///< the last day told before this text ("the following day" is the one after)
    NumericOrder order = NumericOrder::unknown;
    Tense tense = Tense::unknown; ///< overrides what the verbs around an expression say
};

/// All date expressions of `text`, in order, not overlapping; spans are moved by `offset`. `text`
/// is a sentence or any run of sentences. An incomplete date without an anchor gives `XXXX-12-13`,
/// a weekday without one gives nothing. Linear in the text.
[[nodiscard]] std::vector<TimeExpression> find_times(std::string_view text, std::uint32_t offset,
                                                     const TimeContext& context,
                                                     const TimesLexicon& lexicon);

/// The same with nothing known but the day of publication.
[[nodiscard]] std::vector<TimeExpression> find_times(std::string_view text, std::uint32_t offset,
                                                     const Date& published,
                                                     const TimesLexicon& lexicon);

/// The day of publication that an article without header states itself: in a date line ("Thứ Bảy,
/// 22/10/2016, 12:10", "Published: 12 May 2024"), or in a dateline ("HANOI, Dec. 3 (Xinhua) —",
/// which gives `XXXX-12-03`). Knows the months of some 15 languages. Reads no more than the first
/// lines and the last.
[[nodiscard]] std::optional<Date> find_publication_date(std::string_view text,
                                                        const TimesLexicon& lexicon,
                                                        NumericOrder order = NumericOrder::unknown);

} // namespace entente
