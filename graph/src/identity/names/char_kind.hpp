#pragma once

#include <cstdint>

namespace entente {

/// What a character does in a name.
enum class CharKind : std::uint8_t { letter, digit, mark, apostrophe, hyphen, comma, stop, other };

[[nodiscard]] CharKind kind_of(char32_t c);
[[nodiscard]] bool is_capital(char32_t c);
[[nodiscard]] bool is_small(char32_t c);
[[nodiscard]] bool is_latin(char32_t c);

/// Of a script that leaves vowels out, or whose vowels spellings abroad take lightly.
[[nodiscard]] bool is_consonantal(char32_t c);

/// The letter that a digit or sign stands for among letters (`I9or Sech1n`); 0 for none.
[[nodiscard]] char letter_for(char32_t c);

} // namespace entente
