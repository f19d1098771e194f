#include "table.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

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

std::string join(std::span<const std::string_view> words)
{
    std::string out;
    for (const auto word : words) {
        out += out.empty() ? "" : " ";
        out += word;
    }
    return out;
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
                                 std::span<const std::string_view> columns)
{
    if (const auto bad = find_invalid_utf8(bytes)) {
        throw DataError(file, 0, "byte " + std::to_string(*bad) + " is not UTF-8; save the file as UTF-8");
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
            if (!std::ranges::equal(cells, columns)) {
                throw DataError(file, number,
                                "the first line must name the columns, separated by tabs: " + join(columns));
            }
            named = true;
            continue;
        }
        if (cells.size() > columns.size()) {
            throw DataError(file, number,
                            "has " + std::to_string(cells.size()) + " cells, but there are only " +
                                std::to_string(columns.size()) + " columns: " + join(columns));
        }
        if (trim(cells.front()).empty()) {
            throw DataError(file, number, "the first cell is empty: fill it or remove the line");
        }
        cells.resize(columns.size());
        rows.push_back({std::move(cells), number});
    }
    return rows;
}

} // namespace entente
