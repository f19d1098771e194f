#pragma once

#include "analysis.hpp"

namespace entente {

/// Finds what the lexicon lists by name: countries (names, adjectives, peoples, prefixes, capitals
/// and buildings that stand for a government), places, international and national bodies. Adds
/// countries, places, bodies and their mentions; leftmost, then longest phrase wins. Needs
/// sentences.
void annotate_gazetteer(Analysis& analysis);

} // namespace entente
