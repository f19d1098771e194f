#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// A run of digits.
struct NumberGroup {
    std::int32_t value = 0;
    std::uint8_t digits = 0; ///< at most 10 are counted
    char separator = 0;      ///< before it; an en dash counts as '-'
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Runs of digits joined by single separators: 12, 12-14, 1,500, 2025-12-03, 12:10.
struct NumberGroups {
    std::array<NumberGroup, 4> all;
    std::size_t count = 0; ///< more than four are counted, but not kept
    std::size_t end = 0;   ///< of the last
};

/// A date written in digits, its parts in written order.
struct NumericDate {
    std::array<std::int16_t, 3> parts{};
    char separator = 0;
    bool year_first = false;
    std::size_t end = 0;
};

/// `text[at]` is a digit.
[[nodiscard]] NumberGroups read_number_groups(std::string_view text, std::size_t at);

/// A digit alone ends at `end` and a line with it, and another stands on the next: "on May 1" and
/// "2,". Which of 1 and 12 was written nobody can tell.
[[nodiscard]] bool is_torn_number(std::string_view text, std::size_t end);

[[nodiscard]] std::optional<NumericDate> read_numeric_date(const NumberGroups& groups);

} // namespace entente
