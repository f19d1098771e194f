#pragma once

#include <algorithm>
#include <set>
#include <vector>

namespace entente {

/// Ascending, each once.
template <typename T> void sort_unique(std::vector<T>& values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

template <typename T> [[nodiscard]] bool intersect(const std::set<T>& a, const std::set<T>& b)
{
    return std::ranges::any_of(a, [&](const T& element) { return b.contains(element); });
}

/// Whether one holds all of the other.
template <typename T> [[nodiscard]] bool nested(const std::set<T>& a, const std::set<T>& b)
{
    return std::ranges::includes(a, b) || std::ranges::includes(b, a);
}

} // namespace entente
