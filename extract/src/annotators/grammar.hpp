#pragma once

#include "analysis.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

/// Small questions about tokens that several annotators ask.
namespace entente {

/// The token, folded, is one of these words.
template <std::size_t Size>
[[nodiscard]] bool one_of(const Token& token, const std::array<std::string_view, Size>& words)
{
    return std::ranges::find(words, token.folded) != words.end();
}

/// The token at `at` is a word of that class of the lexicon.
[[nodiscard]] bool is_a(const Analysis& analysis, std::uint32_t at, PeopleWord type);
[[nodiscard]] bool is_a(const Analysis& analysis, std::uint32_t at, BodyWord type);
[[nodiscard]] bool is_a(const Analysis& analysis, std::uint32_t at, EventWord type);

/// The token just before `at`, in the same sentence, is one of these words.
[[nodiscard]] bool ends_with_word(const Analysis& analysis, std::uint32_t at,
                                  std::initializer_list<std::string_view> words);

/// A phrase of that term ends just before `at`.
[[nodiscard]] const PhraseMatch* phrase_before(const Analysis& analysis, std::uint32_t at,
                                               Term term);
[[nodiscard]] bool ends_with_term(const Analysis& analysis, std::uint32_t at, Term term);

/// An 's, or a bare apostrophe behind an s, stands at `at`.
[[nodiscard]] bool is_possessive_at(const Analysis& analysis, std::uint32_t at);

/// A capitalised word that is no title, country, body head, month or other word that names are not
/// made of.
[[nodiscard]] bool is_plain_name_word(const Analysis& analysis, std::uint32_t at);

/// A word that is the finite verb of a statement: said, has, is, will, and regular forms in -ed or
/// -s.
[[nodiscard]] bool is_finite_verb(const Token& token);

/// "is", "were", "been".
[[nodiscard]] bool is_be_form(std::string_view folded);
/// "has", "had", "having".
[[nodiscard]] bool is_have_form(std::string_view folded);
/// "a", "another", "any".
[[nodiscard]] bool is_indefinite(std::string_view folded);

/// One past an article or possessive pronoun at `at`, else `at`.
[[nodiscard]] std::uint32_t behind_article(const Analysis& analysis, std::uint32_t at,
                                           std::uint32_t end);

/// One past "(Retd)" at `at`, else `at`; and the other way, where "(Retd)" before `at` begins.
[[nodiscard]] std::uint32_t behind_retired(const Analysis& analysis, std::uint32_t at,
                                           std::uint32_t end);
[[nodiscard]] std::uint32_t before_retired(const Analysis& analysis, std::uint32_t at);

/// One past the last token of the sentence that holds `at`.
[[nodiscard]] std::uint32_t sentence_end(const Analysis& analysis, std::uint32_t at);
[[nodiscard]] std::uint32_t sentence_begin(const Analysis& analysis, std::uint32_t at);

/// A mention whose tokens are all its head, with the sentence and possessive that the text gives
/// it.
[[nodiscard]] Mention mention_of(const Analysis& analysis, TokenRange tokens, MentionKind kind,
                                 MentionForm form, std::uint32_t entity, std::string_view rule);

} // namespace entente
