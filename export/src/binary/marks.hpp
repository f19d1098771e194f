#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace entente {

/// The numbers below `size` that `mark` marks for every word: it gives a vector<bool> for a place
/// in the list of words.
template <typename Mark>
[[nodiscard]] std::vector<std::uint32_t> marked_by_all(std::span<const std::string> words,
                                                       std::size_t size, Mark mark)
{
    std::vector<bool> left(size, true);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::vector<bool> marked = mark(i);
        for (std::size_t number = 0; number < size; ++number) {
            left[number] = left[number] && marked[number];
        }
    }
    std::vector<std::uint32_t> numbers;
    for (std::size_t i = 0; i < size; ++i) {
        if (left[i]) {
            numbers.push_back(static_cast<std::uint32_t>(i));
        }
    }
    return numbers;
}

} // namespace entente
