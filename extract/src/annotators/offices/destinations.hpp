#pragma once

#include "analysis.hpp"

#include <string>
#include <vector>

namespace entente {

/// Where somebody of another country comes to: "a visit to Norway", "arrived in Oslo", "Ambassador
/// to Norway".
struct Destination {
    std::uint32_t token = 0; ///< where the country or place stands
    std::string country;
};

/// In the order of the text. Needs countries, places and posts.
[[nodiscard]] std::vector<Destination> find_destinations(const Analysis& analysis);

} // namespace entente
