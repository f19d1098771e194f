#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Text helpers that every module needs. All take and give UTF-8.
namespace entente {

/// Characters that no reader sees, as Unicode tells (Default_Ignorable_Code_Point): byte order mark, soft hyphen,
/// zero-width and direction marks, joiners.
[[nodiscard]] bool is_invisible(char32_t c);

/// `text` without them, but with joiners and non-joiners, which change how some scripts look. Linear.
[[nodiscard]] std::string visible(std::string_view text);

/// Case, diacritics and invisible characters removed, for comparing: `Lương` and `LUONG` both give `luong`; also
/// `đ`, `ł`, `ø`, `ı` and `ß` as their plain letters. Linear; ASCII takes a fast path without ICU.
[[nodiscard]] std::string fold(std::string_view text);

/// Unicode normalization form C.
[[nodiscard]] std::string nfc(std::string_view text);

/// True when `nfc` would change nothing; several times faster than finding out by calling it.
[[nodiscard]] bool is_nfc(std::string_view text);

/// Offset of the first byte that is not valid UTF-8, or nothing.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// SHA-256 as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// Without white space (ASCII and U+00A0) at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Length of a UTF-8 byte order mark at the beginning: 3 or 0.
[[nodiscard]] std::size_t byte_order_mark(std::string_view bytes);

/// `trim` for the bytes of a file: without a byte order mark either.
[[nodiscard]] std::string_view trim_file(std::string_view bytes);

/// Runs of white space become one space; ends are trimmed.
[[nodiscard]] std::string squeeze(std::string_view text);

/// For messages that quote data: one line, without the control characters that terminals obey.
[[nodiscard]] std::string one_line(std::string_view text);

} // namespace entente
