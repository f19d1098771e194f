#pragma once

#include "analysis.hpp"

#include <string>
#include <vector>

namespace entente {

/// A line of the article as its reader sees it: lines that only wrap a sentence are one.
struct TextLine {
    TokenRange tokens;
    std::string
        folded; ///< white space squeezed, straight apostrophes; long lines only up to a limit
    std::uint32_t words = 0;
    std::uint32_t small = 0; ///< words in small letters
    bool title = false;      ///< stands in the metadata header
    bool full_stop = false;  ///< ends like a sentence
    bool opens_list = false; ///< ends in a colon
    bool item = false;       ///< numbered or bulleted
    bool paragraph = false;  ///< a blank line stands before it
    bool complete = false;   ///< `folded` is all of it

    /// Looks like a link, a heading or a name, not like prose.
    [[nodiscard]] bool is_link() const;
    [[nodiscard]] bool is_prose() const;
};

/// What a stretch of tokens, not empty, looks like.
[[nodiscard]] TextLine describe_line(const Analysis& analysis, TokenRange range);

[[nodiscard]] std::vector<TextLine> cut_lines(const Analysis& analysis);

} // namespace entente
