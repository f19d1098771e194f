#pragma once

#include "pairing.hpp"
#include "person.hpp"

namespace entente {

/// Compares two persons' names; `pairings` are the parts, their factors' product is the score.
[[nodiscard]] double score_persons(const PersonTokens& a, const PersonTokens& b,
                                   Pairings& pairings);

} // namespace entente
