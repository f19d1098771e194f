#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// A calendar point known to a year, a month or a day; the year may be unknown (`XXXX-12-13`).
/// Zero means "not said". A day needs a month.
struct CalendarPoint {
    std::int16_t year = 0;  ///< 0 when unknown
    std::int8_t month = 0;  ///< 1..12, 0 when not said
    std::int8_t day = 0;    ///< 1..31, 0 when not said

    [[nodiscard]] constexpr bool empty() const { return year == 0 && month == 0; }
    auto operator<=>(const CalendarPoint&) const = default;
};

/// A date with exactly the precision that a text gives it: EDTF (ISO 8601-2:2019) level 1 as far
/// as the graph contract uses it: `2025-12-03`, `2025-12`, `2025`, `XXXX-12-13`,
/// `2025-12-01/2025-12-04`, and half-open intervals `2009/..`, `../2016`.
///
/// A regular value: a default-constructed Date is "no date".
class Date {
public:
    Date() = default;
    explicit Date(CalendarPoint point) : begin_(point) {}
    Date(CalendarPoint begin, CalendarPoint end) : begin_(begin), end_(end), interval_(true) {}

    /// Reads EDTF as written by `edtf()`; nothing for text that is not of that form or is no
    /// possible date (`2025-02-30`).
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);

    /// The EDTF form, empty for "no date". An interval side that is empty is written `..`.
    [[nodiscard]] std::string edtf() const;

    [[nodiscard]] bool empty() const { return begin_.empty() && end_.empty(); }
    [[nodiscard]] bool is_interval() const { return interval_; }
    /// The point, or the first point of an interval.
    [[nodiscard]] CalendarPoint begin() const { return begin_; }
    /// The point, or the last point of an interval.
    [[nodiscard]] CalendarPoint end() const { return interval_ ? end_ : begin_; }
    [[nodiscard]] bool has_year() const { return begin_.year != 0 || end().year != 0; }

    /// First and last day that the date may mean, as days since 1970-01-01. An open or unknown
    /// side gives the smallest or largest int32.
    [[nodiscard]] std::int32_t earliest_day() const;
    [[nodiscard]] std::int32_t latest_day() const;

    /// Orders by `begin`, then `end`, points before intervals: a total order, not one of time.
    auto operator<=>(const Date&) const = default;

private:
    CalendarPoint begin_;
    CalendarPoint end_;
    bool interval_ = false;
};

/// True when both may mean the same time: one refines the other, or they overlap; an unknown year
/// is compatible with any year.
[[nodiscard]] bool compatible(const Date& a, const Date& b);

/// The more precise of two compatible dates (`2025-12-03` over `2025-12`, a known year over none).
[[nodiscard]] Date more_precise(const Date& a, const Date& b);

/// Days since 1970-01-01 in the proleptic Gregorian calendar, and back.
[[nodiscard]] std::int32_t days_from_civil(CalendarPoint day);
[[nodiscard]] CalendarPoint civil_from_days(std::int32_t days);
/// 0 is Monday, 6 is Sunday.
[[nodiscard]] int weekday(CalendarPoint day);
[[nodiscard]] int days_in_month(int year, int month);

} // namespace entente
