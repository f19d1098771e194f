#pragma once

#include "terms.hpp"

#include <vector>

namespace entente {

/// Fills what is known of a term's ends out of its observations. `last`: no later term follows.
void set_ends(TermOfOffice& term, const std::vector<Observation>& all, bool last);

} // namespace entente
