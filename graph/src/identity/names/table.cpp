#include "table.hpp"

#include <entente/core/error.hpp>
#include <entente/data/embedded.hpp>

#include <string>

namespace entente {
namespace {

std::string_view bytes_of(std::string_view path)
{
    for (const EmbeddedFile& file : embedded_files()) {
        if (file.path == path) {
            return file.bytes;
        }
    }
    throw Error("the lexicon " + std::string(path) + " is not in this program");
}

NameCells split(std::string_view text, char separator)
{
    NameCells cells;
    for (;;) {
        const std::size_t end = text.find(separator);
        cells.push_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return cells;
        }
        text.remove_prefix(end + 1);
    }
}

} // namespace

void for_each_name_row(std::string_view path, std::size_t columns,
                       const std::function<void(const NameCells&)>& take)
{
    bool names_seen = false;
    for (const std::string_view line : split(bytes_of(path), '\n')) {
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        if (!names_seen) {
            names_seen = true;
            continue;
        }
        NameCells cells = split(line, '\t');
        cells.resize(columns);
        take(cells);
    }
}

NameCells name_values(std::string_view cell)
{
    return cell.empty() ? NameCells{} : split(cell, '|');
}

} // namespace entente
