#pragma once

#include "reading.hpp"

/// What kind of clause a verb stands in, as far as it tells whether something happened.
namespace entente {

/// "If A visits B": a condition opens the clause whose verb group begins at `group`.
[[nodiscard]] bool is_conditional(const ArticleView& view, std::uint32_t group,
                                  std::uint32_t begin);
/// "meets", "visits": a form that is no past.
[[nodiscard]] bool is_present(const ArticleView& view, std::uint32_t verb);
/// "when A meets B", "before he visits": the present tense tells what will be.
[[nodiscard]] bool is_temporal(const ArticleView& view, std::uint32_t group, std::uint32_t begin);
/// "A was the first Norwegian leader to visit", "the first visit to be made since": done already.
[[nodiscard]] bool is_told_of_first(const ArticleView& view, std::uint32_t to, std::uint32_t begin);
/// "accepted A's *invitation* to visit": what was offered was taken.
[[nodiscard]] bool is_accepted(const ArticleView& view, std::uint32_t invitation,
                               std::uint32_t begin);
/// "is travelling to Oslo", "leaves for Oslo": announced, or begun at best.
[[nodiscard]] bool is_setting_out(const ArticleView& view, std::uint32_t group, std::uint32_t verb);
/// "will visit Oslo *and meet*": a plain form that goes on with the verb before it.
[[nodiscard]] bool is_coordinated(const ArticleView& view, std::uint32_t group, TokenRange verb,
                                  std::uint32_t begin);

/// "would *have met*": they did not.
[[nodiscard]] bool would_have(const ArticleView& view, std::uint32_t group, std::uint32_t verb);

/// "flew to Oslo at the *invitation* of B to attend": who goes has accepted it.
[[nodiscard]] bool is_upon_invitation(const ArticleView& view, std::uint32_t at,
                                      std::uint32_t begin);

/// "will *no longer* visit", "will not travel to Oslo *as planned*": it was to be.
[[nodiscard]] bool goes_against_plan(const ArticleView& view, std::uint32_t group, TokenRange verb,
                                     std::uint32_t end);

/// "a visit, *scheduled for Thursday*, has been called off": where what the comma opens before
/// `at` is closed, or `end`.
[[nodiscard]] std::uint32_t insertion_end(const ArticleView& view, std::uint32_t at,
                                          std::uint32_t end);

/// "talks with A, *Minister of Fish*, were held", from the comma at `at` on: the verb behind what
/// only says who somebody is who was named behind `noun`; else `at`.
[[nodiscard]] std::uint32_t past_apposition(const ArticleView& view, std::uint32_t at,
                                            std::uint32_t noun, TokenRange sentence);

/// The noun phrase that begins at `first` is the first one of its clause that may be a subject.
[[nodiscard]] bool is_subject(const ArticleView& view, std::uint32_t first, std::uint32_t begin);

} // namespace entente
