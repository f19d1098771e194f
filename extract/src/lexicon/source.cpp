#include "source.hpp"

#include "schema.hpp"

#include <entente/data/embedded.hpp>

#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace entente {
namespace {

namespace fs = std::filesystem;

/// Where the files of a lexicon folder may stand, the lower ones first.
std::array<fs::path, 2> places_of(const fs::path& folder, std::string_view name)
{
    return {folder / "en" / name, folder / name};
}

} // namespace

std::vector<OverrideFile> read_overrides(const LexiconFolder& folder, std::string_view name)
{
    std::vector<OverrideFile> files;
    if (!folder) {
        return files;
    }
    for (const fs::path& path : places_of(*folder, name)) {
        if (std::ifstream in(path, std::ios::binary); in) {
            files.push_back({path.string(), std::make_shared<const std::string>(
                                                std::istreambuf_iterator<char>(in),
                                                std::istreambuf_iterator<char>())});
        }
    }
    return files;
}

void require_lexicon_files(const LexiconFolder& folder)
{
    if (!folder) {
        return;
    }
    for (const LexiconFileSpec& spec : lexicon_file_specs()) {
        for (const fs::path& path : places_of(*folder, spec.name)) {
            if (std::error_code ignored; fs::exists(path, ignored)) {
                return;
            }
        }
    }
    throw DataError(folder->string(), 0,
                    "has no file of a lexicon (titles.tsv, cities.tsv ...), nor has its folder en: "
                    "`entente check DIR` names them");
}

Source::Source(std::string_view name, const LexiconFolder& folder, Key key) : key_(key)
{
    const auto columns = find_lexicon_file_spec(name)->columns;
    const std::string path = "lexicon/en/" + std::string(name);
    for (const EmbeddedFile& file : embedded_files()) {
        if (file.path == path) {
            add(read_table(file.bytes, path, columns), path);
        }
    }
    for (const OverrideFile& file : read_overrides(folder, name)) {
        bytes_.push_back(file.bytes);
        add(read_table(*file.bytes, file.path, columns), file.path);
    }
}

void Source::add(std::vector<TableRow> rows, std::string file)
{
    const std::size_t origin = files_.size();
    files_.push_back(std::move(file));
    for (auto& row : rows) {
        std::string key(row.cells.front());
        for (std::size_t i = 1; i < 3 && key_ == Key::three_cells; ++i) {
            key += '\t';
            key += row.cells[i];
        }
        if (const auto known = by_key_.find(key);
            known != by_key_.end() && rows_[known->second].origin != origin) {
            rows_[known->second] = {std::move(row), origin};
            continue;
        }
        by_key_.emplace(key, rows_.size());
        rows_.push_back({std::move(row), origin});
    }
}

} // namespace entente
