#pragma once

#include "lexicon/word_table.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

/// Which part a word plays in a date expression: the `kind` column of `times.tsv`.
enum class TimeWordKind : std::uint8_t {
    none,
    month,
    weak_month,
    short_month,
    weekday,
    short_weekday,
    relative,
    part,
    unit,
    unit_plural,
    season,
    number,
    vague_number,
    ordinal,
    modifier,
    link,
    tense,
    quarter,
    half,
    fiscal,
    counted,
    clock,
    not_year,
    not_weekday,
    eleven_september,
    label,
    line_month,
    line_word
};

/// The words that the grammar knows by name: values of modifiers, links, units, tenses and parts.
enum class TimeWord : std::int16_t {
    none,
    last,
    next,
    this_,
    that,
    same,
    past,
    previous,
    current,
    coming,
    following,
    early,
    mid,
    late,
    earlier,
    later,
    end,
    beginning,
    start,
    middle,
    ago,
    hence,
    from,
    to,
    until,
    since,
    by,
    between,
    and_,
    of,
    in,
    on,
    during,
    the,
    a,
    before,
    after,
    at,
    about,
    for_,
    day,
    night,
    week,
    weekend,
    fortnight,
    month,
    quarter,
    half,
    year,
    decade,
    century,
    future,
    future_to,
    past_or_future_to,
    future_until,
    word,
    prefix,
    published,
    updated
};

struct TimeEntry {
    TimeWordKind kind = TimeWordKind::none;
    std::int16_t value = 0; ///< a number, or a TimeWord

    [[nodiscard]] TimeWord word() const { return static_cast<TimeWord>(value); }
};

/// The words of `times.tsv`, for finding one by its bytes without allocating.
class TimesLexicon {
public:
    /// The file that is compiled in.
    [[nodiscard]] static TimesLexicon embedded();

    TimesLexicon() = default;

    /// Adds rows, overriding words that are there. Throws DataError{file, line} for a broken row.
    void add(std::string_view tsv, const std::string& file);

    /// `word` is ASCII of any case, or the result of fold(). Words that the file writes with a
    /// capital are only found when `capital` says that the text has one.
    [[nodiscard]] TimeEntry find(std::string_view word, bool capital) const;

private:
    struct Word {
        TimeEntry entry;
        bool capital = false;
    };

    WordTable<Word> words_; ///< by their folded form
};

} // namespace entente
