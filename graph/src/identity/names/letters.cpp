#include "letters.hpp"

#include "code_points.hpp"
#include "table.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace entente {
namespace {

// All alphabets of the table lie below; so do Latin letters with accents.
constexpr char32_t table_end = 0x2000;

std::string encode(char32_t letter)
{
    std::string bytes;
    icu::UnicodeString(static_cast<UChar32>(letter)).toUTF8String(bytes);
    return bytes;
}

std::uint64_t pair_key(char32_t first, char32_t second)
{
    return (static_cast<std::uint64_t>(first) << 32U) | second;
}

char32_t lower(char32_t letter)
{
    if (letter < 0x80) {
        return letter >= U'A' && letter <= U'Z' ? letter - U'A' + U'a' : letter;
    }
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
}

bool is_plain(std::string_view text)
{
    return std::ranges::all_of(
        text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

} // namespace

void NameLetters::add(char32_t letter, std::string_view latin)
{
    Entry& entry = entries_[letter];
    if (latin.size() > sizeof(entry.latin)) {
        throw Error("letters.tsv: more than five letters: " + std::string(latin));
    }
    entry.length = static_cast<std::uint8_t>(latin.size());
    std::ranges::copy(latin, entry.latin);
}

NameLetters::NameLetters() : entries_(table_end)
{
    for_each_name_row("lexicon/names/letters.tsv", 2, [this](const NameCells& cells) {
        const std::u32string letters = code_points_of(cells[0]);
        if (letters.size() == 2) {
            pairs_.emplace(pair_key(letters[0], letters[1]), cells[1]);
            entries_.at(letters[0]).begins_pair = true;
        } else if (letters.size() == 1 && letters[0] < table_end) {
            add(letters[0], cells[1]);
        }
    });
    for (char32_t letter = 0; letter < table_end; ++letter) {
        if (entries_[letter].length != unknown) {
            continue;
        }
        // A capital is its small letter; an accented letter is the plain one; marks vanish.
        const char32_t small = lower(letter);
        if (small != letter && small < table_end && entries_[small].length != unknown) {
            add(letter, {entries_[small].latin, entries_[small].length});
            continue;
        }
        const std::string plain = fold(encode(letter));
        const std::u32string parts = code_points_of(plain);
        if (is_plain(plain) && plain.size() <= sizeof(Entry::latin)) {
            add(letter, plain);
        } else if (parts.size() == 1 && parts[0] < table_end &&
                   entries_[parts[0]].length != unknown) {
            add(letter, {entries_[parts[0]].latin, entries_[parts[0]].length});
        }
    }
}

unsigned NameLetters::append(char32_t letter, char32_t next, std::string& out) const
{
    if (letter >= entries_.size()) {
        return 0;
    }
    const Entry& entry = entries_[letter];
    if (letter >= 0x80) {
        const char32_t small = lower(letter);
        if (small < entries_.size() && entries_[small].begins_pair) {
            const auto found = pairs_.find(pair_key(small, lower(next)));
            if (found != pairs_.end()) {
                out += found->second;
                return 2;
            }
        }
    }
    if (entry.length == unknown) {
        return 0;
    }
    out.append(entry.latin, entry.length);
    return 1;
}

std::string NameLetters::latin(std::string_view text) const
{
    std::string out;
    const std::u32string letters = code_points_of(text);
    for (std::size_t i = 0; i < letters.size();) {
        const char32_t next = i + 1 < letters.size() ? letters[i + 1] : U' ';
        i += std::max(1U, append(letters[i], next, out));
    }
    return out;
}

} // namespace entente
