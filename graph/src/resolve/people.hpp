#pragma once

#include "clustering.hpp"

#include <entente/core/diagnostic.hpp>
#include <entente/core/report.hpp>
#include <entente/graph/overrides.hpp>

#include <span>
#include <vector>

namespace entente {

/// Who is who. Claims of one report stay apart unless their names and countries are plainly equal.
/// Across reports, in this order, each step seeing what the ones before it joined:
///
/// 1. same country (or none), same words in the name, spelling and initials tolerated;
/// 2. same country, one name a part of the other: when there is one such person, or one of the same
/// post;
/// 3. one country unknown, names as in 1 or 2: likewise;
/// 4. a single name (`Lavrov`): same country, and the only person called so, or the only one of the
/// same post;
///    single names alone join each other where their posts agree;
/// 5. different countries, the same full name and post at one time, where one is named by far fewer
/// articles.
///
/// No other step joins people of different countries, none those with names that contradict each
/// other, or two of one report. `organizations` tells whether two posts are in one body.
/// `overrides` win over all of this; `diagnostics` gets what they contradict.
[[nodiscard]] Clustering resolve_people(std::span<const Report> reports,
                                        const Clustering& organizations,
                                        std::span<const Override> overrides,
                                        std::vector<Diagnostic>& diagnostics);

} // namespace entente
