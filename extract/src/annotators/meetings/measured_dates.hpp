#pragma once

#include "view.hpp"

#include <optional>

namespace entente {

/// "It comes *two months after* A visited B", "*a day after* his talks with C": when the event that
/// `at` tells was. Empty where the measure tells no date, nothing where there is no measure.
[[nodiscard]] std::optional<Date> measured_date(const ArticleView& view, std::uint32_t at,
                                                std::uint32_t sentence);

} // namespace entente
