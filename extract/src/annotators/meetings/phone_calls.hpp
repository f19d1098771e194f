#pragma once

#include "view.hpp"

namespace entente {

/// "called A on Monday", "called A to thank him", but not "called A a liar": the verb tells of a
/// telephone call.
[[nodiscard]] bool is_phone_call(const ArticleView& view, TokenRange verb, std::uint32_t end);

/// "a call on Monday *with* A", "an exchange in Oslo *between* A and B": the noun's other side
/// follows.
[[nodiscard]] bool is_shared(const ArticleView& view, const MeetingEntry& entry,
                             std::uint32_t behind, std::uint32_t end);

/// "*in a call* on Monday, A urged B": whom one speaks to is told by the clause.
[[nodiscard]] bool is_in_call(const ArticleView& view, const MeetingEntry& entry,
                              const PhraseMatch& match, std::uint32_t end);

} // namespace entente
