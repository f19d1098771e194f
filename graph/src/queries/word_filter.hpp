#pragma once

#include "../letter_folder.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// Tells quickly of most texts that they do not have some words, so that only few have to be cut
/// into words (`words`). For one search: it keeps what it has learnt of letters.
class WordFilter {
public:
    /// `wanted` are words as `words` makes them.
    explicit WordFilter(std::vector<std::string> wanted) : wanted_(std::move(wanted)) {}

    /// False only where one of the wanted words is in no word of the text.
    [[nodiscard]] bool may_have(std::string_view text);

private:
    std::vector<std::string> wanted_; ///< the one that was missing last first
    std::string folded_;              ///< of the text that was asked for last
    LetterFolder folder_;
};

} // namespace entente
