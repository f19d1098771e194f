#pragma once

#include "options.hpp"

#include <entente/core/document.hpp>
#include <entente/core/report.hpp>

#include <string>
#include <vector>

namespace entente {

/// What the operands gave.
struct ReportBatch {
    std::vector<Report> reports;         ///< in the order of the operands, whatever the threads do
    std::vector<Diagnostic> diagnostics; ///< in the same order
};

/// Reads the operands of a call, articles and reports alike, and extracts from the articles, in
/// parallel. With `--strict` throws IoError at the first that cannot be read; otherwise goes on.
[[nodiscard]] ReportBatch read_reports(const Options& options);

} // namespace entente
