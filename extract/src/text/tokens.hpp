#pragma once

#include <entente/core/span.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

/// How a token's letters are cased.
enum class Shape : std::uint8_t {
    lower,   ///< begins with a small letter
    capital, ///< begins with a capital letter
    upper,   ///< two or more letters, all capitals ("UN", "U.S.")
    initial, ///< one capital letter, with or without a full stop ("J.", "K")
    number,  ///< begins with a digit
    punctuation
};

/// A word, number or punctuation mark. Words break at hyphens (`after_hyphen` tells), and before the
/// possessive clitic ('s) and contracted verbs ('ll, 've, 're, 'm, 'd), which are tokens of their own. These are folded to
/// the verb that they stand for, but for 'd, which is one of two.
struct Token {
    Span span;
    std::string_view folded; ///< without case and diacritics; lives in TokenizedText::arena
    std::uint32_t word = 0;  ///< the lexicon's number for `folded`, 0 when no entry has it
    Shape shape = Shape::lower;
    bool after_hyphen = false;
    bool space_before = false;
    std::uint8_t line_breaks_before = 0; ///< capped at 2, where a blank line stands

    [[nodiscard]] bool is(std::string_view text) const { return folded == text; }
    [[nodiscard]] bool is_capitalised() const
    {
        return shape == Shape::capital || shape == Shape::upper || shape == Shape::initial;
    }
    [[nodiscard]] bool is_word() const
    {
        return shape != Shape::punctuation && shape != Shape::number;
    }
};

/// Words one behind the other, which stay where they are when this is moved.
class WordArena {
public:
    /// Makes room for words of that many bytes in all. More may come.
    void reserve(std::size_t size) { block_.reserve(size); }

    /// A copy of the word that lives as long as this.
    [[nodiscard]] std::string_view keep(std::string_view word);

private:
    std::vector<char> block_; ///< never grows beyond its capacity
    std::vector<std::vector<char>> full_;
};

/// Tokens and the folded text that they point into. Movable, not copyable.
struct TokenizedText {
    std::vector<Token> tokens;
    WordArena arena;

    TokenizedText() = default;
    TokenizedText(TokenizedText&&) = default;
    TokenizedText& operator=(TokenizedText&&) = default;
};

/// Cuts `text` (from byte `begin`) into tokens with offsets into `text`. Linear.
[[nodiscard]] TokenizedText tokenize(std::string_view text, std::uint32_t begin = 0);

} // namespace entente
