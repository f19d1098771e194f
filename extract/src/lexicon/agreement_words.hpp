#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace entente {

/// What a word is to the grammar of agreements; the head of agreement_words.tsv explains each
/// class.
enum class AgreementWord : std::uint8_t {
    definite,
    empty,
    left_stop,
    noun_like_verb,
    plain_modifier,
    purpose_verb,
    right_stop,
    topic_preposition
};

/// As the file writes them, in the enumeration's order.
inline constexpr std::array<std::string_view, 8> agreement_word_classes{
    "definite",       "empty",        "left_stop",  "noun_like_verb",
    "plain_modifier", "purpose_verb", "right_stop", "topic_preposition"};

} // namespace entente
