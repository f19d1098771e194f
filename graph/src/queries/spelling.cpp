#include "spelling.hpp"

#include "../words.hpp"

#include <algorithm>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t bits = 64;

} // namespace

Spelling::Spelling(std::string text) : text_(std::move(text))
{
    for (std::size_t i = 0; i < std::min(text_.size(), bits); ++i) {
        places_[static_cast<unsigned char>(text_[i])] |= std::uint64_t{1} << i;
    }
}

std::size_t Spelling::distance(std::string_view other, std::size_t limit) const
{
    const std::size_t longer = std::max(text_.size(), other.size());
    if (longer - std::min(text_.size(), other.size()) > limit) {
        return limit + 1;
    }
    if (text_.empty() || text_.size() > bits) {
        return edit_distance(text_, other, limit);
    }
    // Each bit is a cell of a column. Whether it is one more or less than the cell above it or the
    // one before it; `diagonal`: as much as the one before and above.
    std::uint64_t above_more = ~std::uint64_t{0};
    std::uint64_t above_less = 0;
    std::uint64_t diagonal = 0;
    std::uint64_t same_before = 0;
    std::size_t distance = text_.size();
    const std::size_t last = text_.size() - 1;
    for (const char c : other) {
        const std::uint64_t same = places_[static_cast<unsigned char>(c)];
        const std::uint64_t swapped = ((~diagonal & same) << 1U) & same_before;
        diagonal = (((same & above_more) + above_more) ^ above_more) | same | above_less | swapped;
        std::uint64_t before_more = above_less | ~(diagonal | above_more);
        std::uint64_t before_less = diagonal & above_more;
        distance += before_more >> last & 1U;
        distance -= before_less >> last & 1U;
        before_more = before_more << 1U | 1U;
        before_less <<= 1U;
        above_more = before_less | ~(diagonal | before_more);
        above_less = before_more & diagonal;
        same_before = same;
    }
    return std::min(distance, limit + 1);
}

} // namespace entente
