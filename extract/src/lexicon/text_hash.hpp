#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente {

/// A hash of short texts, of which most are words (FNV-1a). Lets maps of strings be asked with a
/// view.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        std::uint32_t value = 2166136261U;
        for (const char c : text) {
            value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
        }
        return value ^ (value >> 15U);
    }
};

} // namespace entente
