#pragma once

#include "analysis.hpp"

#include <vector>

namespace entente {

/// A rank or form of address: its words are never part of a name, wherever they stand; titles are
/// posts by now.
[[nodiscard]] bool bars_name(const PhraseMatch& match);

/// A capitalised word that nothing read before has taken, and that is no rank or form of address.
[[nodiscard]] bool is_free_capital(const Analysis& analysis, const std::vector<bool>& blocked,
                                   std::uint32_t at);

/// By token: "Minister To Lam", "Mr. He Rong", "Theresa May", "Prime Minister Holness": words that
/// are names only in this company. Two words that were announced once are a name wherever they
/// stand together. `blocked` says by token what is part of something else.
[[nodiscard]] std::vector<bool> find_announced_words(const Analysis& analysis,
                                                     const std::vector<bool>& blocked);

} // namespace entente
