#include "char_kind.hpp"

#include <unicode/uchar.h>

namespace entente {
namespace {

CharKind kind_of_ascii(char32_t c)
{
    if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')) {
        return CharKind::letter;
    }
    if (c >= U'0' && c <= U'9') {
        return CharKind::digit;
    }
    switch (c) {
    case U'\'':
    case U'`':
        return CharKind::apostrophe;
    case U'-':
        return CharKind::hyphen;
    case U',':
        return CharKind::comma;
    case U'.':
        return CharKind::stop;
    default:
        return CharKind::other;
    }
}

} // namespace

CharKind kind_of(char32_t c)
{
    if (c < 0x80) {
        return kind_of_ascii(c);
    }
    switch (c) {
    case 0xB4:
    case 0x2BB:
    case 0x2BC:
    case 0x2BE:
    case 0x2BF:
    case 0x2018:
    case 0x2019:
    case 0x5F3:
    case 0x5F4:
    case 0x200D:
        return CharKind::apostrophe;
    case 0x2010:
    case 0x2011:
    case 0x5BE:
        return CharKind::hyphen;
    case 0x60C:
    case 0x3001:
    case 0xFF0C:
        return CharKind::comma;
    case 0x30FC: // lengthens a Japanese vowel
        return CharKind::mark;
    default:
        break;
    }
    const auto point = static_cast<UChar32>(c);
    if (u_isalpha(point) != 0) {
        return CharKind::letter;
    }
    if (u_isdigit(point) != 0) {
        return CharKind::digit;
    }
    return (U_GET_GC_MASK(point) & U_GC_M_MASK) != 0 ? CharKind::mark : CharKind::other;
}

bool is_capital(char32_t c)
{
    return c < 0x80 ? c >= U'A' && c <= U'Z' : u_isupper(static_cast<UChar32>(c)) != 0;
}

bool is_small(char32_t c)
{
    return c < 0x80 ? c >= U'a' && c <= U'z' : u_islower(static_cast<UChar32>(c)) != 0;
}

bool is_latin(char32_t c)
{
    return c < 0x370 || (c >= 0x1E00 && c <= 0x1EFF);
}

bool is_consonantal(char32_t c)
{
    // Hebrew and Arabic; Sinhala, Thai, Lao, Burmese and Khmer, whose vowels spellings abroad take
    // lightly.
    return (c >= 0x590 && c <= 0x6FF) || (c >= 0x750 && c <= 0x77F) || (c >= 0xD80 && c <= 0xDFF) ||
           (c >= 0xE00 && c <= 0xE7F) || (c >= 0xE80 && c <= 0xEFF) ||
           (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF);
}

/// The letter that a digit or sign stands for among letters: `I9or Sech1n`.
char letter_for(char32_t c)
{
    switch (c) {
    case U'0':
        return 'o';
    case U'1':
        return 'i';
    case U'3':
        return 'e';
    case U'4':
    case U'@':
        return 'a';
    case U'5':
    case U'$':
        return 's';
    case U'6':
    case U'8':
        return 'b';
    case U'7':
        return 't';
    case U'9':
        return 'g';
    default:
        return '\0';
    }
}

} // namespace entente
