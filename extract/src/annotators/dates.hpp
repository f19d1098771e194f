#pragma once

#include "analysis.hpp"

namespace entente {

/// Finds the article's day of publication, when its header has none, and the date expressions of its sentences.
/// Needs sentences.
void annotate_dates(Analysis& analysis);

} // namespace entente
