#pragma once

#include "annotators/times/scanner.hpp"

#include <cstddef>
#include <string_view>

namespace entente {

/// What a character beyond ASCII is.
struct TimeMark {
    TimeItemKind kind = TimeItemKind::word; ///< word: no punctuation at all
    std::size_t length = 0;
    bool space = false;
    bool apostrophe = false;
    bool currency = false;
};

/// Punctuation and spaces that UTF-8 writes in two or three bytes.
[[nodiscard]] TimeMark high_mark(std::string_view rest);

} // namespace entente
