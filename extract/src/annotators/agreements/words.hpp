#pragma once

#include "text/tokens.hpp"

/// Classes of words that the grammar of agreements knows.
namespace entente::agreement_words {

/// Ends a noun phrase on its left: articles, prepositions, conjunctions, pronouns, auxiliaries.
[[nodiscard]] bool is_left_stop(const Token& token);
/// Ends a complement on its right: relatives, auxiliaries, prepositions of time and place.
[[nodiscard]] bool is_right_stop(const Token& token);
/// the, this, its ...
[[nodiscard]] bool is_definite(const Token& token);
[[nodiscard]] bool is_indefinite(const Token& token);
/// new, landmark, historic ...: part of no name.
[[nodiscard]] bool is_plain_modifier(const Token& token);
/// Small words that carry no content of a name.
[[nodiscard]] bool is_empty_word(std::string_view word);
/// on, for, regarding ...: what an agreement is about follows.
[[nodiscard]] bool is_topic_preposition(const Token& token);
/// A verb in -ed or -ing, or an adverb in -ly, that is no noun.
[[nodiscard]] bool is_verbal(const Token& token);
/// Infinitives that purposes are told with: promote, establish ...
[[nodiscard]] bool is_purpose_verb(const Token& token);
/// The number that a word says, 0 for none: "two", "a dozen" is 12 at "dozen".
[[nodiscard]] std::uint32_t number_of(const Token& token);
/// Monday, June: begins a date even where dates cannot be resolved.
[[nodiscard]] bool is_time_word(const Token& token);
[[nodiscard]] bool is_year(const Token& token);

} // namespace entente::agreement_words
