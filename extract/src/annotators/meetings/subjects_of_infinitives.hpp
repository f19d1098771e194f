#pragma once

#include "reading.hpp"

#include <optional>

namespace entente {

/// Whom the words before "to visit Japan" name: "*Minister* to visit", and at the head of a title
/// "*Labour Party* delegation to visit". Or null.
[[nodiscard]] const Mention* named_before_infinitive(const ArticleView& view, std::uint32_t to,
                                                     std::uint32_t begin);

/// A "to" of an infinitive stands at `group`.
[[nodiscard]] bool is_infinitive_mark(const ArticleView& view, std::uint32_t group,
                                      std::uint32_t end);

/// Who does what the infinitive tells whose "to" stands at `to`, where the words right before it
/// say so: "urged *Kenya* to hold talks", "*A* to visit Oslo". Nothing where it is the subject of
/// the clause.
[[nodiscard]] std::optional<Party> subject_of_infinitive(const ArticleView& view, std::uint32_t to,
                                                         TokenRange sentence);

} // namespace entente
