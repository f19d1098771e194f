#include "text/wrapped_lines.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::size_t narrowest = 40;
constexpr std::size_t widest = 120;
/// Fewer breaks tell no habit.
constexpr std::ptrdiff_t fewest = 3;

/// In characters, without white space at the end.
std::size_t width(std::string_view line)
{
    const auto end = line.find_last_not_of(" \t\r\n");
    line = line.substr(0, end == std::string_view::npos ? 0 : end + 1);
    return static_cast<std::size_t>(std::ranges::count_if(
        line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

/// A line break between two words.
struct Break {
    std::size_t token = 0; ///< the one behind it
    std::size_t line = 0;  ///< width of the line that ends
    std::size_t word = 0;  ///< width of what follows up to the next white space
    bool single = false;   ///< no blank line
};

std::vector<Break> breaks_of(std::string_view text, const std::vector<Token>& tokens)
{
    std::vector<Break> breaks;
    std::size_t line_begin = tokens.empty() ? 0 : tokens.front().span.begin;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (tokens[i].line_breaks_before == 0) {
            continue;
        }
        const std::size_t line_end = tokens[i - 1].span.end;
        const std::size_t begin = tokens[i].span.begin;
        const std::size_t word_end = std::min(text.find_first_of(" \t\r\n", begin), text.size());
        const std::size_t rest = std::min(text.find('\n', line_end), begin);
        breaks.push_back({.token = i,
                          .line = width(text.substr(line_begin, rest - line_begin)),
                          .word = width(text.substr(begin, word_end - begin)),
                          .single = tokens[i].line_breaks_before == 1});
        line_begin = begin;
    }
    return breaks;
}

/// The width that nine of ten lines keep to: a long address in the text widens its line. 0 without
/// lines.
std::size_t room_of(const std::vector<Break>& breaks)
{
    std::vector<std::size_t> widths;
    for (const Break& each : breaks) {
        if (each.single) {
            widths.push_back(each.line);
        }
    }
    if (widths.empty()) {
        return 0;
    }
    const auto place = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
    std::ranges::nth_element(widths, place);
    return *place;
}

} // namespace

void join_wrapped_lines(std::string_view text, std::vector<Token>& tokens)
{
    const std::vector<Break> breaks = breaks_of(text, tokens);
    const std::size_t room = room_of(breaks);
    if (room < narrowest || room > widest) {
        return;
    }
    const auto wraps = [&](const Break& each) {
        return each.single && each.line <= widest && each.line + 1 + each.word > room;
    };
    const auto single = std::ranges::count_if(breaks, &Break::single);
    const auto wrapped = std::ranges::count_if(breaks, wraps);
    if (wrapped < fewest || wrapped * 2 < single) {
        return;
    }
    for (const Break& each : breaks) {
        if (wraps(each)) {
            tokens[each.token].line_breaks_before = 0;
        }
    }
}

} // namespace entente
