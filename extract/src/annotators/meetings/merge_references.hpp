#pragma once

#include "inheritance.hpp"

/// What readings say of events that the article told before: "the meeting", "the two sides".
namespace entente {

/// Enough take part for an event of that type.
[[nodiscard]] bool is_complete(const EventReading& reading);

/// "The ceremony was attended by A": an event, though nothing told it before. Those of one country
/// alone are one side of a meeting.
[[nodiscard]] bool stands_alone(const Analysis& analysis, const EventReading& reading);

/// The event that "the two sides" took part in: the last one that the article tells in its own
/// right, with an official in it where `persons` asks for one; null when there is none.
[[nodiscard]] const EventReading* latest_told(const std::vector<MergedEvent>& events,
                                              bool persons = false);

/// Gives "the two leaders" the participants of the event told last, "the two countries" those of
/// the article.
void resolve_group(const Analysis& analysis, const std::vector<MergedEvent>& events,
                   EventReading& reading);

/// The event that "the meeting" takes up, or null.
[[nodiscard]] MergedEvent* taken_up(const Analysis& analysis, std::vector<MergedEvent>& events,
                                    const EventReading& reading);

} // namespace entente
