#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace entente {

/// What a word is to the grammar of people's names; the head of people_words.tsv explains each
/// class.
enum class PeopleWord : std::uint8_t {
    any_holder,
    behind_object,
    body,
    calendar_name,
    clause_opener,
    compatriot,
    departure,
    describing,
    encounter,
    group,
    guest_adjective,
    head,
    journey,
    kin,
    membership,
    peer,
    post_nominal,
    realm,
    reception,
    royal_style,
    side,
    speech,
    style,
    thing
};

/// As the file writes them, in the enumeration's order.
inline constexpr std::array<std::string_view, 24> people_word_classes{
    "any_holder", "behind_object", "body",       "calendar_name", "clause_opener",   "compatriot", "departure",
    "describing",    "encounter",  "group",         "guest_adjective", "head",       "journey",
    "kin",           "membership", "peer",          "post_nominal",    "realm",      "reception",
    "royal_style",   "side",       "speech",        "style",           "thing"};

} // namespace entente
