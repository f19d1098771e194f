#pragma once

#include <compare>
#include <cstdint>

namespace entente {

/// A half-open range of bytes `[begin, end)` in a document's UTF-8 text.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(Span other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(Span other) const
    {
        return begin < other.end && other.begin < end;
    }
    auto operator<=>(const Span&) const = default;
};

} // namespace entente
