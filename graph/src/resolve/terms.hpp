#pragma once

#include <entente/core/report.hpp>

#include <cstdint>
#include <vector>

namespace entente {

/// What an article says of the time of a post.
struct Observation {
    Tenure tenure = Tenure::holds;
    Date date;

    auto operator<=>(const Observation&) const = default;
};

/// How one end of a term is known.
enum class EndKnown : std::uint8_t {
    unknown,
    stated,   ///< a text says when it began or ended
    observed, ///< at least from, or at least until, the first or last observation
    open      ///< a text says that it goes on, or gives only the other end
};

/// One unbroken time in a post.
struct TermOfOffice {
    std::vector<std::uint32_t> observations; ///< indices, ascending
    Date valid;                              ///< from its begin to its end, or empty
    EndKnown begin_known = EndKnown::unknown;
    EndKnown end_known = EndKnown::unknown;
    bool former = false; ///< it is over
    Date ended_by;       ///< the first date by which it was over, where its end is not stated
};

/// The terms of one person in one post, in the order of time; one at least. A term ends with a
/// stated end, with a word that it is over and a later return, with a new beginning long after the
/// last observation, or where `others` (days on which somebody else was seen in a post that only
/// one can hold, ascending) lie between two observations that are far apart. What has no date
/// belongs to the last term.
///
/// `valid` runs from the stated begin, else the earliest observation, to the stated end, else the
/// latest observation; a single time when these are one. A side is open (`..`) only where a date
/// says so. Times without a year count only where there are no others.
[[nodiscard]] std::vector<TermOfOffice> terms_of(const std::vector<Observation>& observations,
                                                 const std::vector<std::int32_t>& others);

} // namespace entente
