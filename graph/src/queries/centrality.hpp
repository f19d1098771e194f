#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

/// How central each vertex of a graph is, by its number. Edges are sorted pairs and go both ways.
namespace entente {

using VertexPair = std::pair<std::uint32_t, std::uint32_t>;

/// PageRank at 0.85; an edge that is there several times is followed as often.
[[nodiscard]] std::vector<double> page_rank(std::span<const VertexPair> pairs, std::size_t size);

/// The share of the shortest ways between two others that lead past each vertex; of all ways, or,
/// where `pivots` is not 0, estimated from those of so many vertices.
[[nodiscard]] std::vector<double> betweenness(std::span<const VertexPair> pairs, std::size_t size,
                                              std::size_t pivots);

} // namespace entente
