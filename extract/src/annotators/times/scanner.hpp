#pragma once

#include "annotators/times/lexicon.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

enum class TimeItemKind : std::uint8_t {
    word,
    number,       ///< digits alone: `value`, `digits`
    ordinal,      ///< 5th
    decade,       ///< 1990s
    numeric_date, ///< 2025-12-03, 05/06/2014: `parts` in written order
    clock,        ///< 12:10
    amount,       ///< digits that are no part of a date: 1,500, 3.5, $20, 12%
    comma,
    dot,
    slash,
    dash,
    open,
    close,
    mark, ///< any other punctuation
    stop  ///< an empty line, or the end
};

/// A piece of text as the date grammar sees it.
struct TimeItem {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    TimeItemKind kind = TimeItemKind::stop;
    TimeEntry entry;         ///< of a word
    std::int32_t value = 0;  ///< of a number
    std::int16_t parts[3]{}; ///< of a numeric date
    std::uint8_t digits = 0; ///< how many the number has
    char separator = 0;      ///< of a numeric date
    bool glued = false;      ///< no white space before it
    bool capital = false;    ///< begins with an ASCII capital letter
    bool possessive = false; ///< followed by 's

    [[nodiscard]] bool is(TimeItemKind k) const { return kind == k; }
    [[nodiscard]] bool is(TimeWordKind k) const
    {
        return kind == TimeItemKind::word && entry.kind == k;
    }
    [[nodiscard]] bool is(TimeWord w) const
    {
        return kind == TimeItemKind::word && entry.word() == w &&
               (entry.kind == TimeWordKind::modifier || entry.kind == TimeWordKind::link);
    }
};

/// Cuts `text` into items and looks up its words; `foreign` also those with letters beyond ASCII.
/// The result always ends with a stop.
void scan_times(std::string_view text, const TimesLexicon& lexicon, bool foreign,
                std::vector<TimeItem>& items);

} // namespace entente
