#pragma once

#include <string>
#include <string_view>

namespace entente {

/// The consonants of a folded word in a common transliteration, doubled letters once: what
/// spellings of one name in Latin letters share (`Aleksandr` and `Alexander`, `Mohammed` and
/// `Muhamad`). A first vowel stays.
[[nodiscard]] std::string skeleton(std::string_view word);

} // namespace entente
