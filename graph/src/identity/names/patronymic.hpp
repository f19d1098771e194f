#pragma once

#include "lexicon.hpp"
#include "token.hpp"

#include <vector>

namespace entente {

/// Finds the one of a person's names that ends as fathers' names do (`Viktorovich`), gives it its
/// role and cuts the ending off its sound. Where it ends the name, the first is the family's.
void mark_patronymic(const std::vector<NameToken*>& names, const NamingLexicon& lexicon);

} // namespace entente
