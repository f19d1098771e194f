#pragma once

#include "annotators/times.hpp"
#include "annotators/times/scanner.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// Between grammar and calendar: what the words of an expression say, before it is resolved.
namespace entente {

enum class TimeForm : std::uint8_t {
    nothing,       ///< no date, but words that must not be read as one ("the last two years")
    point,         ///< `begin` as far as said
    range,         ///< `begin` to `end`
    weekday,       ///< `weekday`, `modifier`
    weekday_range, ///< `weekday` to `weekday_end`
    day_offset,    ///< `count` days from the day of publication
    ago,           ///< `count` units before (negative: after) the day of publication
    from_previous, ///< `count` units from the day told before
    period,        ///< `modifier` `unit`: last week, this year
    part, ///< `count`-th `unit` (quarter, half) of a year, or its first/last `count` months
    week_of_month, ///< `count`-th week of `begin`
    decade,        ///< `begin.year` is its first
    day_of_month,  ///< "on the 15th"
    season         ///< of a year
};

struct TimePhrase {
    std::size_t first = 0; ///< items
    std::size_t last = 0;  ///< one past the last
    TimeForm form = TimeForm::nothing;
    CalendarPoint begin;
    CalendarPoint end;
    TimeWord year_word = TimeWord::none; ///< "this year" and the like after a date without one
    TimeWord modifier = TimeWord::none;  ///< last, next, this_, none
    TimeWord edge = TimeWord::none;      ///< early, late, earlier, later, end ...
    TimeWord unit = TimeWord::none;
    int count = 0;
    int months = 0; ///< of a part: "the first nine months"
    int weekday = -1;
    int weekday_end = -1;
    CalendarPoint bracket; ///< the day that brackets add: "Monday (05 Feb.)"
    TimeRelation relation = TimeRelation::at;
    bool deadline = false; ///< "by Saturday"
    double confidence = 0.95;
    std::string_view rule;
};

/// Reads one expression that begins at an item.
class TimeGrammar {
public:
    TimeGrammar(const std::vector<TimeItem>& items, NumericOrder order)
        : items_(items), order_(order)
    {
    }

    /// The longest expression that begins at `at`, or nothing.
    [[nodiscard]] std::optional<TimePhrase> parse(std::size_t at) const;

private:
    using Found = std::optional<TimePhrase>;

    // grammar.cpp
    [[nodiscard]] int day_number(std::size_t at) const;
    [[nodiscard]] int year_number(std::size_t at) const;
    [[nodiscard]] std::size_t connector(std::size_t at, bool and_too) const;
    [[nodiscard]] bool after_between(std::size_t at) const;
    [[nodiscard]] TimeRelation relation(std::size_t first) const;

    // grammar_days.cpp
    [[nodiscard]] Found numeric(std::size_t at) const;
    [[nodiscard]] Found day_first(std::size_t at) const;
    [[nodiscard]] Found month_day(std::size_t at, std::size_t day_at) const;
    [[nodiscard]] Found dated(std::size_t at) const;

    // grammar_months.cpp
    void year_tail(TimePhrase& phrase) const;
    [[nodiscard]] bool month_stands_alone(std::size_t at) const;
    [[nodiscard]] Found month_first(std::size_t at, bool supported) const;
    [[nodiscard]] Found calendar(std::size_t at, bool supported) const;
    [[nodiscard]] Found ranged(Found start) const;

    // grammar_years.cpp
    [[nodiscard]] double year_confidence(std::size_t at) const;
    [[nodiscard]] Found year(std::size_t at, bool supported) const;
    [[nodiscard]] Found fiscal(std::size_t at) const;
    [[nodiscard]] Found decade(std::size_t at) const;
    [[nodiscard]] Found season(std::size_t at, TimeWord modifier) const;

    // grammar_weekdays.cpp
    [[nodiscard]] Found weekday(std::size_t at) const;
    [[nodiscard]] Found ranged_days(TimePhrase start) const;
    void week_tail(TimePhrase& phrase) const;
    void bracket(TimePhrase& phrase) const;
    [[nodiscard]] Found relative_day(std::size_t at) const;
    [[nodiscard]] Found ranged_from_bracket(const TimePhrase& relative) const;
    [[nodiscard]] Found named_day(const TimePhrase& relative) const;
    [[nodiscard]] Found day_before(std::size_t at) const;
    [[nodiscard]] Found after_the(std::size_t at) const;
    [[nodiscard]] Found day_of_month(std::size_t at) const;

    // grammar_periods.cpp
    [[nodiscard]] Found period(std::size_t at, TimeWord modifier) const;
    [[nodiscard]] Found modified(std::size_t at) const;
    [[nodiscard]] Found edged(std::size_t at) const;
    [[nodiscard]] Found counted(std::size_t at) const;

    // grammar_parts.cpp
    [[nodiscard]] Found part_of(TimePhrase phrase) const;
    [[nodiscard]] Found ordinal_part(std::size_t at) const;
    [[nodiscard]] Found quarter(std::size_t at) const;

    [[nodiscard]] const TimeItem& item(std::size_t at) const
    {
        return items_[at < items_.size() ? at : items_.size() - 1];
    }
    [[nodiscard]] const TimeItem& before(std::size_t at) const
    {
        return at == 0 ? items_.back() : items_[at - 1];
    }

    const std::vector<TimeItem>& items_; ///< ends with a stop
    NumericOrder order_;
};

/// `phrase` on the calendar, empty when it needs an anchor that is not there.
[[nodiscard]] Date resolve_date(const TimePhrase& phrase, Tense tense, const TimeContext& context);

/// The same with relation, grain and confidence, or nothing when it needs an anchor that is not
/// there.
[[nodiscard]] std::optional<TimeExpression> resolve_time(const TimePhrase& phrase, Tense tense,
                                                         const TimeContext& context);

/// What the verbs around items `[first, last)` say.
[[nodiscard]] Tense clause_tense(const std::vector<TimeItem>& items, std::string_view text,
                                 std::size_t first, std::size_t last);

} // namespace entente
