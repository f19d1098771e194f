#pragma once

#include "analysis.hpp"

namespace entente {

/// Sets `home`, the country that the article is written from: what the source says in brackets
/// ("Gazette (LK)"), its top-level domain, the names in it ("Kuwait Times"), or else the dateline's
/// city. Empty when none tells. Needs `phrases`, `sentences` and zones.
void annotate_home_country(Analysis& analysis);

} // namespace entente
