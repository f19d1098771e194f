#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

/// A text whose distance to many others is asked for.
class Spelling {
public:
    explicit Spelling(std::string text);

    [[nodiscard]] const std::string& text() const { return text_; }

    /// `edit_distance` to another text, but a column of its table at a time: up to 64 bytes are the
    /// bits of a number. H. Hyyro, A Bit-Vector Algorithm for Computing Levenshtein and Damerau
    /// Edit Distances (2003).
    [[nodiscard]] std::size_t distance(std::string_view other, std::size_t limit) const;

private:
    std::string text_;
    std::array<std::uint64_t, 256> places_{}; ///< of each byte in the text, one a bit
};

} // namespace entente
