#pragma once

#include "analysis.hpp"

namespace entente {

/// Resolves what names nobody by name: titles alone ("the visiting minister"), pronouns, "the ministry", "the
/// Vietnamese side", and groups ("the two leaders"). Adds mentions; posts that fit nobody become mentions of
/// kind post. Needs offices.
void annotate_coreference(Analysis& analysis);

} // namespace entente
