#pragma once

#include "furniture_lines.hpp"

#include <cstdint>

namespace entente {

/// What the patterns of `furniture.tsv` say of a line.
enum class LineKind : std::uint8_t { text, caption, furniture, list_heading };

[[nodiscard]] LineKind kind_of_line(const FurniturePatterns& patterns, const TextLine& line);

/// The same for one sentence inside a line of prose: bylines and credits only.
[[nodiscard]] LineKind kind_of_sentence(const FurniturePatterns& patterns,
                                        const TextLine& sentence);

} // namespace entente
