#pragma once

#include "lexicon.hpp"

#include <string>
#include <vector>

namespace entente {

/// Words of the names and adjectives of countries, but for those that many names share ("south",
/// "island"). Folded, sorted, each once.
[[nodiscard]] std::vector<std::string> country_words(const Lexicon& lexicon);

} // namespace entente
