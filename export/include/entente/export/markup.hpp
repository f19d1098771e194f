#pragma once

#include <string>
#include <string_view>

namespace entente {

/// What stands for `&`, `<`, `>` and `"` in XML, HTML and Graphviz's labels; empty for all other
/// characters.
[[nodiscard]] constexpr std::string_view markup_reference(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return {};
    }
}

/// Appends the character as markup has it.
inline void append_escaped(std::string& out, char c)
{
    const std::string_view reference = markup_reference(c);
    if (reference.empty()) {
        out += c;
    } else {
        out += reference;
    }
}

} // namespace entente
