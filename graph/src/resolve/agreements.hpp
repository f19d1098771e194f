#pragma once

#include "actors.hpp"
#include "clustering.hpp"

#include <entente/core/report.hpp>

#include <span>

namespace entente {

/// Which claims of different reports are of one agreement: same type, a name of the same content
/// words, dates and periods that do not exclude each other, and a party in common. Names without a
/// word of their own (`memorandum of understanding`) need the same parties and, but for standing
/// partnerships, the same date too. Claims of one report are never joined.
[[nodiscard]] Clustering resolve_agreements(std::span<const Report> reports,
                                            const ActorResolution& actors);

} // namespace entente
