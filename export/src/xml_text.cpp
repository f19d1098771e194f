#include "xml_text.hpp"

#include <entente/core/text.hpp>

namespace entente {
namespace {

unsigned care_of(std::string_view text)
{
    unsigned care = none;
    for (const char c : text) {
        care |= xml_care_of(c);
    }
    return care;
}

/// U+FFFE and U+FFFF: valid UTF-8 that XML forbids.
bool is_noncharacter(std::string_view text)
{
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

void drop_forbidden(std::string& text)
{
    std::size_t to = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::uint8_t care = xml_care_of(text[i]);
        if (care == forbidden) {
            continue;
        }
        if (care == carriage) {
            if (i + 1 == text.size() || text[i + 1] != '\n') {
                text[to++] = '\n';
            }
            continue;
        }
        if (care == high && is_noncharacter(std::string_view(text).substr(i))) {
            i += 2;
            continue;
        }
        text[to++] = text[i];
    }
    text.resize(to);
}

void replace_invalid_utf8(std::string& text)
{
    std::size_t from = 0;
    while (const auto bad = find_invalid_utf8(std::string_view(text).substr(from))) {
        constexpr std::string_view replacement = "\uFFFD";
        text.replace(from + *bad, 1, replacement);
        from += *bad + replacement.size();
    }
}

/// The number of bytes of the letter that begins with these, if it is one of those that need no
/// closer look: valid UTF-8, always composed, never composing. Latin with diacritics, Cyrillic,
/// dashes and quotes, Chinese. Else 0.
std::size_t length_of_common_letter(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80; };
    const unsigned first = byte(0);
    if ((first >= 0xC2 && first <= 0xCB) || first == 0xD0 || first == 0xD1) {
        return continues(1) ? 2 : 0;
    }
    const bool latin = first == 0xE1 && byte(1) >= 0xB8 && byte(1) <= 0xBB;
    const bool marks = first == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x90;
    const bool chinese = first >= 0xE5 && first <= 0xE8;
    return (latin || marks || chinese) && continues(1) && continues(2) ? 3 : 0;
}

bool has_common_letters_only(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        if (xml_care_of(text[i]) != high) {
            ++i;
            continue;
        }
        const std::size_t length = length_of_common_letter(text.substr(i));
        if (length == 0) {
            return false;
        }
        i += length;
    }
    return true;
}

/// True when a text with letters beyond ASCII can be written as it is.
bool is_clean(std::string_view text)
{
    // The noncharacters begin with these bytes, which few other letters do.
    return has_common_letters_only(text) || (text.find("\xEF\xBF") == std::string_view::npos &&
                                             !find_invalid_utf8(text) && is_nfc(text));
}

} // namespace

std::string_view clean_xml_text(std::string_view text, std::string& storage, unsigned& care)
{
    care = care_of(text);
    if ((care & (forbidden | carriage | high)) == 0 ||
        ((care & (forbidden | carriage)) == 0 && is_clean(text))) {
        return text;
    }
    storage.assign(text);
    drop_forbidden(storage);
    if ((care & high) != 0) {
        replace_invalid_utf8(storage);
        // After dropping: what a forbidden character kept apart may compose.
        storage = nfc(storage);
    }
    care = care_of(storage);
    return storage;
}

std::string_view clean_xml_text(std::string_view text, std::string& storage)
{
    unsigned care = none;
    return clean_xml_text(text, storage, care);
}

} // namespace entente
