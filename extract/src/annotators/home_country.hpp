#pragma once

#include "analysis.hpp"

namespace entente {

/// Sets `home`, the country that the article is written from: what the source says in brackets
/// ("Gazette (LK)"), its top-level domain, the names in it ("Kuwait Times"), or else the dateline's
/// city. Empty when none tells. Needs `phrases`, `sentences` and zones.
void annotate_home_country(Analysis& analysis);

/// The country of the dateline's city, or empty. Needs `phrases`, `sentences` and zones.
[[nodiscard]] std::string dateline_country(const Analysis& analysis);

} // namespace entente
