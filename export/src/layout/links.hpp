#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace entente {

/// Who is linked to whom, without direction, in one array: the neighbours of node i stand together,
/// sorted, each once. For the layout.
class Links {
public:
    using Pair = std::pair<std::uint32_t, std::uint32_t>;

    struct Neighbour {
        std::uint32_t node = 0;
        float weight = 1; ///< how many pairs it stands for
    };

    /// Pairs may come in any order and more than once; loops are dropped.
    Links(std::size_t nodes, std::span<const Pair> pairs);

    [[nodiscard]] std::size_t size() const { return first_.size() - 1; }
    [[nodiscard]] std::span<const Neighbour> of(std::uint32_t node) const
    {
        return std::span(neighbours_).subspan(first_[node], first_[node + 1] - first_[node]);
    }

private:
    std::vector<std::uint32_t> first_;
    std::vector<Neighbour> neighbours_;
};

/// The connected parts, each sorted; the largest first, then by first node.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> connected_parts(const Links& links);

} // namespace entente
