#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace entente {

/// `fold` of many texts: keeps what it has learnt of letters.
class LetterFolder {
public:
    /// What `fold` makes of the text, in place of what was in `folded`. Letter by letter, as it
    /// looks at no letter's neighbours.
    void fold_into(std::string_view text, std::string& folded);

private:
    [[nodiscard]] const std::string& folded(std::string_view letter);

    std::unordered_map<std::uint32_t, std::string> letters_;
};

} // namespace entente
