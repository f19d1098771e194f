#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// What every resolver gives: which claims of the reports are about one thing, and why.
namespace entente {

/// A claim: `claim` indexes the vector of its kind in report number `report`.
struct ClaimRef {
    std::uint32_t report = 0;
    std::uint32_t claim = 0;

    auto operator<=>(const ClaimRef&) const = default;
};

using EntityIndex = std::uint32_t;

/// Why two claims were put together. Kept for explaining a graph and for tuning.
struct Join {
    ClaimRef a;
    ClaimRef b;
    double score = 0;        ///< in (0, 1]
    std::string_view reason; ///< a literal, such as "same name, same country"
};

/// Why two claims of like names were not put together.
struct Apart {
    ClaimRef a;
    ClaimRef b;
    double score = 0;        ///< of the names
    std::string_view reason; ///< a literal
};

/// A partition of the claims of one kind. Entities are numbered by their first claim, members
/// ascend.
struct Clustering {
    std::vector<std::vector<ClaimRef>> members;
    std::vector<std::vector<EntityIndex>> entity_of; ///< [report][claim]
    std::vector<Join> joins;                         ///< in the order they were made
    std::vector<Apart> apart;                        ///< near candidates, of persons only

    [[nodiscard]] std::size_t size() const { return members.size(); }
    [[nodiscard]] EntityIndex of(ClaimRef ref) const { return entity_of[ref.report][ref.claim]; }
};

/// Union-find over items 0..n-1. The root of a set is its smallest item, so that nothing depends on
/// the order of uniting.
class DisjointSets {
public:
    explicit DisjointSets(std::size_t size = 0);

    /// Adds an item that is a set of its own.
    void add() { parent_.push_back(static_cast<std::uint32_t>(parent_.size())); }

    [[nodiscard]] std::uint32_t root(std::uint32_t item);
    /// The root of the united set.
    std::uint32_t unite(std::uint32_t a, std::uint32_t b);

private:
    std::vector<std::uint32_t> parent_;
};

/// `claims[i]` is in the set of `set_of[i]`; `counts` is the number of claims of each report.
[[nodiscard]] Clustering make_clustering(const std::vector<ClaimRef>& claims,
                                         const std::vector<std::uint32_t>& set_of,
                                         const std::vector<std::size_t>& counts);

/// Whether two ascending lists of reports have one in common.
[[nodiscard]] bool share_report(const std::vector<std::uint32_t>& a,
                                const std::vector<std::uint32_t>& b);

/// Merges two ascending lists, each element once.
[[nodiscard]] std::vector<std::uint32_t> merge_sorted(const std::vector<std::uint32_t>& a,
                                                      const std::vector<std::uint32_t>& b);

} // namespace entente
