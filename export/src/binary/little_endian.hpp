#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// Numbers as bytes, the lowest first, on any machine.
namespace entente {

template <typename Number> [[nodiscard]] Number read_number(const char* bytes)
{
    std::array<char, sizeof(Number)> own{};
    for (std::size_t i = 0; i < own.size(); ++i) {
        own[std::endian::native == std::endian::little ? i : own.size() - 1 - i] = bytes[i];
    }
    return std::bit_cast<Number>(own);
}

template <typename Number> void append_number_bytes(std::string& out, Number number)
{
    const auto own = std::bit_cast<std::array<char, sizeof(Number)>>(number);
    for (std::size_t i = 0; i < own.size(); ++i) {
        out += own[std::endian::native == std::endian::little ? i : own.size() - 1 - i];
    }
}

/// A list of numbers in a file: read where it lies, where this machine can.
template <typename Number> class NumberList {
public:
    NumberList() = default;

    /// `bytes` must be a whole number of numbers, and live as long as the list.
    explicit NumberList(std::string_view bytes)
    {
        const auto address = reinterpret_cast<std::uintptr_t>(bytes.data());
        const std::size_t count = bytes.size() / sizeof(Number);
        if (std::endian::native == std::endian::little && address % alignof(Number) == 0) {
            view_ = {reinterpret_cast<const Number*>(bytes.data()), count};
            return;
        }
        own_.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            own_.push_back(read_number<Number>(bytes.data() + i * sizeof(Number)));
        }
    }

    [[nodiscard]] std::span<const Number> all() const { return own_.empty() ? view_ : own_; }
    [[nodiscard]] std::size_t size() const { return all().size(); }
    [[nodiscard]] Number operator[](std::size_t index) const { return all()[index]; }

private:
    std::span<const Number> view_;
    std::vector<Number> own_;
};

} // namespace entente
