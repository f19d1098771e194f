#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace entente {

/// An edge from the first to the second.
using VertexPair = std::pair<std::uint32_t, std::uint32_t>;

/// The different neighbours of every vertex, one after the other in memory.
class Neighbours {
public:
    Neighbours(std::span<const VertexPair> pairs, std::size_t size);

    [[nodiscard]] std::size_t size() const { return begins_.size() - 1; }

    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t vertex) const
    {
        return std::span(targets_).subspan(begins_[vertex], begins_[vertex + 1] - begins_[vertex]);
    }

private:
    std::vector<std::uint32_t> begins_;
    std::vector<std::uint32_t> targets_;
};

/// For each vertex the shares of the shortest ways from the sources to all others that lead past
/// it, added up. Time grows with the product of sources and pairs; memory with the vertices.
[[nodiscard]] std::vector<double> shares_of_ways(const Neighbours& neighbours,
                                                 std::span<const std::uint32_t> sources);

} // namespace entente
