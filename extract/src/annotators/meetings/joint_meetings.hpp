#pragma once

#include "parties.hpp"

#include <vector>

namespace entente {

/// "met B and C for *three-way* talks", or so in the headline: one meeting of all, not one with
/// each of the others.
[[nodiscard]] bool tells_joint_meeting(const ArticleView& view, std::uint32_t number,
                                       const std::vector<Actor>& others);

/// "*separately*, met", "had *separate* meetings with": one with each.
[[nodiscard]] bool tells_separate_meetings(const ArticleView& view, std::uint32_t number);

/// "his *counterparts* from A, B and C": each of another country, and met alone. Two may well have
/// been at one table.
[[nodiscard]] bool names_counterparts(const ArticleView& view, const Party& others);

/// "the President of A, the Foreign Minister of B and C": each phrase is one official, named or
/// not, and no two are of one country.
[[nodiscard]] bool are_single_officials(const ArticleView& view, const Party& others);

/// A president, a speaker, a head of government of one country: each receives in an office of his
/// own.
[[nodiscard]] bool receive_apart(const Analysis& analysis, const Party& hosts);

} // namespace entente
