#pragma once

#include "names.hpp"
#include "verbs.hpp"

namespace entente {

/// The verb of an earlier sentence that governs an item of a list: "Five documents were signed.
/// Among them are an agreement on X ...", "The parties signed:" with its items on lines of their
/// own. Its token stands in that sentence.
[[nodiscard]] Governor find_listed_governor(const Analysis& analysis, const AgreementName& name);

} // namespace entente
