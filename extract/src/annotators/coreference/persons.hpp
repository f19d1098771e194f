#pragma once

#include "analysis.hpp"

namespace entente {

/// "the Turkish side", "the delegation", "the ministry", "the two leaders": nouns that stand for a
/// country, a body or those who meet. Adds mentions. Needs titles resolved.
void add_nouns(Analysis& analysis);

/// "The former senator", "The Nordic visitor" at the head of a sentence: the person whom the
/// sentence before speaks of. Adds mentions. Needs titles resolved.
void add_descriptions(Analysis& analysis);

/// he, she, his, her: the person of the clause, or of the sentences before. Adds mentions; tells
/// men from women.
void add_pronouns(Analysis& analysis);

} // namespace entente
