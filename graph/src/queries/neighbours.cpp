#include "neighbours.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace entente {

Neighbours::Neighbours(std::span<const VertexPair> pairs, std::size_t size)
    : begins_(size + 1), targets_(pairs.size())
{
    for (const auto& pair : pairs) {
        ++begins_[pair.first];
    }
    std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
    for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair) { // sorted ones stay sorted
        targets_[--begins_[pair->first]] = pair->second;
    }
    std::uint32_t end = 0;
    for (std::size_t vertex = 0; vertex < size; ++vertex) {
        const auto own = of(static_cast<std::uint32_t>(vertex));
        std::ranges::sort(targets_.begin() + begins_[vertex],
                          targets_.begin() + begins_[vertex + 1]);
        begins_[vertex] = end;
        for (const auto target : own) {
            if (end == begins_[vertex] || targets_[end - 1] != target) {
                targets_[end++] = target;
            }
        }
    }
    begins_[size] = end;
}

Neighbours::Neighbours(const Neighbours& other, std::span<const std::uint32_t> order)
    : begins_(order.size() + 1)
{
    std::vector<std::uint32_t> numbers(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        numbers[order[i]] = i;
    }
    targets_.reserve(other.begins_.back());
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const auto target : other.of(order[i])) {
            targets_.push_back(numbers[target]);
        }
        begins_[i + 1] = static_cast<std::uint32_t>(targets_.size());
    }
}

} // namespace entente
