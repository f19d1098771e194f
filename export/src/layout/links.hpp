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

    /// The links among `part`, sorted, each once whatever its weight, with the part's own numbers;
    /// all neighbours of its nodes must be in it. `number` is room for one number a node, reused
    /// from part to part.
    [[nodiscard]] Links among(std::span<const std::uint32_t> part,
                              std::vector<std::uint32_t>& number) const;

    [[nodiscard]] std::size_t size() const { return first_.size() - 1; }
    /// How many neighbours all nodes have together.
    [[nodiscard]] std::size_t ends() const { return neighbours_.size(); }
    [[nodiscard]] std::span<const Neighbour> of(std::uint32_t node) const
    {
        return std::span(neighbours_).subspan(first_[node], first_[node + 1] - first_[node]);
    }

private:
    Links() = default;

    std::vector<std::uint32_t> first_;
    std::vector<Neighbour> neighbours_;
};

/// The connected parts, each sorted; the largest first, then by first node.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> connected_parts(const Links& links);

} // namespace entente
