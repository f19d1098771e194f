#include <entente/core/date.hpp>

#include <array>
#include <charconv>
#include <limits>

namespace entente {
namespace {

constexpr std::int32_t always = std::numeric_limits<std::int32_t>::max();
constexpr std::int32_t never = std::numeric_limits<std::int32_t>::min();

void append_padded(std::string& out, int value, std::size_t width)
{
    std::array<char, 12> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    const auto length = static_cast<std::size_t>(result.ptr - digits.data());
    out.append(width > length ? width - length : 0, '0');
    out.append(digits.data(), length);
}

std::string point_text(CalendarPoint point)
{
    if (point.empty()) {
        return "..";
    }
    std::string out;
    if (point.year == 0) {
        out = "XXXX";
    } else {
        append_padded(out, point.year, 4);
    }
    if (point.month != 0) {
        out += '-';
        append_padded(out, point.month, 2);
    }
    if (point.day != 0) {
        out += '-';
        append_padded(out, point.day, 2);
    }
    return out;
}

std::optional<int> parse_digits(std::string_view text)
{
    int value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc{} || result.ptr != text.data() + text.size() ||
        text.front() == '-') {
        return std::nullopt;
    }
    return value;
}

std::optional<CalendarPoint> parse_point(std::string_view text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) {
        return std::nullopt;
    }
    CalendarPoint point;
    if (text.substr(0, 4) != "XXXX") {
        const auto year = parse_digits(text.substr(0, 4));
        if (!year || *year == 0) {
            return std::nullopt;
        }
        point.year = static_cast<std::int16_t>(*year);
    }
    if (text.size() >= 7) {
        const auto month = parse_digits(text.substr(5, 2));
        if (text[4] != '-' || !month || *month < 1 || *month > 12) {
            return std::nullopt;
        }
        point.month = static_cast<std::int8_t>(*month);
    }
    if (text.size() == 10) {
        const auto day = parse_digits(text.substr(8, 2));
        // Without a year, 29 February stays possible: 2000 was a leap year.
        const int year = point.year != 0 ? point.year : 2000;
        if (text[7] != '-' || !day || *day < 1 || *day > days_in_month(year, point.month)) {
            return std::nullopt;
        }
        point.day = static_cast<std::int8_t>(*day);
    }
    if (point.empty()) {
        return std::nullopt;
    }
    return point;
}

bool unknown_year_compatible(CalendarPoint a, CalendarPoint b)
{
    if (a.month == 0 || b.month == 0 || a.month != b.month) {
        return a.month == 0 || b.month == 0;
    }
    return a.day == 0 || b.day == 0 || a.day == b.day;
}

/// Position of a point in a year of 31-day months; `last` fills what is not said with its end.
int day_of_year(CalendarPoint point, bool last)
{
    const int month = point.month != 0 ? point.month : (last ? 12 : 1);
    const int day = point.day != 0 ? point.day : (last ? 31 : 1);
    return month * 31 + day;
}

int precision(const Date& date)
{
    const auto score = [](CalendarPoint p) {
        return (p.year != 0 ? 4 : 0) + (p.month != 0 ? 1 : 0) + (p.day != 0 ? 1 : 0);
    };
    return 2 * score(date.begin()) - (date.is_interval() ? 1 : 0);
}

} // namespace

std::optional<Date> Date::parse(std::string_view text)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        const auto point = parse_point(text);
        return point ? std::optional<Date>(Date(*point)) : std::nullopt;
    }
    const auto side = [](std::string_view part) -> std::optional<CalendarPoint> {
        return part == ".." ? std::optional<CalendarPoint>(CalendarPoint{}) : parse_point(part);
    };
    const auto begin = side(text.substr(0, slash));
    const auto end = side(text.substr(slash + 1));
    if (!begin || !end || (begin->empty() && end->empty())) {
        return std::nullopt;
    }
    const Date date(*begin, *end);
    if (date.earliest_day() > date.latest_day()) {
        return std::nullopt;
    }
    return date;
}

std::string Date::edtf() const
{
    if (empty()) {
        return {};
    }
    return interval_ ? point_text(begin_) + "/" + point_text(end_) : point_text(begin_);
}

std::int32_t Date::earliest_day() const
{
    if (begin_.year == 0) {
        return never;
    }
    const auto month = begin_.month != 0 ? begin_.month : std::int8_t{1};
    const auto day = begin_.day != 0 ? begin_.day : std::int8_t{1};
    return days_from_civil({begin_.year, month, day});
}

std::int32_t Date::latest_day() const
{
    const CalendarPoint last = end();
    if (last.year == 0) {
        return always;
    }
    const auto month = last.month != 0 ? last.month : std::int8_t{12};
    const auto day =
        last.day != 0 ? last.day : static_cast<std::int8_t>(days_in_month(last.year, month));
    return days_from_civil({last.year, month, day});
}

bool compatible(const Date& a, const Date& b)
{
    if (a.empty() || b.empty()) {
        return true;
    }
    if (a.has_year() && b.has_year()) {
        return a.earliest_day() <= b.latest_day() && b.earliest_day() <= a.latest_day();
    }
    if (!a.is_interval() && !b.is_interval()) {
        return unknown_year_compatible(a.begin(), b.begin());
    }
    return day_of_year(a.begin(), false) <= day_of_year(b.end(), true) &&
           day_of_year(b.begin(), false) <= day_of_year(a.end(), true);
}

Date more_precise(const Date& a, const Date& b)
{
    if (a.empty() || b.empty()) {
        return a.empty() ? b : a;
    }
    const int pa = precision(a);
    const int pb = precision(b);
    if (pa != pb) {
        return pa > pb ? a : b;
    }
    if (a.has_year() && b.has_year()) {
        const std::int32_t days_a = a.latest_day() - a.earliest_day();
        const std::int32_t days_b = b.latest_day() - b.earliest_day();
        if (days_a != days_b) {
            return days_a < days_b ? a : b;
        }
    }
    return a <= b ? a : b;
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain).
std::int32_t days_from_civil(CalendarPoint day)
{
    const int y = day.year - (day.month <= 2 ? 1 : 0);
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yoe = y - era * 400;
    const int doy = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
    const int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

CalendarPoint civil_from_days(std::int32_t days)
{
    const int z = days + 719468;
    const int era = (z >= 0 ? z : z - 146096) / 146097;
    const int doe = z - era * 146097;
    const int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const int mp = (5 * doy + 2) / 153;
    const int month = mp < 10 ? mp + 3 : mp - 9;
    const int year = yoe + era * 400 + (month <= 2 ? 1 : 0);
    return {static_cast<std::int16_t>(year), static_cast<std::int8_t>(month),
            static_cast<std::int8_t>(doy - (153 * mp + 2) / 5 + 1)};
}

int weekday(CalendarPoint day)
{
    const std::int32_t days = days_from_civil(day);
    return ((days % 7) + 7 + 3) % 7; // 1970-01-01 was a Thursday
}

int days_in_month(int year, int month)
{
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths.at(static_cast<std::size_t>(month - 1));
}

} // namespace entente
