#pragma once

#include "reading.hpp"
#include "settings.hpp"

namespace entente {

/// Where a verb of travel leads: "left *Oslo* on Monday for *Rome*" ends in Rome.
struct Journey {
    std::optional<PlacePhrase> origin; ///< "from Oslo", "left Oslo"
    Party companions;                  ///< "travelled with A to"
    std::optional<PlacePhrase> goal;
};

/// As the lexicon says of the verb.
[[nodiscard]] bool tells(const MeetingTrigger& trigger, JourneyTrait trait);

/// The places of the journey that the verb trigger tells, up to `end`.
[[nodiscard]] Journey journey_of(const ArticleView& view, const MeetingTrigger& trigger,
                                 std::uint32_t end);

/// "left the room", "returned to work": a verb that tells of travel only by the places with it.
[[nodiscard]] bool is_idle_journey(const ArticleView& view, const MeetingTrigger& trigger,
                                   std::uint32_t end);

/// Every actor is an official whose country is another than that of each place.
[[nodiscard]] bool are_abroad(const Analysis& analysis, const std::vector<Actor>& actors,
                              const std::vector<Actor>& places);

/// "to Japan, South Korea and China": the places of each country, in order. One group when a place
/// is of no known country ("Europe and Central Asia").
[[nodiscard]] std::vector<std::vector<Actor>> by_country(const Analysis& analysis,
                                                         const std::vector<Actor>& places);

} // namespace entente
