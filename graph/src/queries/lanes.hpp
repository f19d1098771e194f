#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace entente {

inline constexpr std::size_t lane_count = 8;

/// Some of the searches that are made at a time, one a bit.
using Lanes = std::uint8_t;

/// A number for each search: a line of the processor's cache.
struct alignas(64) Row {
    std::array<double, lane_count> lanes{};
};

using RowMask = std::array<std::uint64_t, lane_count>;

constexpr std::array<RowMask, 1U << lane_count> make_lane_masks()
{
    std::array<RowMask, 1U << lane_count> masks{};
    for (std::size_t lanes = 0; lanes < masks.size(); ++lanes) {
        for (std::size_t lane = 0; lane < lane_count; ++lane) {
            masks[lanes][lane] = (lanes >> lane & 1U) != 0 ? ~std::uint64_t{0} : 0;
        }
    }
    return masks;
}

inline constexpr auto lane_masks = make_lane_masks();

/// Without a branch, as which lanes they are cannot be foreseen.
inline void add(Row& sum, const Row& row, Lanes lanes)
{
    for (std::size_t i = 0; i < lane_count; ++i) {
        const auto bits = std::bit_cast<std::uint64_t>(row.lanes[i]) & lane_masks[lanes][i];
        sum.lanes[i] += std::bit_cast<double>(bits);
    }
}

} // namespace entente
