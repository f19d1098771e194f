#include "centrality.hpp"

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/page_rank.hpp>
#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <random>

namespace entente {
namespace {

/// Numbers of 32 bits, as what is slow in a large graph is the memory.
using Graph =
    boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                       boost::no_property, std::uint32_t, std::uint32_t>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

Graph graph_of(std::span<const VertexPair> pairs, std::size_t size)
{
    return Graph(boost::edges_are_sorted, pairs.begin(), pairs.end(),
                 static_cast<std::uint32_t>(size));
}

template <typename Values> auto map_over(Values& values, const Graph& graph)
{
    return boost::make_iterator_property_map(values.begin(),
                                             boost::get(boost::vertex_index, graph));
}

/// Adds to each vertex the share of the shortest ways from one source that lead past it: U.
/// Brandes, A Faster Algorithm for Betweenness Centrality (2001).
class Dependencies {
public:
    explicit Dependencies(const Graph& graph, std::size_t size) : graph_(&graph), marks_(size)
    {
        order_.reserve(size);
    }

    void add(Vertex source, std::vector<double>& scores)
    {
        search(source);
        for (auto vertex = order_.rbegin(); vertex != order_.rend(); ++vertex) {
            Mark& mark = marks_[*vertex];
            for (const auto edge : boost::make_iterator_range(boost::out_edges(*vertex, *graph_))) {
                const Mark& next = marks_[boost::target(edge, *graph_)];
                if (next.distance == mark.distance + 1) {
                    mark.dependency += mark.ways / next.ways * (1 + next.dependency);
                }
            }
            if (*vertex != source) {
                scores[*vertex] += mark.dependency;
            }
        }
    }

private:
    static constexpr std::uint32_t unreached = 0;

    /// What is known of a vertex, in one place.
    struct Mark {
        double ways = 0;
        double dependency = 0;
        std::uint32_t distance = unreached; ///< plus one
    };

    /// Breadth first; `order_` is its queue.
    void search(Vertex source)
    {
        std::ranges::fill(marks_, Mark{});
        order_.assign(1, source);
        marks_[source] = {1, 0, 1};
        for (std::size_t i = 0; i < order_.size(); ++i) {
            const Mark mark = marks_[order_[i]];
            for (const auto edge :
                 boost::make_iterator_range(boost::out_edges(order_[i], *graph_))) {
                const auto vertex = boost::target(edge, *graph_);
                Mark& next = marks_[vertex];
                if (next.distance == unreached) {
                    next.distance = mark.distance + 1;
                    order_.push_back(vertex);
                }
                if (next.distance == mark.distance + 1) {
                    next.ways += mark.ways;
                }
            }
        }
    }

    const Graph* graph_;
    std::vector<Mark> marks_;
    std::vector<Vertex> order_;
};

/// Different vertices, by a sequence of random numbers that is the same everywhere.
std::vector<Vertex> choose_pivots(std::size_t size, std::size_t count)
{
    std::vector<Vertex> vertices(size);
    std::iota(vertices.begin(), vertices.end(), Vertex{0});
    std::mt19937_64 random; // NOLINT(cert-msc32-c,cert-msc51-cpp)
    for (std::size_t i = 0; i < count; ++i) {
        std::swap(vertices[i], vertices[i + random() % (size - i)]);
    }
    vertices.resize(count);
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

std::vector<double> betweenness(std::span<const VertexPair> pairs, std::size_t size,
                                std::size_t pivots)
{
    const Graph graph = graph_of(pairs, size);
    std::vector<double> scores(size);
    if (pivots == 0) {
        boost::brandes_betweenness_centrality(graph, map_over(scores, graph));
    } else {
        Dependencies dependencies(graph, size);
        for (const auto pivot : choose_pivots(size, pivots)) {
            dependencies.add(pivot, scores);
        }
    }
    const auto n = static_cast<double>(size);
    const auto sources = pivots == 0 ? n : static_cast<double>(pivots);
    for (auto& score : scores) {
        score *= size < 3 ? 0 : n / sources / ((n - 1) * (n - 2));
    }
    return scores;
}

} // namespace entente
