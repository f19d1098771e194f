#pragma once

#include "analysis.hpp"

#include <vector>

namespace entente {

/// Which tokens stand within quotation marks, of one paragraph at a time. Needs `sentences`.
[[nodiscard]] std::vector<bool> quoted_tokens(const Analysis& analysis);

} // namespace entente
