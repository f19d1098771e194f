#pragma once

#include "analysis.hpp"

#include <string>
#include <string_view>

/// What the page itself tells of the country that it is written from.
namespace entente {

/// The country of the agency in the dateline, of the outlet or office whose name heads or ends the
/// page, or of an address in it; empty when none tells. Needs `phrases`, `sentences` and zones.
[[nodiscard]] std::string country_of_page(const Analysis& analysis);

/// The two letters as an ISO code, or empty when no country has it.
[[nodiscard]] std::string country_code(const Lexicon& lexicon, std::string_view letters);

/// The country of a place's name, empty for other phrases.
[[nodiscard]] std::string country_of_place(const Lexicon& lexicon, const PhraseMatch& match);

/// Country of "www.gazette.com.sg"; domains that the whole world uses tell nothing.
[[nodiscard]] std::string domain_country(const Lexicon& lexicon, std::string_view host);

} // namespace entente
