#pragma once

#include "view.hpp"

namespace entente {

/// One past adverbs, dates and (when asked) places that stand between a verb and what it governs.
[[nodiscard]] std::uint32_t past_adjuncts(const ArticleView& view, std::uint32_t at,
                                          std::uint32_t end, bool places);

/// Something follows that is met and is nobody: "meet their commitments".
[[nodiscard]] bool has_direct_object(const ArticleView& view, std::uint32_t at, std::uint32_t end);

} // namespace entente
