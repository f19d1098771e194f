#pragma once

#include "analysis.hpp"

#include <string>
#include <vector>

namespace entente::testing_support {

/// What only the analysis knows, in the order of the text: "sentences" with their zones, and
/// "references", the mentions that are no names, with what they speak of. Nothing for other kinds.
[[nodiscard]] std::vector<std::string> lines_of(const Analysis& analysis, const std::string& kind);

} // namespace entente::testing_support
