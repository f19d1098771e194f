#include <entente/graph/queries.hpp>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/filtered_graph.hpp>

#include <limits>
#include <optional>
#include <stdexcept>
#include <vector>

namespace entente {
namespace {

/// The graph's edges without their direction; each knows its number.
using Steps = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS,
                                    boost::no_property, EdgeIndex>;

constexpr auto unreached = std::numeric_limits<std::uint32_t>::max();

bool may_be_passed(NodeKind kind, PathReach reach)
{
    switch (reach) {
    case PathReach::acquaintance:
        return kind != NodeKind::country && kind != NodeKind::document;
    case PathReach::countries:
        return kind != NodeKind::document;
    case PathReach::documents:
        return true;
    }
    return false;
}

/// Keeps the ends of a path and what it may pass through.
struct Passable {
    const KnowledgeGraph* graph = nullptr;
    NodeIndex source = 0;
    NodeIndex target = 0;
    PathReach reach = PathReach::acquaintance;

    bool operator()(std::size_t node) const
    {
        const auto index = static_cast<NodeIndex>(node);
        return index == source || index == target || may_be_passed(graph->node(index).kind, reach);
    }
};

using View = boost::filtered_graph<Steps, boost::keep_all, Passable>;

/// Steps to the target, and the order in which nodes were come upon.
struct Distances {
    std::vector<std::uint32_t> to_target;
    std::vector<NodeIndex> order;
};

class Measure : public boost::default_bfs_visitor {
public:
    explicit Measure(Distances& distances) : distances_(&distances) {}

    template <typename Graph> void discover_vertex(std::size_t node, const Graph& /*graph*/)
    {
        distances_->order.push_back(static_cast<NodeIndex>(node));
    }

    template <typename Edge, typename Graph> void tree_edge(const Edge& edge, const Graph& graph)
    {
        distances_->to_target[boost::target(edge, graph)] =
            distances_->to_target[boost::source(edge, graph)] + 1;
    }

private:
    Distances* distances_; ///< visitors are copied
};

Steps steps_of(const KnowledgeGraph& graph)
{
    Steps steps(graph.node_count());
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        boost::add_edge(graph.edge(i).source, graph.edge(i).target, i, steps);
    }
    return steps;
}

Distances measure(const View& view, NodeIndex target, std::size_t node_count)
{
    Distances distances{std::vector<std::uint32_t>(node_count, unreached), {}};
    distances.to_target[target] = 0;
    // A filtered view counts fewer vertices than its indices reach, so the colours are given here.
    std::vector<boost::default_color_type> colours(node_count);
    const auto colour_map = boost::make_iterator_property_map(
        colours.begin(), boost::get(boost::vertex_index, view), colours.front());
    boost::breadth_first_search(view, target,
                                boost::visitor(Measure(distances)).color_map(colour_map));
    return distances;
}

/// For each node the highest confidence of a shortest path to the target.
std::vector<double> best_confidence(const KnowledgeGraph& graph, const View& view,
                                    const Distances& distances)
{
    std::vector<double> best(graph.node_count(), 0.0);
    for (const auto node : distances.order) {
        const auto distance = distances.to_target[node];
        if (distance == 0) {
            best[node] = 1.0;
            continue;
        }
        for (const auto step : boost::make_iterator_range(boost::out_edges(node, view))) {
            const auto next = boost::target(step, view);
            if (distances.to_target[next] == distance - 1) {
                best[node] = std::max(best[node], graph.edge(view[step]).confidence * best[next]);
            }
        }
    }
    return best;
}

/// The step from a node that keeps its best confidence; of several the one to the smallest id, then
/// of the smallest edge.
Hop best_hop(const KnowledgeGraph& graph, const View& view, const Distances& distances,
             const std::vector<double>& best, NodeIndex node)
{
    std::optional<Hop> chosen;
    for (const auto step : boost::make_iterator_range(boost::out_edges(node, view))) {
        const auto next = static_cast<NodeIndex>(boost::target(step, view));
        const EdgeIndex edge = view[step];
        if (distances.to_target[next] + 1 != distances.to_target[node] ||
            graph.edge(edge).confidence * best[next] < best[node]) {
            continue;
        }
        const auto order = [&](NodeIndex to, EdgeIndex by) {
            return std::pair(std::string_view(graph.node(to).id), by);
        };
        if (!chosen || order(next, edge) < order(chosen->to, chosen->edge)) {
            chosen = Hop{edge, graph.edge(edge).source == node, node, next};
        }
    }
    return chosen.value();
}

} // namespace

Path find_path(const KnowledgeGraph& graph, NodeIndex source, NodeIndex target, PathReach widest)
{
    if (source >= graph.node_count() || target >= graph.node_count()) {
        throw std::out_of_range("no node of that index");
    }
    Path path;
    const Steps steps = steps_of(graph);
    for (const auto reach : {PathReach::acquaintance, PathReach::countries, PathReach::documents}) {
        if (reach > widest) {
            break;
        }
        const View view(steps, boost::keep_all{}, Passable{&graph, source, target, reach});
        const auto distances = measure(view, target, graph.node_count());
        if (distances.to_target[source] == unreached) {
            continue;
        }
        const auto best = best_confidence(graph, view, distances);
        path.found = true;
        path.reach = reach;
        path.confidence = best[source];
        for (NodeIndex node = source; node != target; node = path.hops.back().to) {
            path.hops.push_back(best_hop(graph, view, distances, best, node));
        }
        break;
    }
    return path;
}

} // namespace entente
