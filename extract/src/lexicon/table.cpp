#include "table.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(at + 1);
    }
}

std::string names_of(std::span<const ColumnSpec> columns)
{
    std::string out;
    for (const ColumnSpec& column : columns) {
        out += (out.empty() ? "" : " ") + std::string(column.name);
    }
    return out;
}

namespace {

/// What readers of the row rely on.
void require_cells(const TableRow& row, std::span<const ColumnSpec> columns,
                   const std::string& file)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool empty =
            has_several(columns[i].kind) ? row.values(i).empty() : trim(row.cells[i]).empty();
        if (columns[i].required && empty) {
            throw DataError(file, row.line,
                            "the cell \"" + std::string(columns[i].name) +
                                "\" is empty: fill it or remove the line");
        }
    }
}

} // namespace

std::vector<std::string_view> TableRow::values(std::size_t column) const
{
    std::vector<std::string_view> out;
    for (const auto part : split(cells.at(column), '|')) {
        if (const auto value = trim(part); !value.empty()) {
            out.push_back(value);
        }
    }
    return out;
}

std::vector<TableRow> read_table(std::string_view bytes, const std::string& file,
                                 std::span<const ColumnSpec> columns)
{
    if (const auto bad = find_invalid_utf8(bytes)) {
        throw DataError(file, 0,
                        "byte " + std::to_string(*bad) + " is not UTF-8; save the file as UTF-8");
    }
    std::vector<TableRow> rows;
    bool named = false;
    std::size_t number = 0;
    for (auto line : split(bytes, '\n')) {
        ++number;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        auto cells = split(line, '\t');
        if (!named) {
            if (!std::ranges::equal(cells, columns, {}, {}, &ColumnSpec::name)) {
                throw DataError(file, number,
                                "the first line must name the columns, separated by tabs: " +
                                    names_of(columns));
            }
            named = true;
            continue;
        }
        if (cells.size() > columns.size()) {
            throw DataError(file, number,
                            "has " + std::to_string(cells.size()) + " cells, but there are only " +
                                std::to_string(columns.size()) + " columns: " + names_of(columns));
        }
        cells.resize(columns.size());
        rows.push_back({std::move(cells), number});
        require_cells(rows.back(), columns, file);
    }
    return rows;
}

} // namespace entente
