#pragma once

#include "organization.hpp"
#include "pairing.hpp"

namespace entente {

/// Compares two organizations' names; `pairings` are the parts, their factors' product is the
/// score.
[[nodiscard]] double score_organizations(const OrganizationTokens& a, const OrganizationTokens& b,
                                         Pairings& pairings);

} // namespace entente
