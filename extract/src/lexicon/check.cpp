#include "annotators/times/lexicon.hpp"
#include "cell_check.hpp"
#include "faults.hpp"
#include "schema.hpp"
#include "table.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>
#include <entente/data/embedded.hpp>
#include <entente/extract/check_lexicon.hpp>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace entente {
namespace {

constexpr std::string_view countries_file = "countries.tsv";

std::string_view last_part(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// Adds the codes that a countries.tsv defines, as far as it can be read.
void add_codes(std::string_view bytes, CountryCodes& codes)
{
    for (const std::string_view line : split(bytes, '\n')) {
        if (!line.starts_with('#')) {
            codes.emplace(line.substr(0, line.find('\t')));
        }
    }
}

/// Checks one file, line by line; goes on after a fault as far as that makes sense.
class FileChecker {
public:
    FileChecker(const LexiconFile& file, const LexiconFileSpec& spec, const CountryCodes& codes,
                std::vector<Diagnostic>& faults)
        : file_(file), spec_(spec), codes_(codes), faults_(faults)
    {
    }

    void run()
    {
        for (std::string_view line : split(file_.bytes, '\n')) {
            ++number_;
            if (line.ends_with('\r')) {
                line.remove_suffix(1);
            }
            if (number_ == 1) {
                add(find_mark_fault(line));
                line.remove_prefix(byte_order_mark(line));
            }
            if (check_encoding(line) && !line.empty() && !line.starts_with('#')) {
                check_line(line);
            }
        }
        if (!named_) {
            add(no_head_fault(spec_.columns));
        }
    }

private:
    const LexiconFile& file_;
    const LexiconFileSpec& spec_;
    const CountryCodes& codes_;
    std::vector<Diagnostic>& faults_;
    std::size_t number_ = 0;
    bool named_ = false;
    std::string_view told_apart_by_;
    std::map<std::pair<int, std::string>, std::size_t> lines_of_forms_; ///< by group and key

    /// False when there is none.
    bool add(std::string fault)
    {
        if (fault.empty()) {
            return false;
        }
        faults_.push_back({Diagnostic::Severity::error, file_.path + ":" + std::to_string(number_),
                           std::move(fault)});
        return true;
    }

    bool check_encoding(std::string_view line)
    {
        if (add(find_encoding_fault(line))) {
            return false;
        }
        if (!is_nfc(line)) {
            add("has letters with loose accents: normalize the file to NFC");
        }
        return true;
    }

    void check_line(std::string_view line)
    {
        const auto cells = split(line, '\t');
        if (!std::exchange(named_, true)) {
            add(find_head_fault(cells, spec_.columns));
            return;
        }
        if (add(find_count_fault(cells.size(), spec_.columns))) {
            return;
        }
        const std::size_t before = faults_.size();
        told_apart_by_ = {};
        if (const std::size_t column = spec_.told_apart_by; column != 0 && column < cells.size()) {
            told_apart_by_ = cells[column];
        }
        for (std::size_t i = 0; i < spec_.columns.size(); ++i) {
            check_cell(spec_.columns[i], i < cells.size() ? cells[i] : std::string_view());
        }
        if (spec_.name == "times.tsv" && faults_.size() == before) {
            check_time(line);
        }
    }

    void check_cell(const ColumnSpec& column, std::string_view cell)
    {
        if (add(find_empty_fault(cell, column)) || cell.empty()) {
            return;
        }
        if (trim(cell).empty()) {
            add("the cell " + in_quotes(column.name) + " has nothing but spaces");
            return;
        }
        for (const std::string_view value :
             has_several(column.kind) ? split(cell, '|') : std::vector{cell}) {
            check_value(column, value);
        }
    }

    void check_value(const ColumnSpec& column, std::string_view value)
    {
        if (trim(value).empty()) {
            add("the cell " + in_quotes(column.name) + " has an empty value between two |");
            return;
        }
        if (squeeze(value) != value && column.kind != CellKind::pattern) {
            add(in_quotes(value) + " has a space too many");
        }
        if (!add(find_fault(column, trim(value), codes_)) && column.group != 0) {
            check_new(column, value);
        }
    }

    void check_new(const ColumnSpec& column, std::string_view value)
    {
        const bool cased = column.kind == CellKind::forms;
        std::string key = cased ? matching_key(value) : fold(value);
        key += "\t" + std::string(told_apart_by_);
        const auto [known, is_new] =
            lines_of_forms_.try_emplace({column.group, std::move(key)}, number_);
        if (is_new) {
            return;
        }
        add(in_quotes(value) +
            (known->second == number_
                 ? " stands twice in the row: case and accents aside it is the same form"
                 : " stands in line " + std::to_string(known->second) + " too"));
    }

    /// Kinds and values of times.tsv are known to its own reader.
    void check_time(std::string_view line)
    {
        try {
            TimesLexicon().add("word\tkind\tvalue\n" + std::string(line), file_.path);
        } catch (const DataError& error) {
            std::string message = error.what();
            const std::string where = file_.path + ":" + std::to_string(error.line()) + ": ";
            add(message.starts_with(where) ? message.substr(where.size()) : message);
        }
    }
};

std::string known_files()
{
    std::string names;
    for (const LexiconFileSpec& spec : lexicon_file_specs()) {
        names += (names.empty() ? "" : ", ") + std::string(spec.name);
    }
    return names;
}

} // namespace

std::vector<Diagnostic> check_lexicon(std::span<const LexiconFile> files)
{
    CountryCodes codes;
    for (const EmbeddedFile& file : embedded_files()) {
        if (last_part(file.path) == countries_file) {
            add_codes(file.bytes, codes);
        }
    }
    for (const LexiconFile& file : files) {
        if (last_part(file.path) == countries_file) {
            add_codes(file.bytes, codes);
        }
    }
    std::vector<Diagnostic> faults;
    for (const LexiconFile& file : files) {
        const LexiconFileSpec* spec = find_lexicon_file_spec(last_part(file.path));
        if (spec == nullptr) {
            faults.push_back({Diagnostic::Severity::error, file.path,
                              "is not read: lexicon files are " + known_files()});
            continue;
        }
        FileChecker(file, *spec, codes, faults).run();
    }
    return faults;
}

} // namespace entente
