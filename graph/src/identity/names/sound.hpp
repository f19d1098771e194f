#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

/// How a word in Latin letters is read, near enough: one letter a sound, spellings of several
/// languages made equal (`Lawrow` and `Lavrov`, `Youssef` and `Yusef`). Capitals are sounds of more
/// letters: C as in `church`, S as in `ship`, J as in `measure` or `jam`, N as in `sing`.
[[nodiscard]] std::string sound_of(std::string_view word);

/// The consonants of a sound: for scripts that leave vowels out.
[[nodiscard]] std::string consonants_of(std::string_view sound);

/// One bit for each sound in it; vowels share one.
[[nodiscard]] std::uint32_t sounds_in(std::string_view sound);

/// Whether the two are often taken for one another, or are one.
[[nodiscard]] bool sounds_alike(char a, char b);

/// What it takes to make one sound of the other, in letters: letters that are often taken for one
/// another cost less than one. Gives something above `limit` as soon as it must be more.
[[nodiscard]] float sound_distance(std::string_view a, std::string_view b, float limit);

} // namespace entente
