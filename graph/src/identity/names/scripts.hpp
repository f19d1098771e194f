#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace entente {

/// Scripts that a table of letters cannot give, as Latin letters, by ICU. A transliterator is made
/// when the first name in its script comes; any number of threads may ask.
class NameScripts {
public:
    NameScripts();
    ~NameScripts();
    NameScripts(const NameScripts&) = delete;
    NameScripts& operator=(const NameScripts&) = delete;

    /// Small Latin letters and digits alone. Text of a script that ICU cannot transliterate is
    /// given back as it is.
    [[nodiscard]] std::string latin(std::string_view text) const;

    /// A Chinese character in its simplified form, or itself.
    [[nodiscard]] char32_t simplified(char32_t character) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// A Hangul syllable in the Revised Romanization.
[[nodiscard]] std::string romanize_hangul(char32_t syllable);

[[nodiscard]] constexpr bool is_hangul_syllable(char32_t c)
{
    return c >= 0xAC00 && c <= 0xD7A3;
}

[[nodiscard]] constexpr bool is_ideograph(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
           (c >= 0x20000 && c <= 0x2FFFF) || (c >= 0xF900 && c <= 0xFAFF);
}

} // namespace entente
