#pragma once

#include "reading.hpp"
#include "view.hpp"

namespace entente {

/// When and where an event was once more: "met in Oslo in 2017 *and in Fiji in 2018*".
struct FurtherSetting {
    Date date;
    std::vector<Actor> places; ///< empty when only another time is told
    TokenRange tokens;
};

/// The settings that "and" joins to the reading's own, which stands behind its trigger. Months and
/// years are of one event each; days only with a place each, for "on Monday and Tuesday" is one
/// event.
[[nodiscard]] std::vector<FurtherSetting>
further_settings(const ArticleView& view, const EventReading& reading, std::uint32_t end);

/// Whether the event at `trigger`, of that date, is one of several: "meetings in 2021 and 2023".
[[nodiscard]] bool is_one_of_several(const ArticleView& view, TokenRange trigger, const Date& date,
                                     std::uint32_t end);

} // namespace entente
