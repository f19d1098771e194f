#pragma once

#include "furniture_lines.hpp"

#include <array>
#include <vector>

namespace entente {

/// What the patterns of `furniture.tsv` say of a line.
enum class LineKind : std::uint8_t { text, caption, furniture, list_heading };

/// The patterns by their first byte, so that a line is held against few of them. Refers to the
/// lexicon.
class FurniturePatterns {
public:
    explicit FurniturePatterns(const Lexicon& lexicon);

    [[nodiscard]] LineKind kind_of_line(const TextLine& line) const;

    /// The same for one sentence inside a line of prose: bylines and credits only.
    [[nodiscard]] LineKind kind_of_sentence(const TextLine& sentence) const;

private:
    using Entries = std::vector<const FurnitureEntry*>;

    std::array<Entries, 256> opening_; ///< stand at the line's first byte
    std::array<Entries, 256> inside_;  ///< stand anywhere
    Entries bylines_;

    [[nodiscard]] LineKind kind_inside(const TextLine& line, bool credits_only) const;
};

} // namespace entente
