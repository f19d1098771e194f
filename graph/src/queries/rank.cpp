#include <entente/graph/rank.hpp>

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/page_rank.hpp>
#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <string_view>
#include <tuple>
#include <utility>

namespace entente {
namespace {

using Graph = boost::compressed_sparse_row_graph<boost::directedS>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;
using Pair = std::pair<std::size_t, std::size_t>;

constexpr std::array<std::string_view, 3> names{"degree", "betweenness", "pagerank"};

/// Two officials and a meeting or agreement that links them.
struct Link {
    NodeIndex a = 0;
    NodeIndex b = 0;
    std::string_view event; ///< its id; may be unknown
};

bool is_official(const KnowledgeGraph& graph, NodeIndex node)
{
    return graph.kind_of(node) == NodeKind::official;
}

void add_edge_links(const KnowledgeGraph& graph, const RankOptions& options,
                    std::vector<Link>& links)
{
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const auto edge = graph.edge_outline(i);
        const bool wanted = (options.met && edge.kind == EdgeKind::met) ||
                            (options.co_signed && edge.kind == EdgeKind::co_signed);
        if (!wanted || edge.source == edge.target || !is_official(graph, edge.source) ||
            !is_official(graph, edge.target)) {
            continue;
        }
        const auto& events = graph.edge(i).attributes.list(
            edge.kind == EdgeKind::met ? Attribute::meetings : Attribute::agreements);
        for (const auto& event : events) {
            links.push_back({edge.source, edge.target, event});
        }
        if (events.empty()) {
            links.push_back({edge.source, edge.target, {}});
        }
    }
}

void add_agreement_links(const KnowledgeGraph& graph, std::vector<Link>& links)
{
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        const auto outline = graph.outline(i);
        if (outline.kind != NodeKind::agreement || outline.standing == Standing::planned) {
            continue;
        }
        std::vector<NodeIndex> signers;
        for (const auto index : graph.in_edges(i)) {
            const auto edge = graph.edge_outline(index);
            if (edge.kind == EdgeKind::signed_by_actor && is_official(graph, edge.source)) {
                signers.push_back(edge.source);
            }
        }
        std::ranges::sort(signers);
        signers.erase(std::ranges::unique(signers).begin(), signers.end());
        for (std::size_t a = 0; a < signers.size(); ++a) {
            for (std::size_t b = a + 1; b < signers.size(); ++b) {
                links.push_back({signers[a], signers[b], graph.node(i).id});
            }
        }
    }
}

/// The officials who are linked to others, numbered anew, and every link both ways, as often as
/// there are events.
struct Circle {
    std::vector<RankedOfficial> officials;
    std::vector<Pair> pairs; ///< sorted
};

Circle circle_of(const KnowledgeGraph& graph, const std::vector<Link>& links)
{
    std::vector<bool> linked(graph.node_count());
    for (const auto& link : links) {
        linked[link.a] = linked[link.b] = true;
    }
    Circle circle;
    std::vector<std::size_t> numbers(graph.node_count());
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (linked[i]) {
            numbers[i] = circle.officials.size();
            circle.officials.push_back({i, 0, 0, 0});
        }
    }
    std::vector<std::pair<std::size_t, std::string_view>> events;
    for (const auto& link : links) {
        const auto a = numbers[link.a];
        const auto b = numbers[link.b];
        circle.pairs.emplace_back(a, b);
        circle.pairs.emplace_back(b, a);
        if (!link.event.empty()) {
            events.emplace_back(a, link.event);
            events.emplace_back(b, link.event);
        }
    }
    std::ranges::sort(events);
    const auto last = std::ranges::unique(events).begin();
    for (auto event = events.begin(); event != last; ++event) {
        ++circle.officials[event->first].events;
    }
    std::ranges::sort(circle.pairs);
    return circle;
}

std::vector<Pair> different(std::vector<Pair> pairs)
{
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    return pairs;
}

Graph graph_of(const std::vector<Pair>& pairs, std::size_t size)
{
    return Graph(boost::edges_are_sorted, pairs.begin(), pairs.end(), size);
}

template <typename Values> auto map_over(Values& values, const Graph& graph)
{
    return boost::make_iterator_property_map(values.begin(),
                                             boost::get(boost::vertex_index, graph));
}

std::vector<double> page_rank(const Graph& graph, std::size_t size)
{
    constexpr std::size_t rounds = 100; // what is left to settle is below 0.85^100
    constexpr double damping = 0.85;
    const auto whole = static_cast<double>(size);
    std::vector<double> rank(size);
    std::vector<double> next(size);
    boost::graph::page_rank(graph, map_over(rank, graph), boost::graph::n_iterations(rounds),
                            damping, size, map_over(next, graph));
    for (auto& share : rank) {
        share /= whole;
    }
    return rank;
}

/// Adds to each vertex the share of the shortest ways from one source that lead past it: U.
/// Brandes, A Faster Algorithm for Betweenness Centrality (2001).
class Dependencies {
public:
    explicit Dependencies(const Graph& graph, std::size_t size)
        : graph_(&graph), distance_(size), ways_(size), dependency_(size)
    {
        order_.reserve(size);
    }

    void add(Vertex source, std::vector<double>& scores)
    {
        search(source);
        for (auto vertex = order_.rbegin(); vertex != order_.rend(); ++vertex) {
            for (const auto edge : boost::make_iterator_range(boost::out_edges(*vertex, *graph_))) {
                const auto next = boost::target(edge, *graph_);
                if (distance_[next] == distance_[*vertex] + 1) {
                    dependency_[*vertex] += ways_[*vertex] / ways_[next] * (1 + dependency_[next]);
                }
            }
            if (*vertex != source) {
                scores[*vertex] += dependency_[*vertex];
            }
        }
    }

private:
    static constexpr std::uint32_t unreached = 0;

    /// Breadth first; `order_` is its queue.
    void search(Vertex source)
    {
        std::ranges::fill(distance_, unreached);
        std::ranges::fill(ways_, 0.0);
        std::ranges::fill(dependency_, 0.0);
        order_.assign(1, source);
        distance_[source] = 1;
        ways_[source] = 1;
        for (std::size_t i = 0; i < order_.size(); ++i) {
            const auto vertex = order_[i];
            for (const auto edge : boost::make_iterator_range(boost::out_edges(vertex, *graph_))) {
                const auto next = boost::target(edge, *graph_);
                if (distance_[next] == unreached) {
                    distance_[next] = distance_[vertex] + 1;
                    order_.push_back(next);
                }
                if (distance_[next] == distance_[vertex] + 1) {
                    ways_[next] += ways_[vertex];
                }
            }
        }
    }

    const Graph* graph_;
    std::vector<std::uint32_t> distance_; ///< plus one
    std::vector<double> ways_;
    std::vector<double> dependency_;
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

std::vector<double> betweenness(const Graph& graph, std::size_t size, std::size_t pivots)
{
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

} // namespace

std::string_view name_of(Centrality centrality)
{
    return names.at(static_cast<std::size_t>(centrality));
}

std::optional<Centrality> find_centrality(std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<Centrality>(found - names.begin()));
}

Ranking rank_officials(const KnowledgeGraph& graph, const RankOptions& options)
{
    std::vector<Link> links;
    add_edge_links(graph, options, links);
    if (options.co_signed) {
        add_agreement_links(graph, links);
    }
    auto circle = circle_of(graph, links);
    const auto size = circle.officials.size();
    const auto pairs = different(circle.pairs);
    Ranking ranking{std::move(circle.officials), 0};
    for (const auto& [a, b] : pairs) {
        ++ranking.officials[a].degree;
    }
    std::vector<double> scores;
    switch (options.by) {
    case Centrality::degree:
        for (const auto& one : ranking.officials) {
            scores.push_back(static_cast<double>(one.degree));
        }
        break;
    case Centrality::betweenness:
        ranking.pivots = size > options.exact ? std::min(options.pivots, size) : 0;
        scores = betweenness(graph_of(pairs, size), size, ranking.pivots);
        break;
    case Centrality::pagerank:
        scores = page_rank(graph_of(circle.pairs, size), size);
        break;
    }
    for (std::size_t i = 0; i < size; ++i) {
        ranking.officials[i].score = scores[i];
    }
    std::ranges::sort(ranking.officials, [&](const RankedOfficial& a, const RankedOfficial& b) {
        return std::tuple(-a.score, b.events, std::string_view(graph.node(a.node).id)) <
               std::tuple(-b.score, a.events, std::string_view(graph.node(b.node).id));
    });
    return ranking;
}

} // namespace entente
