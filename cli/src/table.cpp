#include "table.hpp"

#include "terminal.hpp"

#include <algorithm>
#include <iterator>

namespace entente {
namespace {

constexpr std::string_view gap = "  ";
constexpr std::size_t least_room = 20;

std::string quoted(std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        return std::string(cell);
    }
    std::string out = "\"";
    for (const char c : cell) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    return out + "\"";
}

template <typename Cells> std::string csv_line(const Cells& cells)
{
    std::string out;
    std::string_view separator;
    for (const auto& cell : cells) {
        out.append(separator).append(quoted(cell));
        separator = ",";
    }
    return out + "\n";
}

std::string set_right(std::string_view text, std::size_t width)
{
    const auto columns = display_width(text);
    return std::string(columns < width ? width - columns : 0, ' ').append(text);
}

} // namespace

void Table::add_cells(std::vector<std::string> cells)
{
    std::ranges::move(cells, std::back_inserter(rows_.back()));
}

std::vector<std::string> Table::lines(std::size_t width, std::string_view indent) const
{
    std::vector<std::string> heads;
    std::vector<std::size_t> widths;
    for (const auto& column : columns_) {
        heads.emplace_back(column.name);
        widths.push_back(display_width(column.name));
    }
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], display_width(row[i]));
        }
    }
    const auto line_of = [&](const std::vector<std::string>& cells) {
        std::string line(indent);
        for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
            line += columns_[i].is_number ? set_right(cells[i], widths[i])
                                          : padded(cells[i], widths[i]);
            line += gap;
        }
        const auto column = display_width(line);
        const auto room = std::max(width, column + least_room) - column;
        line += columns_.back().is_number ? set_right(cells.back(), widths.back())
                                          : wrap(cells.back(), room, std::string(column, ' '));
        line.erase(line.find_last_not_of(' ') + 1);
        return line;
    };
    std::vector<std::string> lines{line_of(heads)};
    for (const auto& row : rows_) {
        lines.push_back(line_of(row));
    }
    return lines;
}

std::string Table::csv() const
{
    std::vector<std::string_view> heads;
    for (const auto& column : columns_) {
        heads.push_back(column.name);
    }
    std::string out = csv_line(heads);
    for (const auto& row : rows_) {
        out += csv_line(row);
    }
    return out;
}

} // namespace entente
