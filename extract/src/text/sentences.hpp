#pragma once

#include "analysis.hpp"

namespace entente {

/// Fills `text`, `sentences`, `sentence_of` and `phrases` from the document. A sentence ends at a full stop,
/// question or exclamation mark that is no part of an abbreviation, and at the end of a line unless the next
/// line goes on in small letters. A metadata header gives no sentence but its title, unless the body repeats it.
void annotate_sentences(Analysis& analysis);

} // namespace entente
