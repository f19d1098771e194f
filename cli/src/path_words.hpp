#pragma once

#include <entente/graph/path.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Paths in words, and the sentences behind them.
namespace entente {

/// "hops", "strength", "recency"
[[nodiscard]] std::string_view name_of(PathOrder order);

/// "3 hops"
[[nodiscard]] std::string count_of_hops(std::size_t hops);

/// "0.81"
[[nodiscard]] std::string two_places(double value);

/// "talks in Hanoi, 2025-12-03": an event without those who had part in it.
[[nodiscard]] std::string describe_event(const KnowledgeGraph& graph, NodeIndex event);

/// The events on the way of a fact, one after the other.
[[nodiscard]] std::vector<NodeIndex> events_of(const PathFact& fact);
/// The same in words; empty when there are none.
[[nodiscard]] std::string describe_events(const KnowledgeGraph& graph, const PathFact& fact);

/// "Karl Voss is Minister of Foreign Office, 2024-03 to 2025"
[[nodiscard]] std::string describe_edge(const KnowledgeGraph& graph, const Step& step);

/// "A (host) — talks in Hanoi, 2025-12-03 — B (guest) [0.81]", by the first fact.
[[nodiscard]] std::string describe_hop(const KnowledgeGraph& graph, const Hop& hop);

/// "also: ...": the other facts of the hop; empty when there are none.
[[nodiscard]] std::string describe_further(const KnowledgeGraph& graph, const Hop& hop);

/// The sentences for a fact: one list where some speak of all its edges, those first; else one for
/// each edge.
[[nodiscard]] std::vector<std::vector<EvidenceIndex>> support_of(const KnowledgeGraph& graph,
                                                                 const PathFact& fact);
/// The same, in one list.
[[nodiscard]] std::vector<EvidenceIndex> all_support_of(const KnowledgeGraph& graph,
                                                        const PathFact& fact);

/// EDTF, or empty.
[[nodiscard]] std::string date_of(const KnowledgeGraph& graph, const PathFact& fact);

/// "2016-04 to 2024-05", "since 2019"
[[nodiscard]] std::string describe_interval(std::string_view edtf);

} // namespace entente
