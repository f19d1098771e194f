#pragma once

#include "analysis.hpp"

#include <optional>

/// Classes of words that the grammar of agreements knows.
namespace entente::agreement_words {

/// As agreement_words.tsv says.
[[nodiscard]] bool is_a(const Analysis& analysis, const Token& token, AgreementWord type);
[[nodiscard]] bool is_a(const Analysis& analysis, std::string_view folded, AgreementWord type);

/// A verb or noun of doing that agreements go with.
[[nodiscard]] std::optional<AgreementVerb> find_agreement_verb(const Analysis& analysis,
                                                               const Token& token);
/// Ends a noun phrase on its left: articles, prepositions, conjunctions, pronouns, auxiliaries.
[[nodiscard]] bool is_left_stop(const Analysis& analysis, const Token& token);
/// A subordinate clause, a quotation or another sentence begins or ends at the token.
[[nodiscard]] bool ends_clause(const Analysis& analysis, const Token& token);
/// agreements, memoranda.
[[nodiscard]] bool is_plural(const Analysis& analysis, const Token& noun);
/// new, landmark, historic ...: part of no name.
[[nodiscard]] bool is_plain_modifier(const Analysis& analysis, const Token& token);
/// A verb in -ed or -ing, or an adverb in -ly, that is no noun.
[[nodiscard]] bool is_verbal(const Analysis& analysis, const Token& token);
/// The number that a word says, 0 for none: "two", "a dozen" is 12 at "dozen".
[[nodiscard]] std::uint32_t number_of(const Analysis& analysis, const Token& token);
/// Monday, June: begins a date even where dates cannot be resolved.
[[nodiscard]] bool is_time_word(const Analysis& analysis, const Token& token);
[[nodiscard]] bool is_year(const Token& token);
[[nodiscard]] bool is_quote(const Token& token);

} // namespace entente::agreement_words
