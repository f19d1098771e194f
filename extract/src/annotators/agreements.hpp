#pragma once

#include "analysis.hpp"

namespace entente {

/// Finds the agreements that the article names and fills `analysis.agreements`: name, type, dates,
/// status, parties and signers. Parties and signers index countries, bodies and people; supporting
/// sentences index `sentences`, `concluded_at` indexes `meetings`. One instrument that is named in
/// several ways is one claim. Needs mentions, times and meetings. Linear in the article but for the
/// merging, which is quadratic in the number of agreements named.
void annotate_agreements(Analysis& analysis);

} // namespace entente
