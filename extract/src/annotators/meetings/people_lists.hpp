#pragma once

#include "parties.hpp"

namespace entente {

/// The officials whom the list from `range.first` on names: up to a word that is no part of a list.
[[nodiscard]] Party people_listed(const ArticleView& view, TokenRange range);

/// The same of the list that ends where the verb group at `group` begins.
[[nodiscard]] Party people_listed_before(const ArticleView& view, std::uint32_t group,
                                         TokenRange sentence);

} // namespace entente
