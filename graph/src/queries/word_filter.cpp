#include "word_filter.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

bool is_apostrophe(char c)
{
    return c == '\'' || c == '`';
}

/// Bytes of the letter at the front of a text in UTF-8.
std::size_t letter_length(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(length, text.size());
}

} // namespace

bool WordFilter::may_have(std::string_view text)
{
    // One pass that the compiler makes of wide instructions.
    folded_.resize(text.size());
    unsigned char all = 0;
    bool apostrophe = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        all |= static_cast<unsigned char>(c);
        apostrophe |= is_apostrophe(c);
        folded_[i] = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    if (all >= 0x80) {
        fold_all(text);
        apostrophe = true;
    }
    if (apostrophe) { // they vanish inside a word
        std::erase_if(folded_, is_apostrophe);
    }
    const auto missing = std::ranges::find_if(
        wanted_, [&](const std::string& word) { return folded_.find(word) == std::string::npos; });
    if (missing == wanted_.end()) {
        return true;
    }
    std::rotate(wanted_.begin(), missing, missing + 1);
    return false;
}

/// Letter by letter what `fold` makes of the whole: it looks at no letter's neighbours.
void WordFilter::fold_all(std::string_view text)
{
    folded_.clear();
    while (!text.empty()) {
        const std::size_t length = letter_length(text);
        append_folded(text.substr(0, length));
        text.remove_prefix(length);
    }
}

void WordFilter::append_folded(std::string_view letter)
{
    std::uint32_t key = 0;
    for (const char c : letter) {
        key = key << 8U | static_cast<unsigned char>(c);
    }
    const auto [place, added] = letters_.try_emplace(key);
    if (added) {
        place->second = fold(letter);
    }
    folded_ += place->second;
}

} // namespace entente
