#pragma once

#include "analysis.hpp"

#include <vector>

namespace entente {

/// By token: letters that the lexicon knows for a body and the text for something else ("the Indian
/// Ocean Conference (IOC)"), or that are part of an address ("@FJ_UNP").
[[nodiscard]] std::vector<bool> find_letters_of_others(const Analysis& analysis);

} // namespace entente
