#pragma once

#include "inheritance.hpp"

namespace entente {

/// "The trip will comprise a meeting with B", "The last stop will be Oslo": gives what the
/// programme of a visit tells those who go on the visit that was told last before. Leaves the
/// reading as it is where there is none whom B may receive.
void resolve_programme(const Analysis& analysis, const std::vector<MergedEvent>& events,
                       EventReading& reading);

} // namespace entente
