#include "code_points.hpp"

#include <unicode/utf8.h>

#include <cstdint>

namespace entente {

char32_t next_code_point(std::string_view text, std::size_t& at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80) {
        ++at;
        return first;
    }
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()); // NOLINT: ICU's type
    UChar32 c = 0;
    U8_NEXT(bytes, at, text.size(), c);
    return c < 0 ? U' ' : static_cast<char32_t>(c);
}

std::u32string code_points_of(std::string_view text)
{
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        out.push_back(next_code_point(text, at));
    }
    return out;
}

} // namespace entente
