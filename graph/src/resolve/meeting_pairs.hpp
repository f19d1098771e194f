#pragma once

#include "event_sets.hpp"
#include "meeting_view.hpp"

#include <vector>

namespace entente {

/// The pairs of claims of different reports that are worth a closer look, sorted, each once: those
/// of one sort of event with somebody in common in one month, and those with all people in common
/// whenever they are.
[[nodiscard]] std::vector<ItemPair> block_pairs(const std::vector<MeetingView>& views);

} // namespace entente
