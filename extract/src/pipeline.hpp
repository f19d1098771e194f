#pragma once

#include "analysis.hpp"

#include <entente/core/document.hpp>
#include <entente/core/report.hpp>

namespace entente {

/// Runs all annotators in their order over one article.
[[nodiscard]] Analysis analyse(const Document& document, const Lexicon& lexicon);

/// Turns what the annotators found into the report: drops people who are no officials and bodies that nothing
/// needs, remaps indices, and gathers the sentences that are cited.
[[nodiscard]] Report assemble(const Analysis& analysis);

} // namespace entente
