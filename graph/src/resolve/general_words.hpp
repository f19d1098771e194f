#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace entente {

/// Classes of `names/general_words.tsv`, whose head explains them.
enum class GeneralWord : std::uint8_t {
    body,
    mission,
    sole_mission,
    world,
    wide,
    agreement,
    agreement_type,
    state,
    polity
};

inline constexpr std::array<std::string_view, 9> general_word_names{
    "body",      "mission",        "sole_mission", "world", "wide",
    "agreement", "agreement_type", "state",        "polity"};
static_assert(general_word_names.size() == static_cast<std::size_t>(GeneralWord::polity) + 1);

/// Whether a word, in the form of `content_words`, is of the class. The file is read once.
[[nodiscard]] bool is_general(std::string_view word, GeneralWord type);
/// Likewise of words that are all those of a row.
[[nodiscard]] bool is_general(std::span<const std::string> content, GeneralWord type);

} // namespace entente
