#pragma once

#include "reading.hpp"

#include <span>

namespace entente {

/// Those who were there beside the sides, told by a clause of their own: "Also present were A and
/// B", "A attended the meeting too", "accompanied by A". They join an event that was told.
struct Company {
    TokenRange words; ///< that tell it, without its people: no event of their own is in them
    Party members;
    Role role = Role::attendee;
    std::vector<Actor> beside;        ///< whom they accompany
    std::optional<std::size_t> event; ///< the trigger that names what they were at
    bool journey = false;             ///< who accompanies is on a journey where one is told
    MeetingStatus status = MeetingStatus::held;
};

[[nodiscard]] std::vector<Company> find_company(const ArticleView& view,
                                                const TextSentence& sentence,
                                                std::span<const MeetingTrigger> triggers);

} // namespace entente
