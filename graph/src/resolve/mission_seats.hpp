#pragma once

#include <entente/core/report.hpp>

#include <string>

namespace entente {

/// Where a mission abroad has its seat.
struct MissionSeat {
    std::string country; ///< ISO code, or empty
    std::string place;   ///< folded, or empty when only the country is named

    auto operator<=>(const MissionSeat&) const = default;
};

/// The seat that the words behind a mission's name give (`the Embassy of Norland in Midtown`): what
/// all such words of the report have in common, empty when that is nothing. Linear in the
/// sentences.
[[nodiscard]] MissionSeat seat_of(const Report& report, const OrganizationClaim& mission);

} // namespace entente
