#pragma once

#include "analysis.hpp"

namespace entente {

/// Finds titles of office with their modifiers, fields, bodies and countries: "former Belarusian Deputy Prime
/// Minister", "State Secretary of the Security Council of Belarus", "Foreign Ministers". Fills `posts` by first
/// token; names are joined later. Adds the bodies that titles entail ("Minister of X" -> Ministry of X).
/// Needs the gazetteer and bodies.
void annotate_posts(Analysis& analysis);

/// The ministry or department that a field of government entails.
[[nodiscard]] std::string ministry_of_field(std::string_view field, std::string_view country, bool secretary);

} // namespace entente
