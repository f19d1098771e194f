#pragma once

#include "ties.hpp"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/range/iterator_range.hpp>

#include <cstdint>
#include <vector>

namespace entente {

/// All ties of one actor to another, added up.
struct Link {
    std::uint32_t strength = 0;         ///< in 2^-20; see PathOrder::strength
    std::uint32_t doubt = 0;            ///< 1 - confidence of the surest tie, in 2^-20
    std::int32_t newest = Days::always; ///< last day of the newest tie; `always` when none is dated
};

/// Who is tied to whom, as Boost.Graph reads it fastest. Both directions of a link are there.
using LinkGraph =
    boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Link,
                                       boost::no_property, std::uint32_t, std::uint32_t>;
using LinkEdge = boost::graph_traits<LinkGraph>::edge_descriptor;

/// One tie, as a journey in time uses it.
struct Passage {
    Days days;
    bool lasting = false;
};

/// The same with an edge for each tie.
using PassageGraph =
    boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Passage,
                                       boost::no_property, std::uint32_t, std::uint32_t>;

[[nodiscard]] LinkGraph make_links(const Ties& ties);
[[nodiscard]] PassageGraph make_passages(const Ties& ties);

/// What a link costs, as a whole number, so that sums are exact and equal in both directions.
class LinkCost {
public:
    static constexpr std::uint64_t unit = std::uint64_t{1} << 32U; ///< a hop

    LinkCost(const LinkGraph& graph, PathOrder order);

    [[nodiscard]] std::uint64_t operator()(const Link& link) const;

private:
    PathOrder order_;
    std::int32_t oldest_ = 0; ///< of the dated links
    std::int32_t newest_ = 0;
};

} // namespace entente
