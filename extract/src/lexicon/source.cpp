#include "source.hpp"

#include <entente/data/embedded.hpp>

#include <fstream>
#include <iterator>

namespace entente {

Source::Source(std::string_view name, Columns columns,
               const std::optional<std::filesystem::path>& folder, Key key)
    : columns_(columns), key_(key)
{
    const std::string path = "lexicon/en/" + std::string(name);
    for (const EmbeddedFile& file : embedded_files()) {
        if (file.path == path) {
            add(read_table(file.bytes, path, columns), path);
        }
    }
    if (folder) {
        read_override(*folder, name);
    }
}

void Source::read_override(const std::filesystem::path& folder, std::string_view name)
{
    for (const auto& path : {folder / "en" / name, folder / name}) {
        if (std::ifstream in(path, std::ios::binary); in) {
            bytes_.push_back(std::make_shared<const std::string>(std::istreambuf_iterator<char>(in),
                                                                 std::istreambuf_iterator<char>()));
            add(read_table(*bytes_.back(), path.string(), columns_), path.string());
        }
    }
}

void Source::add(std::vector<TableRow> rows, const std::string& file)
{
    for (auto& row : rows) {
        std::string key(row.cells.front());
        for (std::size_t i = 1; i < 3 && key_ == Key::three_cells; ++i) {
            key += '\t';
            key += row.cells[i];
        }
        if (const auto known = by_first_cell_.find(key);
            known != by_first_cell_.end() && rows_[known->second].second != file) {
            rows_[known->second] = {std::move(row), file};
            continue;
        }
        by_first_cell_.emplace(key, rows_.size());
        rows_.emplace_back(std::move(row), file);
    }
}

} // namespace entente
