#pragma once

#include "analysis.hpp"

namespace entente {

/// Recognises people by their names, joins the forms of one person's name, and gives them the posts that stand
/// beside: "Minister To Lam", "To Lam, Minister of ...", "Foreign Ministers A and B", "his Turkish counterpart C".
/// Adds people and their mentions; posts that no name takes stay for coreference.
/// Needs posts.
void annotate_people(Analysis& analysis);

} // namespace entente
