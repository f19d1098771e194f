#pragma once

#include "view.hpp"

namespace entente {

/// "to finalise the details of *a visit*", "preparations for *the summit*", "a precursor to
/// *talks*": the event whose noun phrase begins at `first` is still being prepared.
[[nodiscard]] bool is_being_prepared(const ArticleView& view, std::uint32_t first,
                                     std::uint32_t begin);

/// "proposed closer contacts, *including* a meeting of A and B": the noun phrase at `first` is one
/// of several things that the clause says are proposed.
[[nodiscard]] bool is_among_proposals(const ArticleView& view, std::uint32_t first,
                                      std::uint32_t begin);

} // namespace entente
