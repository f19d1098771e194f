#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// What `data/lexicon/README.md` says of the files, for reading and checking them.
namespace entente {

enum class CellKind : std::uint8_t {
    forms,       ///< words of text, several separated by `|`
    folded_form, ///< one form, whatever its case
    word,        ///< a single word, whatever its case
    words,       ///< several such words, separated by `|`
    pattern,     ///< a piece of a line
    text,        ///< anything
    country,     ///< a code of countries.tsv
    new_country, ///< the code that the row defines
    year,
    choice,            ///< one of `choices`
    choices,           ///< several of them, separated by `|`
    organization_type, ///< of the graph, as are those below
    meeting_type,
    agreement_type,
    role,
    time_value ///< checked with the rest of its row
};

/// Whether a cell has several values, separated by `|`.
[[nodiscard]] constexpr bool has_several(CellKind kind)
{
    return kind == CellKind::forms || kind == CellKind::words || kind == CellKind::choices;
}

struct ColumnSpec {
    std::string_view name;
    CellKind kind = CellKind::text;
    int group = 0; ///< forms of one group must differ from each other
    bool required = false;
    std::span<const std::string_view> choices{};
};

struct LexiconFileSpec {
    std::string_view name; ///< "titles.tsv"
    std::span<const ColumnSpec> columns;
    std::size_t told_apart_by =
        0; ///< a column that tells rows of the same form apart; 0 when none does
};

[[nodiscard]] std::span<const LexiconFileSpec> lexicon_file_specs();
/// Null when there is no such file.
[[nodiscard]] const LexiconFileSpec* find_lexicon_file_spec(std::string_view name);

} // namespace entente
