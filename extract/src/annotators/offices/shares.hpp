#pragma once

#include "analysis.hpp"

/// What part of a sentence tells of the people of a country that it names as a side.
namespace entente {

/// "chaired by A from the Kenyan side and B from the Norwegian side": up to the side that is named
/// before, or from this one to the next where the first side opens the sentence; all of the
/// sentence where there is but one.
[[nodiscard]] TokenRange share_of_side(const Analysis& analysis, const Mention& country);

/// "Oman was represented by A; Kenya by B": behind the country, up to the next that is.
[[nodiscard]] TokenRange share_of_represented(const Analysis& analysis, const Mention& country);

/// "Oman was represented by A; Kenya by B": Kenya.
[[nodiscard]] bool is_represented_too(const Analysis& analysis, const Mention& country);

} // namespace entente
