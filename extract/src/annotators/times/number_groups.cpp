#include "annotators/times/number_groups.hpp"

namespace entente {
namespace {

bool digit_at(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// Three digits, no more, as after the comma of 1,500.
bool thousands_at(std::string_view text, std::size_t at)
{
    return digit_at(text, at) && digit_at(text, at + 1) && digit_at(text, at + 2) &&
           !digit_at(text, at + 3);
}

NumberGroup read_group(std::string_view text, std::size_t at, char separator)
{
    constexpr std::uint8_t most_digits = 9;
    NumberGroup group{0, 0, separator, at, at};
    for (; digit_at(text, group.end); ++group.end) {
        if (group.digits < most_digits) {
            group.value = group.value * 10 + (text[group.end] - '0');
        }
        group.digits =
            static_cast<std::uint8_t>(group.digits + (group.digits <= most_digits ? 1 : 0));
    }
    return group;
}

/// The separator at `at` when digits follow it, and how many bytes it has; else none.
char joint_at(std::string_view text, std::size_t at, std::size_t& length)
{
    const bool en_dash = text.substr(at).starts_with("\xE2\x80\x93");
    length = en_dash ? 3 : 1;
    const char c = en_dash ? '-' : (at < text.size() ? text[at] : '\0');
    const bool joins = c == '-' || c == '/' || c == '.' || c == ':' || c == ',';
    const bool digits = c == ',' ? thousands_at(text, at + 1) : digit_at(text, at + length);
    return joins && digits ? c : '\0';
}

} // namespace

NumberGroups read_number_groups(std::string_view text, std::size_t at)
{
    NumberGroups groups;
    char separator = 0;
    do {
        const NumberGroup group = read_group(text, at, separator);
        if (groups.count < groups.all.size()) {
            groups.all[groups.count] = group;
        }
        ++groups.count;
        groups.end = group.end;
        std::size_t length = 0;
        separator = joint_at(text, group.end, length);
        at = group.end + length;
    } while (separator != 0);
    return groups;
}

std::optional<NumericDate> read_numeric_date(const NumberGroups& groups)
{
    const NumberGroup& first = groups.all[0];
    const NumberGroup& second = groups.all[1];
    const NumberGroup& last = groups.all[2];
    const char separator = second.separator;
    const bool clock_after = groups.count > 3 && groups.all[3].separator == ':';
    // A page may glue the time to the date: 02.06.202512:48.
    const bool glued_clock = clock_after && (last.digits == 5 || last.digits == 6);
    if (groups.count < 3 || (groups.count > 3 && !clock_after) || last.separator != separator ||
        separator == ',' || separator == ':' || second.digits > 2) {
        return std::nullopt;
    }
    const bool year_first = first.digits == 4 && last.digits <= 2;
    const bool year_last = first.digits <= 2 && (last.digits == 4 || glued_clock);
    const bool short_year =
        first.digits == 2 && second.digits == 2 && last.digits == 2 && separator != '-';
    if (!year_first && !year_last && !short_year) {
        return std::nullopt;
    }
    NumericDate date;
    std::int32_t third = last.value;
    date.end = last.end;
    if (glued_clock) {
        third /= last.digits == 6 ? 100 : 10;
        date.end = last.begin + 4;
    }
    if (short_year) {
        third += third < 70 ? 2000 : 1900;
    }
    date.separator = separator;
    date.year_first = year_first;
    date.parts = {static_cast<std::int16_t>(first.value), static_cast<std::int16_t>(second.value),
                  static_cast<std::int16_t>(third)};
    return date;
}

bool is_torn_number(std::string_view text, std::size_t end)
{
    const auto is_lone_digit = [&](std::size_t at) {
        return digit_at(text, at) && !digit_at(text, at + 1) &&
               (at == 0 || !digit_at(text, at - 1));
    };
    return end > 0 && end < text.size() && text[end] == '\n' && is_lone_digit(end - 1) &&
           is_lone_digit(end + 1);
}

} // namespace entente
