#pragma once

#include "analysis.hpp"

#include <string>

namespace entente {

/// The country that the article takes for granted: it is named, and officials of others are said
/// to be of theirs. Empty where none stands out. Needs people, posts and countries.
[[nodiscard]] std::string own_country(const Analysis& analysis);

} // namespace entente
