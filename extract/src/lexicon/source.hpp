#pragma once

#include "faults.hpp"
#include "table.hpp"

#include <entente/core/error.hpp>
#include <entente/core/kinds.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

using LexiconFolder = std::optional<std::filesystem::path>;

/// A file of a lexicon folder that stands above the program's own.
struct OverrideFile {
    std::string path;
    std::shared_ptr<const std::string> bytes;
};

/// The folder's files of that name, those of its folder `en` first; none without a folder. Here
/// alone files are opened in this library. Throws IoError for one that cannot be read.
[[nodiscard]] std::vector<OverrideFile> read_overrides(const LexiconFolder& folder,
                                                       std::string_view name);

/// Throws DataError when a folder is given that has no file of those that a lexicon is made of.
void require_lexicon_files(const LexiconFolder& folder);

/// The rows of one lexicon file with their origin, overrides applied. Owns the override's bytes.
class Source {
public:
    /// What tells that a row of an override replaces one of the program.
    enum class Key : std::uint8_t { first_cell, three_cells };

    /// Reads the compiled-in file, then `folder`'s on top; `name` is one of `lexicon_file_specs`.
    /// Throws DataError{file, line}.
    Source(std::string_view name, const LexiconFolder& folder, Key key = Key::first_cell);

    /// Calls `use(row, file)` for each row in order.
    template <typename Use> void each(Use use) const
    {
        for (const Entry& entry : rows_) {
            use(entry.row, files_[entry.origin]);
        }
    }

private:
    struct Entry {
        TableRow row;
        std::size_t origin = 0; ///< in files_
    };

    Key key_;
    std::vector<Entry> rows_;
    std::vector<std::string> files_; ///< as they are named in messages; two may be named alike
    std::vector<std::shared_ptr<const std::string>> bytes_;

    [[nodiscard]] std::string key_of(const TableRow& row) const;

    /// Rows of a further file: each replaces the one of its key of another file.
    void add(std::vector<TableRow> rows, std::string file);
};

/// The position of `value` among `names` as a Kind; DataError that lists the choices for any other
/// value.
template <typename Kind, std::size_t Size>
Kind one_of(std::string_view value, const std::array<std::string_view, Size>& names,
            const TableRow& row, const std::string& file)
{
    if (const auto fault = find_choice_fault(value, names); !fault.empty()) {
        throw DataError(file, row.line, fault);
    }
    return static_cast<Kind>(std::ranges::find(names, value) - names.begin());
}

/// The graph's kind of that name; DataError for any other.
template <typename Kind>
Kind kind_of(std::string_view value, const TableRow& row, const std::string& file)
{
    if (const auto kind = find_kind<Kind>(value)) {
        return *kind;
    }
    throw DataError(file, row.line,
                    in_quotes(value) + " is no kind of the graph: see docs/graph-model.md");
}

} // namespace entente
