#pragma once

#include <functional>
#include <string_view>
#include <vector>

namespace entente {

using NameCells = std::vector<std::string_view>;

/// The rows of an embedded lexicon file without comments and the line of column names. Missing
/// trailing cells are empty: every row has `columns` cells. Throws Error when there is no such
/// file.
void for_each_name_row(std::string_view path, std::size_t columns,
                       const std::function<void(const NameCells&)>& take);

/// The values of a cell, which `|` separates; none for an empty cell.
[[nodiscard]] NameCells name_values(std::string_view cell);

} // namespace entente
