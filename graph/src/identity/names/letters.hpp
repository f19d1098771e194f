#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// Letters of alphabets as small Latin ones, by `letters.tsv`; accents and case are lost.
class NameLetters {
public:
    NameLetters();

    /// Appends the Latin form of a letter, with `next` where the two are a pair. Gives how many of
    /// the two were used: 0 when the letter is not in the table.
    unsigned append(char32_t letter, char32_t next, std::string& out) const;

    /// A whole text of letters in the table; others are left out.
    [[nodiscard]] std::string latin(std::string_view text) const;

private:
    void add(char32_t letter, std::string_view latin);

    struct Entry {
        std::uint8_t length = unknown;
        bool begins_pair = false;
        char latin[5] = {};
    };
    static constexpr std::uint8_t unknown = 255;

    std::vector<Entry> entries_; ///< by code point
    std::unordered_map<std::uint64_t, std::string> pairs_;
};

} // namespace entente
