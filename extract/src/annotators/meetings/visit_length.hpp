#pragma once

#include "reading.hpp"

namespace entente {

/// All days of a visit whose sentence tells one of its ends and its length: "began a three-day
/// visit on Monday", "will visit Oslo for two days from Monday", "ended a three-day visit on
/// Monday". The date as it is where it does not.
[[nodiscard]] Date days_of_visit(const ArticleView& view, const EventReading& visit);

} // namespace entente
