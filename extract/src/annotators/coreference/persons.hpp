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

/// Finds what is quoted and who says it. Needs pronouns.
void add_quotations(Analysis& analysis);

/// I, me, my: the speaker of a quotation, else the official whose statement the text is. Adds
/// mentions. Needs quotations.
void add_first_person(Analysis& analysis);

} // namespace entente
