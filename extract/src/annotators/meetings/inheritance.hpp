#pragma once

#include "reading.hpp"

#include <set>
#include <vector>

namespace entente {

/// All readings of one event.
struct MergedEvent {
    EventReading reading;
    std::set<std::uint32_t> evidence; ///< sentences
};

/// Gives events the place and date that the article tells of a whole they are part of: meetings
/// have those of the visit that they are held on, a visit has the day of its meetings, separate
/// sessions those of "their sessions".
void inherit_settings(const Analysis& analysis, std::vector<MergedEvent>& events);

/// The least number of sentences between what tells one and what tells the other; those behind
/// count twice.
[[nodiscard]] std::uint32_t distance(const MergedEvent& a, const MergedEvent& b);

/// Gives the part of an event the city or country of the whole where it lacks a place.
void take_places(const Analysis& analysis, EventReading& part, const EventReading& whole,
                 SettingSource source);

/// "signed", "inked": some word of the sentence says so.
[[nodiscard]] bool tells_signing(const Analysis& analysis, TokenRange sentence);

/// Without its day; intervals are left as they are.
[[nodiscard]] Date month_of(const Date& date);

/// The event tells several others in one ("spoke with leaders of X and Y") and is none of its own.
[[nodiscard]] bool is_summary(const Analysis& analysis, const std::vector<MergedEvent>& events,
                              const MergedEvent& event);

} // namespace entente
