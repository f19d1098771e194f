#include "terminal.hpp"

#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include <unistd.h>

#include <charconv>
#include <cstdint>
#include <cstdlib>

namespace entente {
namespace {

constexpr std::size_t usual_width = 80;
constexpr std::size_t least_width = 40;

std::size_t width_of_environment()
{
    const char* columns = std::getenv("COLUMNS"); // NOLINT(concurrency-mt-unsafe)
    if (columns == nullptr) {
        return usual_width;
    }
    const std::string_view text(columns);
    std::size_t value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc() && value >= least_width ? value : usual_width;
}

std::string_view sequence_of(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::none:
        return {};
    case Emphasis::heading:
        return "\x1b[1m";
    case Emphasis::key:
        return "\x1b[36m";
    case Emphasis::source:
        return "\x1b[2m";
    }
    return {};
}

bool is_set(const char* variable)
{
    const char* value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe)
    return value != nullptr && *value != '\0';
}

std::size_t width_of(UChar32 c)
{
    const auto type = u_charType(c);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
        return 0;
    }
    const auto east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Cuts the next word off `rest`; empty at the end.
std::string_view take_word(std::string_view& rest)
{
    while (!rest.empty() && is_space(rest.front())) {
        rest.remove_prefix(1);
    }
    std::size_t end = 0;
    while (end < rest.size() && !is_space(rest[end])) {
        ++end;
    }
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(end);
    return word;
}

} // namespace

bool is_terminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

std::size_t terminal_width()
{
    winsize size{};
    if (is_terminal(STDOUT_FILENO) && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
        size.ws_col >= least_width) {
        return size.ws_col;
    }
    return width_of_environment();
}

bool shows_colour()
{
    const char* kind = std::getenv("TERM"); // NOLINT(concurrency-mt-unsafe)
    const bool able = kind != nullptr && std::string_view(kind) != "dumb";
    return is_terminal(STDOUT_FILENO) && able && !is_set("NO_COLOR");
}

std::string painted(std::string_view text, Emphasis emphasis)
{
    const auto sequence = sequence_of(emphasis);
    std::string out(text);
    return sequence.empty() || text.empty() ? out : std::string(sequence) + out + "\x1b[0m";
}

std::size_t display_width(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    std::size_t width = 0;
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(bytes, i, length, c);
        width += width_of(c);
    }
    return width;
}

std::string padded(std::string_view text, std::size_t width)
{
    std::string out(text);
    const std::size_t columns = display_width(text);
    out.append(columns < width ? width - columns : 0, ' ');
    return out;
}

std::string wrap(std::string_view text, std::size_t width, std::string_view indent)
{
    std::string out;
    std::size_t column = 0;
    for (std::string_view word = take_word(text); !word.empty(); word = take_word(text)) {
        const std::size_t columns = display_width(word);
        if (column != 0 && column + 1 + columns > width) {
            out += '\n';
            out += indent;
            column = 0;
        } else if (column != 0) {
            out += ' ';
            ++column;
        }
        out += word;
        column += columns;
    }
    return out;
}

} // namespace entente
