#pragma once

#include "view.hpp"

#include <optional>

namespace entente {

/// A place that no list has, by the words around it.
struct UnlistedPlace {
    Actor place;
    std::uint32_t last = 0; ///< one past its name
};

/// "the port *city* of", "the *island* of"
[[nodiscard]] bool is_place_noun(const ArticleView& view, std::string_view word);

/// The name at `at` of a phrase that begins at `first` ("the island of Korba"): the noun says what
/// it is.
[[nodiscard]] std::optional<UnlistedPlace> place_behind_noun(const ArticleView& view,
                                                             std::uint32_t first, std::uint32_t at,
                                                             std::uint32_t end);

/// The name at `at`, behind "in", where nothing else is known of it and the phrase ends with it
/// ("met in *Korbeva* on Tuesday").
[[nodiscard]] std::optional<UnlistedPlace> place_by_grammar(const ArticleView& view,
                                                            std::uint32_t at, std::uint32_t end);

} // namespace entente
