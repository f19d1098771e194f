#pragma once

#include <entente/core/report.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace entente {

/// Puts the sentences that claims cite into the graph, in order of document and place, and finds
/// them again.
class Citations {
public:
    /// The graph must hold the reports' documents under the reports' numbers.
    Citations(std::span<const Report> reports, KnowledgeGraph& graph);

    [[nodiscard]] EvidenceIndex of(std::uint32_t report, std::uint32_t sentence) const
    {
        return index_[report][sentence];
    }

private:
    std::vector<std::vector<EvidenceIndex>> index_; ///< [report][sentence]
};

/// What speaks for a node or an edge, added up over its claims.
class Backing {
public:
    void add(std::uint32_t report, const Support& support, const Citations& citations);
    /// Cites of the other at most so many sentences, the first ones.
    void add(const Backing& other, std::size_t sentences = all);

    /// Articles are taken for independent, claims of one article are not: with p the best claim of
    /// each article, 1 - (1-p1)(1-p2)..., at most 0.99, but never less than the best claim alone.
    /// To four decimals.
    [[nodiscard]] double confidence() const;
    [[nodiscard]] std::vector<EvidenceIndex> evidence() const;
    /// What each report alone says.
    [[nodiscard]] std::map<std::uint32_t, Backing> by_report() const;

private:
    static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

    std::map<std::uint32_t, double> best_;                       ///< by report
    std::set<std::pair<std::uint32_t, EvidenceIndex>> evidence_; ///< with its report
};

} // namespace entente
