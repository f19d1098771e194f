#pragma once

#include "actors.hpp"
#include "clustering.hpp"
#include "holders.hpp"

#include <entente/core/report.hpp>

#include <span>

namespace entente {

/// Which claims of different reports tell of one meeting. All of this must hold: same sort of
/// event, the same main people (or one article names fewer of them and sides, date and type are the
/// same), dates that may be one, places that do not exclude each other. A date to the month joins
/// only where there is one such meeting in the month; undated claims only when published within a
/// day of each other with the same people, place and form. Claims of one report are joined
/// only as twins, before all others.
[[nodiscard]] Clustering resolve_meetings(std::span<const Report> reports,
                                          const ActorResolution& actors, const Holders& holders);

} // namespace entente
