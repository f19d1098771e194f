#include "table.hpp"

#include "faults.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

#include <algorithm>
#include <utility>

namespace entente {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    parts.reserve(static_cast<std::size_t>(std::ranges::count(text, separator)) + 1);
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(at + 1);
    }
}

namespace {

void require_none(const std::string& fault, const std::string& file, std::size_t line)
{
    if (!fault.empty()) {
        throw DataError(file, line, fault);
    }
}

} // namespace

std::vector<std::string_view> TableRow::values(std::size_t column) const
{
    const std::string_view cell = cells.at(column);
    if (cell.empty()) {
        return {};
    }
    auto values = split(cell, '|');
    std::ranges::transform(values, values.begin(), trim);
    std::erase_if(values, [](std::string_view value) { return value.empty(); });
    return values;
}

std::vector<TableRow> read_table(std::string_view bytes, const std::string& file,
                                 std::span<const ColumnSpec> columns)
{
    std::vector<TableRow> rows;
    bool named = false;
    std::size_t number = 0;
    require_none(find_mark_fault(bytes), file, 1);
    for (auto line : split(bytes, '\n')) {
        ++number;
        require_none(find_encoding_fault(line), file, number);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        auto cells = split(line, '\t');
        if (!std::exchange(named, true)) {
            require_none(find_head_fault(cells, columns), file, number);
            continue;
        }
        require_none(find_count_fault(cells.size(), columns), file, number);
        cells.resize(columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            require_none(find_empty_fault(cells[i], columns[i]), file, number);
        }
        rows.push_back({std::move(cells), number});
    }
    if (!named) {
        throw DataError(file, number, no_head_fault(columns));
    }
    return rows;
}

} // namespace entente
