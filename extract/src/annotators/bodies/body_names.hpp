#pragma once

#include "analysis.hpp"

#include <optional>
#include <string>

namespace entente {

/// The name of a body as it was parsed from the text.
struct ParsedBody {
    TokenRange tokens; ///< with owner: "Vietnam's Ministry of Public Security"
    TokenRange name;   ///< "Ministry of Public Security"
    std::string label; ///< canonical: "Ministry of Foreign Affairs" for "Foreign Ministry"
    std::string country;
    OrganizationType type = OrganizationType::other;
};

/// Reads the name of the body around a head word: "Ministry of X", "X Ministry", "State Security
/// Committee", "the Belarusian parliament". Nothing when the head names no body here.
[[nodiscard]] std::optional<ParsedBody> parse_body(const Analysis& analysis,
                                                   const PhraseMatch& head);

/// Where the name of a body that ends in the head at `head` begins. With `city` the name may open
/// with a city or province ("Hanoi People's Committee").
[[nodiscard]] std::uint32_t begin_of_body(const Analysis& analysis, std::uint32_t head,
                                          bool city = false);

} // namespace entente
