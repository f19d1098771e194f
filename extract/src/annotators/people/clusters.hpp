#pragma once

#include "annotators/people/name_context.hpp"

#include <vector>

namespace entente {

/// Tells who is who in the article: gives every name that is a person's its `person`, and adds the
/// people. Full names in running text come first, so that bare family names and headlines find
/// them.
void cluster_names(Analysis& analysis, std::vector<NameContext>& names);

} // namespace entente
