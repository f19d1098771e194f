#include "text/markup.hpp"

#include <algorithm>

namespace entente {
namespace {

/// "](https://...)" at `at`, on one line.
bool is_link_target(std::string_view text, std::size_t at)
{
    if (text.substr(at, 3) != "](/" && text.substr(at, 6) != "](http") {
        return false;
    }
    const std::size_t end = text.find_first_of(") \n", at);
    return end != std::string_view::npos && text[end] == ')';
}

} // namespace

std::size_t past_markup(std::string_view text, std::size_t at, MarkupPlace place)
{
    const char sign = text[at];
    if (sign == '*' || sign == '_' || sign == '#') {
        const std::size_t end = std::min(text.find_first_not_of(sign, at), text.size());
        const bool before_word = end < text.size() && static_cast<unsigned char>(text[end]) > ' ';
        const bool heading = sign == '#' && !before_word && place.line_begin;
        const bool emphasis = sign != '#' && (before_word || place.behind_word);
        return heading || emphasis ? end : at;
    }
    if (sign == '[') {
        const std::size_t close = text.find_first_of("]\n", at);
        return close != std::string_view::npos && is_link_target(text, close) ? at + 1 : at;
    }
    return sign == ']' && is_link_target(text, at) ? text.find(')', at) + 1 : at;
}

} // namespace entente
