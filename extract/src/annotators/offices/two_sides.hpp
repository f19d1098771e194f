#pragma once

#include "analysis.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The countries that the text names by a name of theirs, in the order of the text.
[[nodiscard]] std::vector<std::string> countries_by_name(const Analysis& analysis);

/// "Norway and Kenya have good ties", "arrived in Nairobi", "the Kenyan side": the country takes
/// part in what an article of it and of `other` tells; not "discussed Kenya", "the crisis in
/// Kenya", "said that Kenya must leave".
[[nodiscard]] bool is_told_as_side(const Analysis& analysis, std::string_view iso,
                                   std::string_view other);

} // namespace entente
