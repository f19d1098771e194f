#pragma once

#include "reading.hpp"

namespace entente {

/// The triggers of a sentence in text order, none inside a name or a quotation, none overlapping
/// another.
[[nodiscard]] std::vector<MeetingTrigger> find_triggers(const ArticleView& view,
                                                        const TextSentence& sentence);

} // namespace entente
