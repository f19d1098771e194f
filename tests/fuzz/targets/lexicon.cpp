#include "../target.hpp"
#include "lexicon/schema.hpp"
#include "lexicon/table.hpp"

#include <entente/core/error.hpp>
#include <entente/extract/check_lexicon.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace entente::fuzz {
namespace {

bool can_be_read(std::string_view bytes, const LexiconFileSpec& spec)
{
    try {
        for (const TableRow& row : read_table(bytes, "file", spec.columns)) {
            require(row.cells.size() == spec.columns.size(), "a row lacks cells");
            for (std::size_t i = 0; i < spec.columns.size(); ++i) {
                (void)row.values(i);
            }
        }
    } catch (const DataError&) {
        return false;
    }
    return true;
}

/// What the check lets pass, the reader must read.
void run(std::string_view bytes)
{
    for (const LexiconFileSpec& spec : lexicon_file_specs()) {
        const std::vector files{LexiconFile{std::string(spec.name), std::string(bytes)}};
        const bool is_good = check_lexicon(files).empty();
        const bool is_readable = can_be_read(bytes, spec);
        require(is_readable || !is_good, "a file passes the check but cannot be read");
    }
}

constexpr std::array<std::string_view, 14> words{"\t",
                                                 "|",
                                                 "\n",
                                                 "#",
                                                 "title\tclass\ttakes\tentails\tplural\n",
                                                 "minister",
                                                 "portfolio",
                                                 "rank\tabbreviations\n",
                                                 "word\tkind\tvalue\n",
                                                 "VN",
                                                 "\r\n",
                                                 " ",
                                                 "\xEF\xBB\xBF",
                                                 "\xCC\x81"};

} // namespace

extern const Target lexicon;
constinit const Target lexicon{"lexicon", run, words};

} // namespace entente::fuzz
