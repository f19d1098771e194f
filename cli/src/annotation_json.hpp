#pragma once

#include <entente/core/document.hpp>
#include <entente/extract/annotate.hpp>

#include <string>

namespace entente {

/// One annotation as a line of JSON, without the line break; `text` holds the document's words.
[[nodiscard]] std::string annotation_line(const Document& document, const Annotation& annotation);

} // namespace entente
