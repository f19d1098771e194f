#pragma once

#include <cstdint>
#include <string_view>

namespace entente {

/// Classes of `names/general_words.tsv`, whose head explains them.
enum class GeneralWord : std::uint8_t { body, mission, agreement, agreement_type, state };

/// Whether a word, in the form of `content_words`, is of the class. The file is read once.
[[nodiscard]] bool is_general(std::string_view word, GeneralWord type);

} // namespace entente
