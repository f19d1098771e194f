#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace entente {

/// What makes an official important among others.
enum class Centrality : std::uint8_t {
    degree,      ///< with how many others one has to do
    betweenness, ///< how many shortest ways between others lead past one: L. C. Freeman (1977)
    pagerank     ///< to be known to those who are known: S. Brin, L. Page (1998)
};

/// "degree", "betweenness", "pagerank"
[[nodiscard]] std::string_view name_of(Centrality centrality);
[[nodiscard]] std::optional<Centrality> find_centrality(std::string_view name);

struct RankedOfficial {
    NodeIndex node = 0;
    std::size_t degree = 0; ///< different officials
    std::size_t events = 0; ///< different meetings and agreements
    double score = 0;       ///< degree; share of the ways, in [0, 1]; PageRank, 1 over all

    auto operator<=>(const RankedOfficial&) const = default;
};

struct Ranking {
    std::vector<RankedOfficial> officials; ///< by score, then events, highest first, then id
    std::size_t pivots = 0; ///< of which shortest ways were counted; 0: of all, the score is exact

    auto operator<=>(const Ranking&) const = default;
};

struct RankOptions {
    Centrality by = Centrality::degree;
    bool met = true;          ///< those who met are linked
    bool co_signed = true;    ///< those who signed the same agreement are
    std::size_t exact = 1000; ///< up to so many officials betweenness is counted out
    std::size_t pivots = 250; ///< of so many it is estimated above
};

/// Ranks the officials who are linked to others by `met` and `co_signed` edges or by the agreements
/// that both signed, unless these are only planned or proposed. PageRank follows a link in
/// proportion to its events, at 0.85.
///
/// Betweenness takes the product of nodes and links. Above `exact` officials it is estimated from
/// the shortest ways of `pivots` of them, which a fixed sequence of random numbers chooses, and
/// scaled up (U. Brandes, C. Pich, Centrality Estimation in Large Networks, 2007). Two between whom
/// there are 2^1024 shortest ways or more count for nothing.
[[nodiscard]] Ranking rank_officials(const KnowledgeGraph& graph, const RankOptions& options);

} // namespace entente
