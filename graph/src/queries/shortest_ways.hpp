#pragma once

#include "neighbours.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace entente {

/// For each vertex the shares of the shortest ways from the sources to all others that lead past
/// it, added up. Those to a vertex to which there are 2^1024 or more count for nothing. Time grows
/// with the product of sources and pairs; memory with the vertices.
[[nodiscard]] std::vector<double> shares_of_ways(const Neighbours& neighbours,
                                                 std::span<const std::uint32_t> sources);

} // namespace entente
