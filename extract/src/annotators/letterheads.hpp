#pragma once

#include "annotators/furniture_lines.hpp"

#include <cstddef>
#include <vector>

namespace entente {

/// The lines that give a name and, right below it, the offices of who bears it: the head of a
/// statement, a signature, a list of those present. Their numbers, in order. Linear.
[[nodiscard]] std::vector<std::size_t> find_letterheads(const Analysis& analysis,
                                                        const std::vector<TextLine>& lines);

} // namespace entente
