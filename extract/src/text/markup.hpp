#pragma once

#include <cstddef>
#include <string_view>

namespace entente {

/// Where a sign stands that may be markup.
struct MarkupPlace {
    bool line_begin = false;  ///< nothing but white space before it in its line
    bool behind_word = false; ///< nothing between it and the token before
};

/// One past the signs of Markdown at byte `at`, which no reader of the page sees: those of
/// "**bold**", "_slanted_" and "# Heading", and the brackets and the address of
/// "[words](https://...)". Gives `at` for anything else ("* an item").
[[nodiscard]] std::size_t past_markup(std::string_view text, std::size_t at, MarkupPlace place);

} // namespace entente
