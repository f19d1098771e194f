#pragma once

#include "merge_references.hpp"

#include <vector>

namespace entente {

/// "The foreign ministers *of the two countries* will meet": the sides of an event that is told of
/// two countries alone. Who holds that office in one of them stands for it, else the country does.
/// Empty when the words tell of no two countries, or the text before names none or more.
[[nodiscard]] std::vector<Actor> sides_of_two_countries(const Analysis& analysis,
                                                        const std::vector<MergedEvent>& events,
                                                        const EventReading& reading);

} // namespace entente
