#pragma once

#include "analysis.hpp"

/// How a match of the gazetteer is to be read where its words may also be something else.
namespace entente {

/// Which term wins among phrases of one length, the smallest first; negative for terms that are no
/// names of the gazetteer.
[[nodiscard]] int gazetteer_priority(Term term);

/// "Minister Israel Katz", "Mr. Jordan", "Carmen Moreno": part of a person's name.
[[nodiscard]] bool is_inside_name(const Analysis& analysis, const PhraseMatch& match);

/// "Hanoi's envoy", "Moscow said", "between Beijing and Washington": a capital that speaks for its
/// country.
[[nodiscard]] bool stands_for_government(const Analysis& analysis, const PhraseMatch& match);

/// "the White House said", "Kremlin spokesman": a seat of government that is spoken of as an
/// office.
[[nodiscard]] bool acts_as_body(const Analysis& analysis, const PhraseMatch& match);

} // namespace entente
