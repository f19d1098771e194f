#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <span>
#include <string_view>

namespace entente {

/// Of the sentences behind a fact, the one to show where there is room for one: that which has most
/// words of what is `said` of the fact ("Ann Berg, talks in Oslo, Peter Otieno"), of equals the
/// first. A headline or caption, which ends without a mark, is shown only where no whole sentence
/// has half as many of them. Numbers do not count, nor do small words.
/// `evidence` must not be empty. Time grows with the length of the sentences.
[[nodiscard]] EvidenceIndex telling_sentence(const KnowledgeGraph& graph,
                                             std::span<const EvidenceIndex> evidence,
                                             std::string_view said);

} // namespace entente
