#pragma once

#include "analysis.hpp"

namespace entente {

/// Completes what the text leaves to its reader: the country of a post from its body, from an earlier post of the
/// same title, or from where the article is written; the post of a counterpart; who is an official.
/// Needs people.
void annotate_offices(Analysis& analysis);

/// The folded content words of a title: "Secretary of the Security Council" -> council secretary security.
[[nodiscard]] std::vector<std::string> title_words(std::string_view title);

} // namespace entente
