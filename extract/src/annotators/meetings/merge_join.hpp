#pragma once

#include "inheritance.hpp"

namespace entente {

/// Adds to an event what another reading of it says.
void join_reading(const Analysis& analysis, MergedEvent& merged, const EventReading& reading);

} // namespace entente
