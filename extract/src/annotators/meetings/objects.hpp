#pragma once

#include "view.hpp"

namespace entente {

/// One past adverbs, dates and (when asked) places that stand between a verb and what it governs.
[[nodiscard]] std::uint32_t past_adjuncts(const ArticleView& view, std::uint32_t at,
                                          std::uint32_t end, bool places);

} // namespace entente
