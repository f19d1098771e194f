#pragma once

#include "analysis.hpp"

namespace entente {

/// Whether the text says "I" or "my" more than once outside of quotations: a statement of one
/// person. Needs `sentences`.
[[nodiscard]] bool speaks_of_itself(const Analysis& analysis);

/// Whether the line is a title or a form of address and a name, nothing else: "Senator the Hon A
/// B". Needs `phrases`.
[[nodiscard]] bool names_writer(const Analysis& analysis, TokenRange line);

} // namespace entente
