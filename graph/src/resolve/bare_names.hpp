#pragma once

#include "people_sets.hpp"

namespace entente {

/// Unites those who are called by a single word (`Lavrov`) with the only person called so in that
/// country (in any, where none is known), or the only one of these who has their post; and those of
/// one word and post with each other where they mean nobody with a fuller name.
void join_bare_names(PersonSets& people);

} // namespace entente
