#pragma once

#include "titles.hpp"

#include <compare>
#include <cstdint>
#include <vector>

namespace entente {

/// Sorts of posts that tell namesakes apart, as nobody holds two of them at a time.
enum class Career : std::uint8_t {
    other, ///< tells nothing
    cleric,
    judge,
    diplomat, ///< posted abroad
    legislator,
    minister,
    mayor, ///< or governor
    spokesperson
};

[[nodiscard]] Career career_of(const TitleKey& title);

/// Somebody seen in a post of that sort on that day.
struct CareerDay {
    Career career = Career::other;
    std::int32_t day = 0;

    auto operator<=>(const CareerDay&) const = default;
};

/// Sorted; of sorts that tell something.
using CareerDays = std::vector<CareerDay>;

[[nodiscard]] CareerDays merge_careers(const CareerDays& a, const CareerDays& b);

/// Whether the two cannot be one person: seen at one time in posts that exclude each other.
/// Judges and clerics hold no other office for half a year around; that a minister is called an
/// ambassador in the same fortnight may be a slip where he was seen as a minister ten times.
[[nodiscard]] bool careers_clash(const CareerDays& a, const CareerDays& b);

/// The two sorts that clash within one list of sightings, each of one claim; equal when none do.
/// Sorts that some claim has together are not counted.
struct CareerClash {
    Career a = Career::other;
    Career b = Career::other;
};
[[nodiscard]] CareerClash find_clash(const std::vector<CareerDays>& claims);

} // namespace entente
