#pragma once

#include "annotators/times/phrase.hpp"

namespace entente {

[[nodiscard]] inline bool is_next(TimeWord word)
{
    return word == TimeWord::next || word == TimeWord::coming;
}

[[nodiscard]] inline bool is_last(TimeWord word)
{
    return word == TimeWord::last || word == TimeWord::past || word == TimeWord::previous;
}

/// The year of a date that states none.
class ImpliedYear {
public:
    ImpliedYear(const TimePhrase& phrase, Tense tense, const TimeContext& context);

    /// The point with its year, stated or implied; 0 where nothing tells it.
    [[nodiscard]] CalendarPoint complete(CalendarPoint point) const;

    /// The year that "this year", "last year" and the like mean, or 0.
    [[nodiscard]] int said(TimeWord word) const;

private:
    [[nodiscard]] int of_month(int month) const;
    [[nodiscard]] int of_day(CalendarPoint day) const;

    const TimePhrase& phrase_;
    Tense tense_;
    CalendarPoint anchor_; ///< publication
    int previous_ = 0;     ///< year told before
    int fallback_ = 0;     ///< when publication has none
};

} // namespace entente
