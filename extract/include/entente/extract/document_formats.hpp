#pragma once

#include <entente/core/diagnostic.hpp>
#include <entente/core/document.hpp>
#include <entente/core/report.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What was read: articles still to be extracted from, and reports made earlier.
struct Batch {
    std::vector<Document> documents;
    std::vector<Report> reports;
    std::vector<Diagnostic> diagnostics; ///< severity `error` for everything that was lost
};

/// A way to get articles out of bytes. Each is defined in its own file under
/// `extract/src/document_formats/` and named once in `document_formats.cpp`.
struct DocumentFormat {
    std::string_view name;                        ///< "text", "jsonl"
    std::span<const std::string_view> extensions; ///< with the dot, the usual one first: ".txt"
    std::string_view summary;                     ///< one line for `entente list`
    /// Turns one file's bytes into articles and, for JSON Lines, ready-made reports. Bad records
    /// become diagnostics; the rest goes on. Linear in the bytes.
    void (*read)(std::string_view bytes, const std::string& uri, Batch& batch) = nullptr;
};

[[nodiscard]] std::span<const DocumentFormat* const> document_formats();

/// The format whose extension the path ends in, in any case; null for a path of no known extension.
[[nodiscard]] const DocumentFormat* find_document_format_of_path(std::string_view path);

/// Reads bytes by the format of the uri's extension, else by what the bytes look like, and adds
/// what it finds to `batch`. Empty, binary and invalid UTF-8 input gives one diagnostic that names
/// place and remedy. Never throws for bad input.
void read_documents(std::string_view bytes, const std::string& uri, Batch& batch);

/// Fills in id and sha256 from the text; every format ends with this.
void finish_document(Document& document);

} // namespace entente
