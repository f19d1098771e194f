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

bool is_ascii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
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

bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
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
    if (is_ascii(text)) {
        std::string out(text);
        std::ranges::transform(out, out.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        return out;
    }
    const auto source =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString parts = normalizer(false).normalize(source, status);
    icu::UnicodeString plain;
    for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const UChar32 c = parts.char32At(i);
        if (u_getCombiningClass(c) != 0 || is_invisible(static_cast<char32_t>(c))) {
            continue;
        }
        const UChar32 lower = plain_letter(u_tolower(c));
        if (lower == 0xDF) {
            plain.append(u"ss", 2);
        } else if (u_getCombiningClass(lower) == 0) {
            plain.append(lower);
        }
    }
    std::string out;
    plain.toUTF8String(out);
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
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    std::int64_t i = 0;
    while (i < length) {
        // Most text is ASCII for long stretches: eight bytes at a time.
        while (length - i >= 8) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, bytes + i, sizeof eight);
            if ((eight & 0x8080808080808080U) != 0) {
                break;
            }
            i += 8;
        }
        if (i == length) {
            break;
        }
        if (bytes[i] < 0x80) {
            ++i;
            continue;
        }
        const DecodedLetter letter = decode(text, static_cast<std::size_t>(i));
        if (letter.value < 0) {
            return static_cast<std::size_t>(i);
        }
        i += static_cast<std::int64_t>(letter.size);
    }
    return std::nullopt;
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
    constexpr std::string_view nbsp = "\xC2\xA0";
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
    bool gap = false;
    text = trim(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool nbsp = text.substr(i).starts_with("\xC2\xA0");
        if (nbsp || is_space(text[i])) {
            gap = true;
            i += nbsp ? 1 : 0;
            continue;
        }
        if (gap) {
            out += ' ';
            gap = false;
        }
        out += text[i];
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
