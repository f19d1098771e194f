#pragma once

#include "clustering.hpp"
#include "country_words.hpp"

#include <entente/core/report.hpp>

#include <span>

namespace entente {

/// Bodies are one when their country is one and so is their name without words for the country,
/// articles and word order; or when one's name is an acronym or other telling form of the other's.
/// A name that is only a head word (`Ministry`, `Council`) tells nothing across articles, nor does
/// a generic one (`Supreme Court`) without a country; another name without a country is that of the
/// only country's body. Missions abroad are one by sender and seat.
[[nodiscard]] Clustering resolve_organizations(std::span<const Report> reports,
                                               const CountryWords& countries);

} // namespace entente
