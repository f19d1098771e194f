#pragma once

#include "actors.hpp"
#include "clustering.hpp"
#include "holders.hpp"

#include <entente/core/report.hpp>

#include <cstdint>
#include <set>
#include <span>
#include <string>

namespace entente {

/// A claim with its actors resolved.
struct MeetingView {
    ClaimRef ref;
    const MeetingClaim* claim = nullptr;
    std::int32_t published = 0; ///< day of the document, 0 when unknown
    std::set<Entity> people;
    std::set<Entity> others;     ///< bodies and countries that take part
    std::set<Entity> senders;    ///< bodies in which the article gives its people a post
    std::set<std::string> sides; ///< countries of all who take part
    std::set<Entity> places;
    std::set<std::string> lands; ///< countries of the places
};

enum class DatePrecision : std::uint8_t { none, coarse, day };

/// `none` also for a date without a year, or to the year.
[[nodiscard]] DatePrecision precision_of(const Date& date);

[[nodiscard]] MeetingView view_of(std::span<const Report> reports, const ActorResolution& actors,
                                  const Holders& holders, ClaimRef ref);

} // namespace entente
