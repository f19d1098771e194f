#pragma once

#include "analysis.hpp"

namespace entente {

/// Gives posts that the text tells of people by pronouns alone: "She was appointed ambassador", "he
/// served as minister", "the assembly elected him President". Needs coreference.
void annotate_told_posts(Analysis& analysis);

} // namespace entente
