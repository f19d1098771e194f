#pragma once

#include <entente/extract/document_formats.hpp>

#include <cstddef>
#include <string>
#include <string_view>

/// What the document formats share.
namespace entente {

/// Notes that something could not be read.
void add_loss(Batch& batch, std::string where, std::string message);

/// Completes a document and adds it, or says why it cannot be taken (no text in it, too large).
void add_document(Batch& batch, Document document, const std::string& where);

/// Sets the date of publication from ISO 8601 (a time of day is cut off). Anything else is left out
/// with a warning.
void set_publication_date(std::string_view value, const std::string& where, Document& document,
                          Batch& batch);

/// What to tell about the first byte that is not valid UTF-8; empty when all are. `whole` is what
/// the offset counts in: "the file", "the line".
[[nodiscard]] std::string find_utf8_fault(std::string_view bytes, std::string_view whole);

/// Cuts the first line off `rest`, without its line end (`\n` or `\r\n`).
[[nodiscard]] std::string_view take_line(std::string_view& rest);

} // namespace entente
