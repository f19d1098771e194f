#pragma once

#include "view.hpp"

#include <vector>

namespace entente {

/// "met B and C for *three-way* talks", or so in the headline: one meeting of all, not one with
/// each of the others.
[[nodiscard]] bool tells_joint_meeting(const ArticleView& view, std::uint32_t number,
                                       const std::vector<Actor>& others);

} // namespace entente
