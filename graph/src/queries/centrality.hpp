#pragma once

#include "shortest_ways.hpp"

#include <cstddef>
#include <span>
#include <vector>

/// How central each vertex of a graph is, by its number. Pairs go both ways.
namespace entente {

/// PageRank at 0.85; an edge that is there several times is followed as often.
[[nodiscard]] std::vector<double> page_rank(std::span<const VertexPair> pairs, std::size_t size);

/// The share of the shortest ways between two others that lead past each vertex; of all ways, or,
/// where `pivots` is not 0, estimated from those of so many vertices.
[[nodiscard]] std::vector<double> betweenness(const Neighbours& neighbours, std::size_t pivots);

} // namespace entente
