#pragma once

#include "token.hpp"

#include <cstddef>
#include <span>

namespace entente {

struct PartSimilarity {
    float value = 0; ///< in [0, 1]; 0: nothing in common
    MatchReason reason = MatchReason::conflict;
};

/// Two words of persons' names.
[[nodiscard]] PartSimilarity similarity_of_names(const NameToken& a, const NameToken& b);

/// Two words of organizations' names.
[[nodiscard]] PartSimilarity similarity_of_words(const NameToken& a, const NameToken& b);

/// One word and the words into which the other name cuts it, or two ways to cut.
[[nodiscard]] PartSimilarity similarity_joined(std::span<const NameToken> a,
                                               std::span<const NameToken> b);

/// Whether an initial may stand for a word.
[[nodiscard]] bool initial_fits(const NameToken& initial, const NameToken& word);

} // namespace entente
