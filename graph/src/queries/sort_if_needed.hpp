#pragma once

#include <algorithm>

namespace entente {

/// Sorts by what the projection tells unless that is the order already, which takes one look at
/// each to find out: for what comes in the order of nodes or edges, which most graphs have by id.
template <typename Range, typename Projection>
void sort_if_needed(Range& range, Projection projection)
{
    if (!std::ranges::is_sorted(range, {}, projection)) {
        std::ranges::sort(range, {}, projection);
    }
}

} // namespace entente
