#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

#include <openssl/evp.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace entente {
namespace {

/// How many bytes of ASCII the text begins with. Most text is ASCII for long stretches: eight bytes at
/// a time.
std::size_t ascii_at_front(std::string_view text)
{
    std::size_t at = 0;
    for (std::uint64_t eight = 0; text.size() - at >= sizeof eight; at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0) {
            break;
        }
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) {
        ++at;
    }
    return at;
}

bool is_ascii(std::string_view text)
{
    return ascii_at_front(text) == text.size();
}

const icu::Normalizer2& normalizer(bool composing)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* found = composing ? icu::Normalizer2::getNFCInstance(status)
                                  : icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status) != 0) {
        throw Error("ICU has no normalization data: reinstall libicu");
    }
    return *found;
}

/// Letters that Unicode does not decompose but readers take for their plain form.
UChar32 plain_letter(UChar32 c)
{
    switch (c) {
    case 0x111:
        return 'd'; // đ
    case 0x142:
        return 'l'; // ł
    case 0xF8:
        return 'o'; // ø
    case 0x131:
        return 'i'; // ı
    case 0xF0:
        return 'd'; // ð
    case 0x2BB:
    case 0x2BC:
    case 0x2018:
    case 0x2019:
        return '\'';
    default:
        return c;
    }
}

constexpr std::string_view nbsp = "\xC2\xA0";

bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Length of the white space sign at `at`: 0 where there is none.
std::size_t space_at(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (static_cast<unsigned char>(c) > ' ' && c != nbsp.front()) {
        return 0; // most are
    }
    return is_space(c) ? 1 : text.substr(at).starts_with(nbsp) ? nbsp.size() : 0;
}

struct DecodedLetter {
    UChar32 value = 0; ///< below 0 where the bytes are no UTF-8
    std::size_t size = 1;
};

/// The letter at byte `at`. ICU's macro counts in int32; a window keeps it within bounds for any
/// text length.
DecodedLetter decode(std::string_view text, std::size_t at)
{
    const auto window = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
    std::int32_t step = 0;
    UChar32 c = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data() + at), step, window, c);
    return {c, static_cast<std::size_t>(step)};
}

char lower_ascii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Adds a code point of a decomposed text as `fold` leaves it, or nothing.
void append_folded_part(std::string& out, UChar32 c)
{
    if (u_getCombiningClass(c) != 0 || is_invisible(static_cast<char32_t>(c))) {
        return;
    }
    const UChar32 lower = plain_letter(u_tolower(c));
    if (lower == 0xDF) {
        out += "ss";
    } else if (u_getCombiningClass(lower) == 0) {
        std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
        std::size_t size = 0;
        U8_APPEND_UNSAFE(bytes.data(), size, static_cast<std::uint32_t>(lower));
        out.append(bytes.data(), bytes.data() + size);
    }
}

/// The same for one that may have to be decomposed. Canonical ordering, the other part of
/// normalization, moves nothing but marks, which are dropped.
void append_folded(std::string& out, UChar32 c)
{
    icu::UnicodeString parts;
    if (!normalizer(false).getDecomposition(c, parts)) {
        append_folded_part(out, c);
        return;
    }
    for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        append_folded_part(out, parts.char32At(i));
    }
}

} // namespace

bool is_invisible(char32_t c)
{
    return c >= 0x80 &&
           u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

std::string visible(std::string_view text)
{
    if (is_ascii(text)) {
        return std::string(text);
    }
    constexpr char32_t non_joiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const DecodedLetter letter = decode(text, i);
        const auto c = static_cast<char32_t>(letter.value);
        if (c == non_joiner || c == joiner || !is_invisible(c)) {
            out.append(text.substr(i, letter.size));
        }
        i += letter.size;
    }
    return out;
}

std::string fold(std::string_view text)
{
    constexpr UChar32 replacement = 0xFFFD;
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t plain = ascii_at_front(text);
        const std::size_t before = out.size();
        out += text.substr(0, plain);
        std::transform(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(),
                       out.begin() + static_cast<std::ptrdiff_t>(before), lower_ascii);
        text.remove_prefix(plain);
        if (!text.empty()) {
            const DecodedLetter letter = decode(text, 0);
            append_folded(out, letter.value < 0 ? replacement : letter.value);
            text.remove_prefix(letter.size);
        }
    }
    return out;
}

std::string nfc(std::string_view text)
{
    if (is_ascii(text)) {
        return std::string(text);
    }
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    UErrorCode status = U_ZERO_ERROR;
    normalizer(true).normalizeUTF8(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink,
                                   nullptr, status);
    return U_SUCCESS(status) != 0 ? out : std::string(text);
}

bool is_nfc(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const bool normal = normalizer(true).isNormalizedUTF8(
                            {text.data(), static_cast<std::int32_t>(text.size())}, status) != 0;
    return normal && U_SUCCESS(status) != 0;
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text)
{
    for (std::size_t at = 0;;) {
        at += ascii_at_front(text.substr(at));
        if (at == text.size()) {
            return std::nullopt;
        }
        const DecodedLetter letter = decode(text, at);
        if (letter.value < 0) {
            return at;
        }
        at += letter.size;
    }
}

std::string sha256_hex(std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) !=
        1) {
        throw Error("libcrypto cannot compute SHA-256");
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (unsigned int i = 0; i < length; ++i) {
        out += digits[digest.at(i) >> 4U];
        out += digits[digest.at(i) & 15U];
    }
    return out;
}

std::size_t byte_order_mark(std::string_view bytes)
{
    return bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

std::string_view trim_file(std::string_view bytes)
{
    return trim(bytes.substr(byte_order_mark(bytes)));
}

std::string_view trim(std::string_view text)
{
    for (;;) {
        if (!text.empty() && is_space(text.front())) {
            text.remove_prefix(1);
        } else if (!text.empty() && is_space(text.back())) {
            text.remove_suffix(1);
        } else if (text.starts_with(nbsp)) {
            text.remove_prefix(nbsp.size());
        } else if (text.ends_with(nbsp)) {
            text.remove_suffix(nbsp.size());
        } else {
            return text;
        }
    }
}

std::string squeeze(std::string_view text)
{
    std::string out;
    text = trim(text);
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && space_at(text, end) == 0) {
            ++end;
        }
        out += text.substr(at, end - at);
        for (at = end; at < text.size() && space_at(text, at) != 0;) {
            at += space_at(text, at);
        }
        if (at > end) {
            out += ' ';
        }
    }
    return out;
}

std::string one_line(std::string_view text)
{
    std::string out(text);
    std::ranges::replace_if(
        out, [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }, ' ');
    return out;
}

} // namespace entente
