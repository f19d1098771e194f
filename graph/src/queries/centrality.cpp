#include "centrality.hpp"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/page_rank.hpp>

#include <cstdint>
#include <numeric>
#include <random>

namespace entente {
namespace {

/// Numbers of 32 bits, as what is slow in a large graph is the memory.
using Graph =
    boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                       boost::no_property, std::uint32_t, std::uint32_t>;

Graph graph_of(std::span<const VertexPair> pairs, std::size_t size)
{
    return Graph(boost::edges_are_unsorted_multi_pass, pairs.begin(), pairs.end(),
                 static_cast<std::uint32_t>(size));
}

template <typename Values> auto map_over(Values& values, const Graph& graph)
{
    return boost::make_iterator_property_map(values.begin(),
                                             boost::get(boost::vertex_index, graph));
}

/// All vertices, or so many different ones, by a sequence of random numbers that is the same
/// everywhere.
std::vector<std::uint32_t> choose_sources(std::size_t size, std::size_t pivots)
{
    std::vector<std::uint32_t> vertices(size);
    std::iota(vertices.begin(), vertices.end(), 0U);
    if (pivots == 0) {
        return vertices;
    }
    std::mt19937_64 random; // NOLINT(cert-msc32-c,cert-msc51-cpp)
    for (std::size_t i = 0; i < pivots; ++i) {
        std::swap(vertices[i], vertices[i + random() % (size - i)]);
    }
    vertices.resize(pivots);
    return vertices;
}

} // namespace

std::vector<double> page_rank(std::span<const VertexPair> pairs, std::size_t size)
{
    const Graph graph = graph_of(pairs, size);
    constexpr std::size_t rounds = 100; // what is left to settle is below 0.85^100
    constexpr double damping = 0.85;
    const auto whole = static_cast<double>(size);
    std::vector<double> rank(size);
    std::vector<double> next(size);
    boost::graph::page_rank(graph, map_over(rank, graph), boost::graph::n_iterations(rounds),
                            damping, boost::num_vertices(graph), map_over(next, graph));
    for (auto& share : rank) {
        share /= whole;
    }
    return rank;
}

std::vector<double> betweenness(const Neighbours& neighbours, std::size_t pivots)
{
    const std::size_t size = neighbours.size();
    const auto sources = choose_sources(size, pivots);
    auto scores = shares_of_ways(neighbours, sources);
    const auto n = static_cast<double>(size);
    const auto each = n / static_cast<double>(sources.size());
    for (auto& score : scores) {
        score *= size < 3 ? 0 : each / ((n - 1) * (n - 2));
    }
    return scores;
}

} // namespace entente
