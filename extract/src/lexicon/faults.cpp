#include "faults.hpp"

#include "table.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <vector>

namespace entente {
namespace {

template <typename Items, typename Name>
std::string listed(const Items& items, std::string_view separator, Name name)
{
    std::string out;
    for (const auto& item : items) {
        out.append(out.empty() ? "" : separator).append(name(item));
    }
    return out;
}

std::string names_of(std::span<const ColumnSpec> columns)
{
    return listed(columns, " ", [](const ColumnSpec& column) { return column.name; });
}

} // namespace

std::string in_quotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

std::string find_mark_fault(std::string_view bytes)
{
    return byte_order_mark(bytes) == 0 ? std::string()
                                       : "begins with a byte order mark: save the file without it";
}

std::string find_encoding_fault(std::string_view line)
{
    const auto bad = find_invalid_utf8(line);
    return bad ? "byte " + std::to_string(*bad + 1) + " is not UTF-8: save the file as UTF-8"
               : std::string();
}

std::string find_head_fault(std::span<const std::string_view> cells,
                            std::span<const ColumnSpec> columns)
{
    for (std::size_t i = 0; i < std::max(cells.size(), columns.size()); ++i) {
        const std::string_view is = i < cells.size() ? cells[i] : "";
        const std::string_view should = i < columns.size() ? columns[i].name : "";
        if (is != should || i >= std::min(cells.size(), columns.size())) {
            return "column " + std::to_string(i + 1) + " is " + in_quotes(is) + ", not " +
                   in_quotes(should) +
                   ": the first line must name the columns: " + names_of(columns);
        }
    }
    return {};
}

std::string no_head_fault(std::span<const ColumnSpec> columns)
{
    return "has no line that names the columns: " + names_of(columns);
}

std::string find_count_fault(std::size_t cells, std::span<const ColumnSpec> columns)
{
    return cells <= columns.size()
               ? std::string()
               : "has " + std::to_string(cells) + " cells, but there are only " +
                     std::to_string(columns.size()) + " columns: " + names_of(columns);
}

std::string find_empty_fault(std::string_view cell, const ColumnSpec& column)
{
    const auto is_blank = [](std::string_view value) { return trim(value).empty(); };
    const bool several = has_several(column.kind);
    if (!column.required || !is_blank(several ? cell.substr(0, cell.find('|')) : cell) ||
        (several && !std::ranges::all_of(split(cell, '|'), is_blank))) {
        return {};
    }
    return "the cell " + in_quotes(column.name) + " is empty: fill it or remove the line";
}

std::string find_choice_fault(std::string_view value, std::span<const std::string_view> choices)
{
    return std::ranges::find(choices, value) != choices.end()
               ? std::string()
               : in_quotes(value) + " is none of: " +
                     listed(choices, ", ", [](std::string_view choice) { return choice; });
}

} // namespace entente
