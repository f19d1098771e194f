#pragma once

#include <entente/graph/facts.hpp>

#include <span>
#include <vector>

namespace entente {

/// Meetings, agreements and posts in the order of time, then of ids: those in which every node of
/// `about` has part, all of them when it is empty.
///
/// An official or body has part by its own edges, a body also in the posts in it; a country by
/// whoever acts for it (see `country_of`) and by visits to it; a place by what was held in it. A
/// fact cites the sentences that name all who were asked for, where there are such. Linear in nodes
/// and edges. Throws std::out_of_range for an index that is not there.
[[nodiscard]] std::vector<Fact> timeline_of(const KnowledgeGraph& graph,
                                            std::span<const NodeIndex> about = {});

} // namespace entente
