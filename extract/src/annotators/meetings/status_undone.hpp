#pragma once

#include "reading.hpp"
#include "view.hpp"

/// What became of a plan, told behind it.
namespace entente {

/// A verb of putting off at `at`: "postponed", "put off", "pushed back".
[[nodiscard]] bool puts_off(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// "was postponed *until June*", "has delayed his visit *to June 3*": a new time follows the verb
/// of putting off at `at`; what is put off without one is called off for now.
[[nodiscard]] bool names_new_time(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// The time that begins at `time` is the new one of what the words before put off.
[[nodiscard]] bool is_new_time(const ArticleView& view, std::uint32_t time, std::uint32_t begin);

/// "has *yet to take place*" at `at`.
[[nodiscard]] bool is_yet_to_happen(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// "did *not take place*", "will *no longer go ahead*" at `at`, a negation.
[[nodiscard]] bool does_not_happen(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// "was due to visit Oslo, *but the trip was called off*", "The talks *did not take place*": the
/// sentence, or the one behind it, says that the event was not.
[[nodiscard]] bool is_undone(const ArticleView& view, const EventReading& event);

} // namespace entente
