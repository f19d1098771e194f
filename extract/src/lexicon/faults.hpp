#pragma once

#include "schema.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

/// What is wrong with a piece of a lexicon file, in the words of the reader and of the check alike;
/// empty when nothing is.
namespace entente {

/// The text between quotation marks, for messages.
[[nodiscard]] std::string in_quotes(std::string_view text);

/// Of a whole file: for its first line.
[[nodiscard]] std::string find_mark_fault(std::string_view bytes);
[[nodiscard]] std::string find_encoding_fault(std::string_view line);

/// Of the line that names the columns.
[[nodiscard]] std::string find_head_fault(std::span<const std::string_view> cells,
                                          std::span<const ColumnSpec> columns);
/// Of a file without that line.
[[nodiscard]] std::string no_head_fault(std::span<const ColumnSpec> columns);

/// Of a row of so many cells.
[[nodiscard]] std::string find_count_fault(std::size_t cells, std::span<const ColumnSpec> columns);

/// Of a required cell that has no value.
[[nodiscard]] std::string find_empty_fault(std::string_view cell, const ColumnSpec& column);

[[nodiscard]] std::string find_choice_fault(std::string_view value,
                                            std::span<const std::string_view> choices);

} // namespace entente
