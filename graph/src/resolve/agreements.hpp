#pragma once

#include "actors.hpp"
#include "clustering.hpp"
#include "country_words.hpp"

#include <entente/core/report.hpp>

#include <span>

namespace entente {

/// Which claims of different reports are of one agreement: same type, dates and periods that do not
/// exclude each other, and
/// - a proper name in common (`Paris Agreement`, also among the aliases) and a party or its
/// country, or no known party;
/// - or another name of the same content words and the same two or more sides, and with it a topic
/// (`peace treaty`),
///   the same date, or a standing partnership.
/// Claims of one report are never joined.
[[nodiscard]] Clustering resolve_agreements(std::span<const Report> reports,
                                            const ActorResolution& actors,
                                            const CountryWords& countries);

} // namespace entente
