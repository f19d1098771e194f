#pragma once

#include "reading.hpp"

#include <vector>

namespace entente {

/// "The signatories were A and B", "Signing on behalf of Kenya was A": who signed what was told
/// just before; adds them to it.
void add_signatories(const Analysis& analysis, std::vector<AgreementReading>& readings);

} // namespace entente
