#pragma once

#include "parties.hpp"

/// Who is meant by a sentence that names no side, or one only.
namespace entente {

/// The official whom the sentence before `sentence` opens with, when it is one alone.
[[nodiscard]] Party subject_before_sentence(const ArticleView& view, std::uint32_t sentence);

/// The two officials, of two countries, whom the sentence before `sentence` names; nobody when it
/// names more.
[[nodiscard]] Party two_of_sentence_before(const ArticleView& view, std::uint32_t sentence);

/// "*The request was made* during", "*This came* at": what stands before `at` in the sentence says
/// only that something said before was done there.
[[nodiscard]] bool takes_up_act(const ArticleView& view, TokenRange sentence, std::uint32_t at);

/// "During a meeting with B, *he* said", "..., *it was* agreed", "..., *fish was* discussed": the
/// clause behind names nobody who acts.
[[nodiscard]] bool leads_to_nobody(const ArticleView& view, const Party& with,
                                    TokenRange sentence);

/// The sentence names nobody but those of the party and their countrymen.
[[nodiscard]] bool names_nobody_else(const ArticleView& view, std::uint32_t sentence,
                                     const Party& party);

/// "*A said Oslo* would buy fish in a meeting": A, who speaks for the country that is the subject.
[[nodiscard]] Party spokesman_of(const ArticleView& view, const Party& subject,
                                 TokenRange sentence);

/// "a meeting *between its minister and A*": both sides are told behind the noun that ends before
/// `behind`, even if one is nobody known.
[[nodiscard]] bool is_between(const ArticleView& view, std::uint32_t behind, const Party& owner);

} // namespace entente
