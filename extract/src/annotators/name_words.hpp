#pragma once

#include "analysis.hpp"

/// What the words of a run of capitals tell about whether it is a person's name.
namespace entente {

/// A word that is part of a name only where a title or a given name announces it: one of the
/// lexicon's common words or body heads, or one that only English forms ("Stabilisation", "I've").
[[nodiscard]] bool is_common_word(const Analysis& analysis, std::uint32_t at);

/// "Dissanayake-led", "Trump-era": what stands behind the hyphen is no part of the name.
[[nodiscard]] bool is_participle(const Token& token);

/// "George Washington University", "King Hussein Bridge": the word at `at`, behind a name, makes it
/// a thing's name. `limit` is the end of the sentence.
[[nodiscard]] bool names_a_thing(const Analysis& analysis, std::uint32_t at, std::uint32_t limit);

/// Letters of an honour, office or degree behind a name: "PC", "psc".
[[nodiscard]] bool is_post_nominal(const Analysis& analysis, std::uint32_t at);

/// One past such letters at `at`, with commas between them ("A, PC, MP"), else `at`. `end` is the
/// end of the sentence.
[[nodiscard]] std::uint32_t behind_letters(const Analysis& analysis, std::uint32_t at,
                                           std::uint32_t end);

/// "JUST WATCHED": two or more words in capitals are a name only where the text knows it.
[[nodiscard]] bool is_shouted(const Analysis& analysis, TokenRange range);

/// A line in which nearly all longer words are capitalised and that ends without a full stop.
[[nodiscard]] bool is_title_case(const Analysis& analysis, TokenRange range);

} // namespace entente
