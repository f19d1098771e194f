#pragma once

#include "verbs.hpp"

/// Verbs that stand behind an agreement's name.
namespace entente {

/// "the memorandum signed in 2020", "the deal which was reached in May", "the accord that A and B
/// signed".
[[nodiscard]] Governor find_participle_behind(const Analysis& analysis, const AgreementName& name);

/// "A memorandum was signed", "the deal will be signed", "the ceasefire took effect".
[[nodiscard]] Governor find_verb_behind(const Analysis& analysis, const AgreementName& name);

} // namespace entente
