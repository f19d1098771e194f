#include "letter_folder.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The letter of several bytes at the front of a text; nothing where UTF-8 is broken.
std::string_view long_letter(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0xC0U ? 0U : lead < 0xE0U ? 2U : lead < 0xF0U ? 3U : 4U;
    const std::string_view letter = text.substr(0, size);
    const bool whole =
        letter.size() == size && size != 0 && std::ranges::all_of(letter.substr(1), continues);
    return whole ? letter : std::string_view();
}

} // namespace

void LetterFolder::fold_into(std::string_view text, std::string& into)
{
    into.clear();
    for (std::string_view rest = text; !rest.empty();) {
        const char c = rest.front();
        if (static_cast<unsigned char>(c) < 0x80U) {
            into += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
            rest.remove_prefix(1);
            continue;
        }
        const std::string_view letter = long_letter(rest);
        if (letter.empty()) {
            into = fold(text);
            return;
        }
        into += folded(letter);
        rest.remove_prefix(letter.size());
    }
}

const std::string& LetterFolder::folded(std::string_view letter)
{
    std::uint32_t key = 0;
    for (const char c : letter) {
        key = key << 8U | static_cast<unsigned char>(c);
    }
    const auto [place, added] = letters_.try_emplace(key);
    if (added) {
        place->second = fold(letter);
    }
    return place->second;
}

} // namespace entente
