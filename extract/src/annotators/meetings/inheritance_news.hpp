#pragma once

#include "inheritance.hpp"

namespace entente {

/// "The King met A in Amman on Monday. In a separate meeting, he and B discussed fish": what
/// somebody does next, with no other time told, he does on the same day; who receives a guest at
/// home after another did is in the same city.
void inherit_from_news(const Analysis& analysis, std::vector<MergedEvent>& events);

} // namespace entente
