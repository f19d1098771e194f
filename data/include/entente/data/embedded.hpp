#pragma once

#include <span>
#include <string_view>

namespace entente {

/// A data file that is compiled into the program.
struct EmbeddedFile {
    std::string_view path; ///< relative to `data/`: "lexicon/en/titles.tsv"
    std::string_view bytes;
};

/// All of them, in the order of `data/CMakeLists.txt`.
[[nodiscard]] std::span<const EmbeddedFile> embedded_files();

} // namespace entente
