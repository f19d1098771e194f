#pragma once

#include "analysis.hpp"

namespace entente {

/// Says of which participants of meetings the text tells only post and country ("the Russian
/// foreign minister"): sets Participant::post of a country that stands for its official to an index
/// into Analysis::posts, and gives "his Turkish counterpart" the title of whom it is the
/// counterpart of. Needs coreference and meetings.
void annotate_unnamed_posts(Analysis& analysis);

} // namespace entente
