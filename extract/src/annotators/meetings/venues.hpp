#pragma once

#include "view.hpp"

namespace entente {

/// The end of a venue's name at `at`: capitalised words and venue nouns, joined by "of" and the
/// like; `at` when there is none.
[[nodiscard]] std::uint32_t venue_end(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// The venue that these tokens name, added to the analysis.
Actor add_venue(const ArticleView& view, TokenRange name);

/// "his office", "the palace"
[[nodiscard]] bool is_own_venue(const ArticleView& view, std::uint32_t at);

/// Over "at Itamaraty Palace", "in his office at the Ministry": a venue that no place is; else
/// `at`.
[[nodiscard]] std::uint32_t past_venue(const ArticleView& view, std::uint32_t at,
                                       std::uint32_t end);

} // namespace entente
