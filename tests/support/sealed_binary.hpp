#pragma once

#include "binary/checksum.hpp"
#include "binary/layout.hpp"
#include "binary/little_endian.hpp"

#include <cstdint>
#include <string>
#include <string_view>

/// Gives the bytes of a spoilt `.entente` file checksums that fit, so that what checks come after
/// them are tried too.
namespace entente::testing {

template <typename Number> void put_number(std::string& bytes, std::size_t at, Number number)
{
    std::string text;
    append_number_bytes(text, number);
    bytes.replace(at, text.size(), text);
}

/// Where a section lies, by its entry in the directory.
struct SectionPlace {
    std::uint32_t number = 0;
    std::size_t entry = 0;
    std::size_t offset = 0;
    std::size_t size = 0;
};

inline SectionPlace section_at(const std::string& bytes, std::size_t entry)
{
    return {read_number<std::uint32_t>(bytes.data() + entry), entry,
            read_number<std::uint64_t>(bytes.data() + entry + 8),
            read_number<std::uint64_t>(bytes.data() + entry + 16)};
}

/// Whether there is such a place; a spoilt directory may say anything.
inline bool fits(const std::string& bytes, const SectionPlace& place)
{
    return place.offset <= bytes.size() && place.size <= bytes.size() - place.offset;
}

inline void seal_records(std::string& bytes, const SectionPlace& records, const SectionPlace& ends)
{
    std::uint64_t begin = 0;
    for (std::size_t i = 0; i + 8 <= ends.size; i += 8) {
        const auto end = read_number<std::uint64_t>(bytes.data() + ends.offset + i);
        if (end < begin + 4 || end > records.size) {
            return;
        }
        const std::size_t size = end - begin - 4;
        const std::size_t at = records.offset + begin;
        const auto sum = checksum(std::string_view(bytes).substr(at, size));
        put_number(bytes, at + size, static_cast<std::uint32_t>(sum));
        begin = end;
    }
}

/// The same bytes with right checksums; unchanged when there is not even a directory.
inline std::string sealed(std::string bytes)
{
    if (bytes.size() < 16 + binary_footer) {
        return bytes;
    }
    const std::size_t footer = bytes.size() - binary_footer;
    const std::size_t directory = read_number<std::uint64_t>(bytes.data() + footer);
    if (directory > footer) {
        return bytes;
    }
    for (std::size_t entry = directory; entry + binary_entry <= footer; entry += binary_entry) {
        const SectionPlace place = section_at(bytes, entry);
        const bool next = entry + 2 * binary_entry <= footer;
        if (!fits(bytes, place)) {
            continue;
        }
        if (place.number == static_cast<std::uint32_t>(BinarySection::frame) && place.size >= 4) {
            const auto text = std::string_view(bytes).substr(place.offset, place.size - 4);
            put_number(bytes, place.offset + place.size - 4,
                       static_cast<std::uint32_t>(checksum(text)));
        }
        if (has_records(static_cast<BinarySection>(place.number)) && next) {
            if (const auto ends = section_at(bytes, entry + binary_entry); fits(bytes, ends)) {
                seal_records(bytes, place, ends);
            }
        }
        const auto sum = checksum(std::string_view(bytes).substr(place.offset, place.size));
        put_number(bytes, entry + 24, sum);
    }
    put_number(bytes, footer + 16, std::uint64_t{bytes.size()});
    put_number(bytes, footer + 24,
               checksum(bytes.substr(0, 16) + bytes.substr(directory, footer - directory) +
                        bytes.substr(footer, 24)));
    return bytes;
}

} // namespace entente::testing
