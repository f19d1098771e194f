#include "source.hpp"

#include "schema.hpp"

#include <entente/data/embedded.hpp>

#include <cerrno>
#include <fstream>
#include <map>
#include <system_error>
#include <utility>

namespace entente {
namespace {

namespace fs = std::filesystem;

/// Also when nobody may look at it: reading it will tell.
bool is_there(const fs::path& path)
{
    std::error_code ignored;
    return fs::status(path, ignored).type() != fs::file_type::not_found;
}

/// All bytes of the file. Throws IoError.
std::string bytes_of(const fs::path& path)
{
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    std::string bytes;
    for (std::array<char, 65536> piece{}; in;) {
        in.read(piece.data(), piece.size());
        bytes.append(piece.data(), static_cast<std::size_t>(in.gcount()));
    }
    if (!in.eof()) {
        throw IoError("cannot read " + path.string() + ": " +
                      std::generic_category().message(errno));
    }
    return bytes;
}

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
        if (is_there(path)) {
            files.push_back({path.string(), std::make_shared<const std::string>(bytes_of(path))});
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
            if (is_there(path)) {
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

std::string Source::key_of(const TableRow& row) const
{
    std::string key(row.cells.front());
    for (std::size_t i = 1; i < 3 && key_ == Key::three_cells; ++i) {
        key += '\t';
        key += row.cells[i];
    }
    return key;
}

void Source::add(std::vector<TableRow> rows, std::string file)
{
    const std::size_t origin = files_.size();
    files_.push_back(std::move(file));
    std::map<std::string, std::size_t> earlier; ///< the first row of each key
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        earlier.emplace(key_of(rows_[i].row), i);
    }
    rows_.reserve(rows_.size() + rows.size());
    for (auto& row : rows) {
        const auto known = earlier.empty() ? earlier.end() : earlier.find(key_of(row));
        if (known != earlier.end() && rows_[known->second].origin != origin) {
            rows_[known->second] = {std::move(row), origin};
            continue;
        }
        rows_.push_back({std::move(row), origin});
    }
}

} // namespace entente
