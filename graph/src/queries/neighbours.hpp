#pragma once

#include "../large_pages.hpp"

#include <cstdint>
#include <span>
#include <utility>

namespace entente {

/// An edge from the first to the second.
using VertexPair = std::pair<std::uint32_t, std::uint32_t>;

/// The different neighbours of every vertex, one after the other in memory.
class Neighbours {
public:
    Neighbours(std::span<const VertexPair> pairs, std::size_t size);
    /// The same, with `order[i]` as vertex i. Neighbours of a vertex stay in the order that they
    /// were in, so that what is summed up over them stays the same to the bit.
    Neighbours(const Neighbours& other, std::span<const std::uint32_t> order);

    [[nodiscard]] std::size_t size() const { return begins_.size() - 1; }

    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t vertex) const
    {
        return std::span(targets_).subspan(begins_[vertex], begins_[vertex + 1] - begins_[vertex]);
    }

private:
    LargeVector<std::uint32_t> begins_;
    LargeVector<std::uint32_t> targets_;
};

} // namespace entente
