#pragma once

#include "verbs.hpp"

namespace entente {

/// What a preposition or a copula just before the name says of it: "under the treaty", "elevated to
/// a partnership", "ended with a declaration", "the outcome was an accord".
[[nodiscard]] Governor find_by_preposition(const Analysis& analysis, const AgreementName& name);

} // namespace entente
