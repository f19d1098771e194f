#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// What XML 1.0 makes of texts.
namespace entente {

/// What may have to be done about a byte, as bits: one pass over a text tells what to do about it.
enum XmlCare : std::uint8_t {
    none = 0,
    markup = 1,    ///< & < >
    quote = 2,     ///< what else attributes escape
    forbidden = 4, ///< control characters
    carriage = 8,  ///< CR
    high = 16      ///< part of a letter beyond ASCII
};

inline constexpr std::array<std::uint8_t, 256> xml_cares = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c) {
        table[c] = forbidden;
    }
    table['\t'] = quote;
    table['\n'] = quote;
    table['"'] = quote;
    table['\r'] = carriage;
    table['&'] = markup;
    table['<'] = markup;
    table['>'] = markup;
    for (std::size_t c = 0x80; c < 0x100; ++c) {
        table[c] = high;
    }
    return table;
}();

[[nodiscard]] inline std::uint8_t xml_care_of(char c)
{
    return xml_cares[static_cast<unsigned char>(c)];
}

/// `text` as XmlWriter would write it, without escapes: `storage` when something had to change,
/// else `text` itself. Lets callers see that nothing is left.
[[nodiscard]] std::string_view clean_xml_text(std::string_view text, std::string& storage);

/// The same; what all characters of the result need, together, goes to `care`.
[[nodiscard]] std::string_view clean_xml_text(std::string_view text, std::string& storage,
                                              unsigned& care);

} // namespace entente
