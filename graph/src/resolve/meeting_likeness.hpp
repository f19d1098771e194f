#pragma once

#include "meeting_view.hpp"

#include <string_view>

namespace entente {

/// How much speaks for two claims being of one meeting, dates left aside.
struct Likeness {
    double score = 0; ///< 0 when the claims cannot be of one event; in (0, 1]
    std::string_view reason;
};

/// From here on the people, two at least, are the same.
inline constexpr double same_people = 0.9;

/// Summits and talks may be the same event in two articles; visits and calls are events of their
/// own.
[[nodiscard]] int family_of(MeetingType type);

/// Different cities exclude each other, a city and another city's country do not if it lies in it.
[[nodiscard]] bool places_agree(const MeetingView& a, const MeetingView& b);

[[nodiscard]] Likeness likeness(const MeetingView& a, const MeetingView& b);

} // namespace entente
