#pragma once

#include "merge_references.hpp"

#include <vector>

/// Whose event a group speaks of: "the two leaders", "officials from both sides".
namespace entente {

/// The event of "the two *leaders*" is one of leaders, where the article tells one.
[[nodiscard]] const EventReading* latest_of_heads(const Analysis& analysis,
                                                  const std::vector<MergedEvent>& events,
                                                  const EventReading& told);

/// "The two *leaders* met", "when the *presidents* meet"
[[nodiscard]] bool tells_of_leaders(const Analysis& analysis, const EventReading& reading);

/// "*Officials from* the two sides met", "*their foreign ministers* met": others, of the same
/// countries; not "the leaders of the two countries" where an event of leaders was told.
[[nodiscard]] bool tells_of_deputies(const Analysis& analysis,
                                     const std::vector<MergedEvent>& events,
                                     const EventReading& reading);

/// The countries of those who took part in the event; empty when there is but one.
[[nodiscard]] std::vector<Actor> countries_of(const Analysis& analysis, const EventReading& event);

} // namespace entente
