#pragma once

#include "reading.hpp"

#include <optional>

namespace entente {

/// "to discuss *the deal signed* on 2 May", "on *the election held* on 9 August": when something was
/// done that is no event of the sentence.
[[nodiscard]] bool is_of_described_noun(const Analysis& analysis, const TimeMention& time);

[[nodiscard]] bool is_bare_year(const Date& date);

/// "A, *who took office in January*, met B", "the envoy, *appointed on Friday*, will meet B": the
/// words put in beside a clause that hold a time. Only the events told within them have it.
[[nodiscard]] std::optional<TokenRange> aside_around(const Analysis& analysis,
                                                     const TimeMention& time);

/// "the *2019* elections", "the Fisheries Forum *2024*", "the treaty of *1963*": a bare year that
/// is told of something that is no event of the sentence, or a part of its name.
[[nodiscard]] bool is_time_of_another(const ArticleView& view, const TimeMention& time,
                                      const std::vector<MeetingTrigger>& triggers,
                                      TokenRange sentence);

} // namespace entente
