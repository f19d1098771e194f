#pragma once

#include "reading.hpp"

namespace entente {

/// One past adverbs, dates and (when asked) places that stand between a verb and what it governs.
[[nodiscard]] std::uint32_t past_adjuncts(const ArticleView& view, std::uint32_t at,
                                          std::uint32_t end, bool places);

/// Past "on", "in" or "from" before a date at `at`, else `at`.
[[nodiscard]] std::uint32_t before_day(const ArticleView& view, std::uint32_t at,
                                       std::uint32_t end);

/// "met A, then *B said*", behind B: a clause of its own.
[[nodiscard]] bool goes_on(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// Something follows that is met and is nobody: "meet their commitments".
[[nodiscard]] bool has_direct_object(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// Somebody who can be met in person: not a bare country ("hosted India", "called on Iran to").
[[nodiscard]] bool is_somebody(const ArticleView& view, const Party& party);

/// "met several leaders at the summit, including A and B": A and B.
[[nodiscard]] Party included_after(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// An infinitive of purpose or demand behind the object: "called on X to resign".
[[nodiscard]] bool demands(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// "saw President B in Oslo", "will see B on Monday": two officials, with a time or a place or
/// still ahead, and nothing behind that B is seen to do or be.
[[nodiscard]] bool sees_in_person(const ArticleView& view, const Party& subject,
                                  const Party& object, const EventReading& reading);

} // namespace entente
