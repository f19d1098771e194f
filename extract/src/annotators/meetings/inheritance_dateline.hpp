#pragma once

#include "inheritance.hpp"

#include <optional>

namespace entente {

/// The city of the dateline, as a place.
struct Dateline {
    Actor city;
    std::uint32_t sentence = 0;
};

[[nodiscard]] std::optional<Dateline> dateline_of(const Analysis& analysis);

/// What the lead tells without a place happened where the article was written, when one of the
/// sides is at home there.
void inherit_from_dateline(const Analysis& analysis, std::vector<MergedEvent>& events);

} // namespace entente
