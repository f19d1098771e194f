#pragma once

#include <string_view>

namespace entente {

/// How JSON, RDF and Cypher alike write a character that strings in quotes cannot hold as it is;
/// empty for all others. Quotation marks are each form's own.
[[nodiscard]] constexpr std::string_view short_escape(char c)
{
    switch (c) {
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return {};
    }
}

} // namespace entente
