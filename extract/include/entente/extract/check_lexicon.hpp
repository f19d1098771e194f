#pragma once

#include <entente/core/diagnostic.hpp>

#include <span>
#include <string>
#include <vector>

namespace entente {

/// A file of a lexicon folder.
struct LexiconFile {
    std::string path{}; ///< named in messages; the last part tells which file it is: "titles.tsv"
    std::string bytes{};
};

/// Everything that is wrong with lexicon files, by file and line, where reading them would stop at
/// the first: their form (`data/lexicon/README.md`), values of no known kind, the same form twice,
/// and forms that no text can match. `where` of each is "path:line". Linear in the bytes.
[[nodiscard]] std::vector<Diagnostic> check_lexicon(std::span<const LexiconFile> files);

} // namespace entente
