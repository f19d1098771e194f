#pragma once

#include "analysis.hpp"

#include <vector>

namespace entente {

/// Two people of whom the text says that one meets, receives or calls the other.
struct OfficialPair {
    std::uint32_t first = 0;  ///< index into Analysis::people
    std::uint32_t second = 0; ///< the same
};

/// "met", "held talks with", "called on", "was received by"; not "after the meeting, A".
[[nodiscard]] bool tells_encounter(const Analysis& analysis, std::uint32_t at);

/// In the order of the text. Needs people and their mentions.
[[nodiscard]] std::vector<OfficialPair> find_encounters(const Analysis& analysis);

} // namespace entente
