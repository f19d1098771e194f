#pragma once

#include "reading.hpp"

#include <string_view>

/// Words before a verb that say whether what it tells was, will be, or may be.
namespace entente {

/// "may", "if": what follows need not happen.
[[nodiscard]] bool is_possibility(const ArticleView& view, std::string_view word);
/// "invited", "hopes": somebody wants what follows.
[[nodiscard]] bool is_proposal(const ArticleView& view, std::string_view word);
/// The word says so as a verb, wherever it stands in its clause ("will", "invited"; not "plan").
[[nodiscard]] bool decides_clause(const ArticleView& view, std::string_view word);
/// What one word of a verb group adds to the modality of its verb.
void judge_word(const ArticleView& view, std::string_view word, Modality& modality);

} // namespace entente
