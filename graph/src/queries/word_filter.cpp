#include "word_filter.hpp"

#include <algorithm>

namespace entente {
namespace {

bool is_apostrophe(char c)
{
    return c == '\'' || c == '`';
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
        folder_.fold_into(text, folded_);
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

} // namespace entente
