#pragma once

#include "analysis.hpp"

#include <optional>

namespace entente {

/// Sets the zone of every sentence from the shape of its line and the patterns of `furniture.tsv`:
/// repeated titles, captions, and all that stands on a page without being part of the article.
/// Needs `sentences`. A zone that is set already stays. Linear in the text.
void annotate_zones(Analysis& analysis);

/// The dateline that opens the article ("HANOI (XYZ) -", "Minsk (VNA) –", "WASHINGTON, May 14
/// (Reuters) -"), with its agency and dash. Needs `sentences`, `phrases` and zones.
[[nodiscard]] std::optional<TokenRange> find_dateline(const Analysis& analysis);

} // namespace entente
