#pragma once

#include "analysis.hpp"

#include <entente/extract/annotate.hpp>

namespace entente {

/// All that the analysis holds, by position in the text, longer first, then by kind.
[[nodiscard]] std::vector<Annotation> annotations_of(const Analysis& analysis);

} // namespace entente
