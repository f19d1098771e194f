#pragma once

#include "context.hpp"
#include "draft.hpp"

#include <string>
#include <vector>

namespace entente {

/// What single articles say of a meeting otherwise than its node: another date, city or sort, each
/// with the number of articles ("date 2025-12-04: 1 of 3 articles"). Sorted. What says less than
/// the node is no disagreement.
[[nodiscard]] std::vector<std::string> disagreements_of(const BuildContext& context,
                                                        const Draft& draft,
                                                        const std::vector<ClaimRef>& members,
                                                        const Node& meeting);

} // namespace entente
