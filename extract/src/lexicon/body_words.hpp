#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace entente {

/// What a word is to the grammar of bodies' names; the head of body_words.tsv explains each class.
enum class BodyWord : std::uint8_t {
    compass,
    described,
    described_link,
    emigrants,
    emigrants_link,
    general,
    level,
    mission,
    name_stop,
    section,
    shared,
    society,
    term,
    unit
};

/// As the file writes them, in the enumeration's order.
inline constexpr std::array<std::string_view, 14> body_word_classes{
    "compass", "described", "described_link", "emigrants", "emigrants_link", "general", "level",
    "mission", "name_stop", "section",        "shared",    "society",        "term",    "unit"};

} // namespace entente
