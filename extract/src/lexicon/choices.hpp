#pragma once

#include <array>
#include <string_view>

/// The words that cells of closed sets may hold; where an enumeration stands behind them, in its
/// order.
namespace entente {

inline constexpr std::array<std::string_view, 4> place_types{"city", "region", "venue", "water"};
inline constexpr std::array<std::string_view, 4> head_positions{"of", "after", "both", "alone"};
inline constexpr std::array<std::string_view, 21> title_classes{
    "head_of_state", "head_of_government",
    "minister",      "deputy",
    "legislator",    "diplomat",
    "spokesperson",  "party",
    "military",      "police",
    "judge",         "royal",
    "religious",     "international",
    "local",         "envoy",
    "adviser",       "secretary",
    "security",      "official",
    "generic"};
inline constexpr std::array<std::string_view, 6> title_complements{"portfolio", "body", "country",
                                                                   "place",     "to",   "for"};
inline constexpr std::array<std::string_view, 7> modifier_effects{
    "former", "acting", "elect", "deputy", "rank", "keep", "drop"};
inline constexpr std::array<std::string_view, 2> genders{"female", "male"};
inline constexpr std::array<std::string_view, 4> trigger_parts{"verb", "noun", "shared_noun",
                                                               "phrase"};
inline constexpr std::array<std::string_view, 9> journey_traits{
    "place", "act", "ahead", "origin", "sent", "due", "home", "back", "way"};
inline constexpr std::array<std::string_view, 2> noun_strengths{"name", "named"};
inline constexpr std::array<std::string_view, 7> tenure_effects{
    "link", "holds", "held", "begins", "ends", "succeeds", "replaces"};
inline constexpr std::array<std::string_view, 4> abbreviation_kinds{"before_name", "general", "end",
                                                                    "name"};
inline constexpr std::array<std::string_view, 6> furniture_kinds{
    "line_begins", "line_is", "line_has", "credit", "byline", "cut"};

} // namespace entente
