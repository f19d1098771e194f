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

/// "his visit to Oslo *in the coming weeks*", "talks between A and B *soon*": nothing but the sides
/// and the place of the event stands between.
[[nodiscard]] bool is_to_come(const ArticleView& view, std::uint32_t at, std::uint32_t end);

} // namespace entente
