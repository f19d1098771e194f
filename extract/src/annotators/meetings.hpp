#pragma once

#include "analysis.hpp"

namespace entente {

/// Finds who met, visited, called or gathered with whom, where and when, and fills
/// `analysis.meetings`. Actors index people, bodies, countries and places of the analysis;
/// supporting sentences index its sentences. The same event told several times is one claim. May
/// add places ("the Presidential Palace") and countries that an unnamed office-holder stands for.
/// Needs mentions and times. Linear in the article but for the merging, which is quadratic in the
/// article's events.
void annotate_meetings(Analysis& analysis);

} // namespace entente
