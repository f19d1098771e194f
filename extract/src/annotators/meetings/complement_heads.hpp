#pragma once

#include "view.hpp"

/// Words behind an event noun that open a list of people.
namespace entente {

/// Where the chairs are named behind "under the co-chairmanship of" at `at`; else `at`.
[[nodiscard]] std::uint32_t behind_chairmanship(const ArticleView& view, std::uint32_t at,
                                                std::uint32_t end);

/// Where those are named who are there, behind "with the participation of", "in the presence of" at
/// `at`; else `at`.
[[nodiscard]] std::uint32_t behind_attendance(const ArticleView& view, std::uint32_t at,
                                              std::uint32_t end);

/// "participation of" at `noun`, but not "no", "without", "little" of it.
[[nodiscard]] bool tells_attendance(const ArticleView& view, std::uint32_t noun,
                                    std::uint32_t begin);

/// "as *guests*", "as *an observer*", "as *guest of honour*" and no more, from `at` on.
[[nodiscard]] bool ends_as_attendee(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// One past "for" or "in honour of" at `at`, else `at`.
[[nodiscard]] std::uint32_t behind_honour(const ArticleView& view, std::uint32_t at,
                                          std::uint32_t end);

} // namespace entente
