#pragma once

#include <compare>
#include <cstdint>
#include <initializer_list>

namespace entente {

/// A set of node or edge kinds. A regular value of one machine word.
template <typename Kind> class KindSet {
public:
    constexpr KindSet() = default;
    constexpr KindSet(std::initializer_list<Kind> kinds)
    {
        for (const Kind kind : kinds) {
            insert(kind);
        }
    }

    [[nodiscard]] static constexpr KindSet all()
    {
        KindSet set;
        set.bits_ = ~std::uint32_t{0};
        return set;
    }

    constexpr void insert(Kind kind) { bits_ |= bit(kind); }
    constexpr void insert(KindSet kinds) { bits_ |= kinds.bits_; }
    constexpr void erase(Kind kind) { bits_ &= ~bit(kind); }
    [[nodiscard]] constexpr bool contains(Kind kind) const { return (bits_ & bit(kind)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }

    auto operator<=>(const KindSet&) const = default;

private:
    [[nodiscard]] static constexpr std::uint32_t bit(Kind kind)
    {
        return std::uint32_t{1} << static_cast<unsigned>(kind);
    }

    std::uint32_t bits_ = 0;
};

} // namespace entente
