#pragma once

#include "lexicon.hpp"
#include "scripts.hpp"

#include <entente/graph/names.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A word of a name with all that comparing needs.
struct NameToken {
    std::uint32_t begin = 0; ///< bytes of the name as written
    std::uint32_t end = 0;
    std::string word;  ///< small Latin letters
    std::string sound; ///< see sound_of; of a patronymic without its ending
    const NameEntry* entry = nullptr;
    std::uint32_t sounds = 0; ///< see sounds_in
    std::uint32_t number = 0; ///< of an organization's word: the thing it stands for; or value
    char32_t ideograph = 0;   ///< Chinese character or Hangul syllable
    NameRole role = NameRole::family;
    bool latin = true;        ///< written in Latin letters
    bool consonantal = false; ///< in a script that leaves vowels out
    bool before_comma = false;
    bool capitals = false; ///< two letters or more, all of them capital
    bool small = false;    ///< begins with a small letter
    bool hyphened = false; ///< a hyphen stands before it
    bool dotted = false;   ///< a full stop stands after it
    bool country = false;
    bool syllable = false; ///< a short word of a Chinese or Vietnamese name
    bool stem = false;     ///< the sound lacks a patronymic's ending
};

struct NameTokens {
    std::vector<NameToken> tokens;
    bool comma = false;
    bool small_letters = false; ///< not all in capitals
};

constexpr std::size_t most_name_tokens = 24;

/// Cuts a name into words. With `person`, camel case is cut (`SergeiLavrov`), digits among letters
/// become letters, and words written backwards are turned round.
[[nodiscard]] NameTokens read_name_tokens(std::string_view name, bool person,
                                          const NameLetters& letters, const NameScripts& scripts);

} // namespace entente
