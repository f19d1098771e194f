#pragma once

#include "people_groups.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace entente {

using GroupIndex = std::uint32_t;

/// Two groups whose names fit each other.
struct Candidate {
    GroupIndex shorter = 0; ///< the one whose label has no more words
    GroupIndex longer = 0;
    NameComparison names; ///< of the forms that fit best; `part` or better
};

/// All pairs of groups that are worth a closer look, each once, in order of the groups. Groups that
/// share no blocking key are not compared, so that the work stays near linear.
[[nodiscard]] std::vector<Candidate> find_candidates(const std::vector<PersonGroup>& groups,
                                                     NameReader& reader);

/// Whether names agree under the customs of a country, where spelling may count letter by letter.
[[nodiscard]] bool fits(const NameComparison& names, const std::string& country);

} // namespace entente
