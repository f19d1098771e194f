#pragma once

#include <entente/core/document.hpp>
#include <entente/extract/annotate.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

[[nodiscard]] std::string html_escape(std::string_view text);

[[nodiscard]] bool is_event(const Annotation& annotation);

/// The id of an article's n-th event (from 1) in the page.
[[nodiscard]] std::string event_anchor(const Document& document, std::size_t number);

/// The document's text as HTML, with a mark around everything found. Marks that overlap without one
/// lying in the other are cut where the other ends.
[[nodiscard]] std::string marked_text(const Document& document,
                                      const std::vector<Annotation>& annotations);

} // namespace entente
