#pragma once

#include <entente/core/document.hpp>
#include <entente/extract/annotate.hpp>

#include <string>
#include <string_view>
#include <vector>

/// A page that shows articles with what was found in them, in one file without scripts: mentions,
/// dates and posts coloured (Okabe and Ito's colours, which colour-blind people tell apart), events
/// at their sentences, and all details where the mouse rests.
namespace entente {

[[nodiscard]] std::string_view annotation_page_head();
[[nodiscard]] std::string annotation_article(const Document& document,
                                             const std::vector<Annotation>& annotations);
[[nodiscard]] std::string_view annotation_page_tail();

} // namespace entente
