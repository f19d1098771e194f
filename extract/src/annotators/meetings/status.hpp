#pragma once

#include "reading.hpp"

namespace entente {

/// First token of the verb group ("is scheduled to", "on Monday will also") that ends just before
/// `at`.
[[nodiscard]] std::uint32_t verb_group_begin(const ArticleView& view, std::uint32_t at,
                                             std::uint32_t begin);

/// Reality of the verb at `at`, from its group, its own form and what governs it ("invited X to
/// visit").
[[nodiscard]] Modality modality_of_verb(const ArticleView& view, TokenRange verb,
                                        TokenRange sentence);

/// Reality of what is done "for" it: that of the clause ("will travel to Madrid for the summit").
[[nodiscard]] Modality modality_of_purpose(const ArticleView& view, std::uint32_t at,
                                           TokenRange sentence);

/// Reality of an event noun from the words of its noun phrase `[first, noun)` and what stands
/// before and behind.
[[nodiscard]] Modality modality_of_noun(const ArticleView& view, std::uint32_t first,
                                        TokenRange noun, TokenRange sentence);

} // namespace entente
