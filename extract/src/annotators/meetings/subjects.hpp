#pragma once

#include "reading.hpp"

namespace entente {

/// Who does what the verb tells whose group begins at `group`. A subject that is nobody the graph
/// knows ("the company") is found without actors, so that no farther name is taken for it.
[[nodiscard]] Party subject_before(const ArticleView& view, std::uint32_t group,
                                   TokenRange sentence, bool finite);

/// Who does what the participle at `at` tells: "A, *meeting* B". Nobody where it is only spoken of
/// ("supports A *attending*", "the prospect of A *visiting*").
[[nodiscard]] Party subject_of_participle(const ArticleView& view, std::uint32_t at,
                                          TokenRange sentence);

/// The subject of the main clause that follows an introduction: "During his visit to Oslo, *A* met
/// ...".
[[nodiscard]] Party subject_behind(const ArticleView& view, std::uint32_t from,
                                   TokenRange sentence);

/// The list of at least two that "their" at `at` takes up in its sentence, else the group of
/// whoever met before.
[[nodiscard]] Party owners_before(const ArticleView& view, std::uint32_t at, std::uint32_t begin);

/// Whom "his", "her" or "their" at `at` stands for, before a noun for an event of that type: the
/// nearest man or woman named before in the sentence; the delegation that the sentence begins with,
/// for a visit; else whoever met before.
[[nodiscard]] Party owner_of_pronoun(const ArticleView& view, std::uint32_t at, TokenRange sentence,
                                     MeetingType event);

} // namespace entente
