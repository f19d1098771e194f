#pragma once

#include "analysis.hpp"

namespace entente {

/// Joins the names of one body: "House of Deputies (Lower House)", "the Secretariat of the Security
/// Council", and acronyms in brackets with their later uses. Needs mentions in order; leaves them
/// so.
void join_body_aliases(Analysis& analysis);

} // namespace entente
