#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

struct Column {
    std::string_view name;
    bool is_number = false; ///< set to the right
};

/// Rows of text under named columns: aligned for people, CSV for programs.
class Table {
public:
    explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

    /// As many cells as there are columns.
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }

    /// More cells of the last row.
    void add_cells(std::vector<std::string> cells);

    /// Rows for people, the heads first, all after `indent`; the last column is wrapped under
    /// itself at `width`.
    [[nodiscard]] std::vector<std::string> lines(std::size_t width, std::string_view indent) const;
    /// RFC 4180 with line feeds: the heads first, cells in quotes where they need them.
    [[nodiscard]] std::string csv() const;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

} // namespace entente
