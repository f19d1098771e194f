#pragma once

#include "view.hpp"

namespace entente {

/// Whether a word that can be noun and verb ("visit", "meeting") is a noun at `tokens`.
[[nodiscard]] bool is_used_as_noun(const ArticleView& view, TokenRange tokens, TokenRange sentence);

/// "a visit that will *include* talks with B", "took *in* meetings"
[[nodiscard]] bool includes_events(const ArticleView& view, std::uint32_t at);

} // namespace entente
