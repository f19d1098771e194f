#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// What people see: widths of text and of the window, and colours.
namespace entente {

[[nodiscard]] bool is_terminal(int descriptor);

/// Columns of the terminal at standard output; $COLUMNS or 80 where there is none.
[[nodiscard]] std::size_t terminal_width();

/// What makes parts of an answer stand out.
enum class Emphasis : std::uint8_t { none, heading, key, source };

/// Whether standard output is a terminal that shows colours, and $NO_COLOR is not set.
[[nodiscard]] bool shows_colour();

/// The text between the control sequences for it; each line must be painted by itself.
[[nodiscard]] std::string painted(std::string_view text, Emphasis emphasis);

/// Columns that UTF-8 text takes: none for combining marks, two for wide East Asian characters.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// Filled up with spaces to `width` columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width);

/// Words in lines of at most `width` columns; the lines after the first begin with `indent`, which
/// does not count. Runs of white space become one space. No line break at the end.
[[nodiscard]] std::string wrap(std::string_view text, std::size_t width, std::string_view indent);

} // namespace entente
