#pragma once

#include "schema.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// One row of a lexicon file. Cells are views into the file's bytes.
struct TableRow {
    std::vector<std::string_view> cells; ///< as many as there are columns
    std::size_t line = 0;

    /// The values of a cell, cut at `|`, trimmed, without empty ones.
    [[nodiscard]] std::vector<std::string_view> values(std::size_t column) const;
};

/// Reads a lexicon file as `data/lexicon/README.md` specifies it. The first line that is no comment
/// must have the names of `columns`, in order, and each row what they require. Throws
/// DataError{file, line} for anything else, a file without that line included.
[[nodiscard]] std::vector<TableRow> read_table(std::string_view bytes, const std::string& file,
                                               std::span<const ColumnSpec> columns);

/// The parts between separators; one for a text without any.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

} // namespace entente
