#pragma once

#include "annotators/times.hpp"
#include "annotators/times/scanner.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace entente {

/// A date in a line and the items it takes.
struct LineDate {
    CalendarPoint point;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The first date in a line of any language.
[[nodiscard]] std::optional<LineDate> find_line_date(const std::vector<TimeItem>& items,
                                                     NumericOrder order);

} // namespace entente
