#include "cheapest.hpp"
#include "facts.hpp"
#include "journey.hpp"
#include "links.hpp"
#include "loopless.hpp"

#include <entente/graph/path.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace entente {

struct PathFinder::Parts {
    const KnowledgeGraph* graph;
    PathRules rules;
    Ties ties;
    LinkGraph links;
    /// Made when first asked for: few questions need it.
    std::optional<PassageGraph> passages{};
};

namespace {

bool is_known(const std::vector<Route>& routes, const Route& route)
{
    return std::ranges::find(routes, route.nodes, &Route::nodes) != routes.end();
}

double cost_of(const PathQuery& query, const Route& route)
{
    return query.in_time ? static_cast<double>(route.nodes.size() - 1)
                         : static_cast<double>(route.cost) / static_cast<double>(LinkCost::unit);
}

Path path_of(const Ties& ties, const PathQuery& query, const Route& route)
{
    Path path;
    path.cost = cost_of(query, route);
    for (std::size_t i = 0; i + 1 < route.nodes.size(); ++i) {
        const NodeIndex from = route.nodes[i];
        const NodeIndex to = route.nodes[i + 1];
        path.hops.push_back({from, to, facts_between(ties, from, to, query.order)});
    }
    return path;
}

void add_confidence(Path& path)
{
    for (const Hop& hop : path.hops) {
        path.confidence *= hop.facts.front().confidence;
    }
}

std::vector<Path> cheapest_paths(const Ties& ties, const LinkGraph& links, const PathQuery& query)
{
    const LinkCost cost(links, query.order);
    CheapestDeviations search(links, cost, query.order, query.source, query.target,
                              query.most_hops);
    std::vector<Path> paths;
    if (!search.reachable()) {
        return paths;
    }
    const auto routes = best_routes(query.source, query.count,
                                    [&](const Deviation& deviation) { return search(deviation); });
    for (const Route& route : routes) {
        paths.push_back(path_of(ties, query, route));
    }
    return paths;
}

/// Journeys whose order is certain first; where they are too few, those whose order may hold.
std::vector<Path> first_journeys(const Ties& ties, const PassageGraph& passages,
                                 const PathQuery& query)
{
    const std::int32_t start = query.not_before.value_or(Days::always);
    std::vector<Route> known;
    std::vector<Path> paths;
    for (const Reading reading : {Reading::certain, Reading::possible}) {
        if (paths.size() >= query.count) {
            break;
        }
        FirstJourneys search(passages, reading, start, query.target, query.most_hops);
        const auto routes = best_routes(query.source, query.count, [&](const Deviation& deviation) {
            return search(deviation);
        });
        for (const Route& route : routes) {
            if (paths.size() < query.count && !is_known(known, route)) {
                known.push_back(route);
                paths.push_back(path_of(ties, query, route));
                put_in_time(paths.back(), reading, start);
            }
        }
    }
    return paths;
}

/// The nodes that are actors only because a path begins or ends there.
std::vector<NodeIndex> odd_ends(const Ties& ties, std::initializer_list<NodeIndex> ends)
{
    std::vector<NodeIndex> odd;
    for (const NodeIndex node : ends) {
        if (node >= ties.node_count()) {
            throw std::out_of_range("no node of that index");
        }
        if (!ties.is_actor(node)) {
            odd.push_back(node);
        }
    }
    return odd;
}

std::vector<Path> find(const Ties& ties, const LinkGraph& links,
                       std::optional<PassageGraph>& passages, const PathQuery& query)
{
    std::vector<Path> paths;
    if (query.source == query.target) {
        paths.resize(query.count == 0 ? 0 : 1);
        return paths;
    }
    if (query.in_time) {
        if (!passages) {
            passages = make_passages(ties);
        }
        paths = first_journeys(ties, *passages, query);
    } else {
        paths = cheapest_paths(ties, links, query);
    }
    std::ranges::for_each(paths, add_confidence);
    return paths;
}

std::vector<NodeIndex> reach_in(const LinkGraph& links, NodeIndex node)
{
    std::vector<NodeIndex> order{node};
    std::vector<bool> seen(boost::num_vertices(links));
    seen[node] = true;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const LinkEdge edge : boost::make_iterator_range(boost::out_edges(order[i], links))) {
            const NodeIndex next = boost::target(edge, links);
            if (!seen[next]) {
                seen[next] = true;
                order.push_back(next);
            }
        }
    }
    return order;
}

} // namespace

PathFinder::PathFinder(const KnowledgeGraph& graph, const PathRules& rules)
{
    Ties ties(graph, rules, {});
    LinkGraph links = make_links(ties);
    parts_ = std::make_unique<Parts>(Parts{&graph, rules, std::move(ties), std::move(links)});
}

PathFinder::PathFinder(PathFinder&&) noexcept = default;
PathFinder& PathFinder::operator=(PathFinder&&) noexcept = default;
PathFinder::~PathFinder() = default;

std::vector<Path> PathFinder::find(const PathQuery& query) const
{
    const auto ends = odd_ends(parts_->ties, {query.source, query.target});
    if (ends.empty()) {
        return entente::find(parts_->ties, parts_->links, parts_->passages, query);
    }
    const Ties ties(*parts_->graph, parts_->rules, ends);
    std::optional<PassageGraph> passages;
    return entente::find(ties, make_links(ties), passages, query);
}

std::vector<NodeIndex> PathFinder::reach(NodeIndex node) const
{
    const auto ends = odd_ends(parts_->ties, {node});
    if (ends.empty()) {
        return reach_in(parts_->links, node);
    }
    return reach_in(make_links(Ties(*parts_->graph, parts_->rules, ends)), node);
}

std::vector<Path> find_paths(const KnowledgeGraph& graph, const PathQuery& query,
                             const PathRules& rules)
{
    return PathFinder(graph, rules).find(query);
}

std::vector<Step> steps_of(const Path& path)
{
    std::vector<Step> steps;
    for (const Hop& hop : path.hops) {
        const auto& first = hop.facts.front().steps;
        steps.insert(steps.end(), first.begin(), first.end());
    }
    return steps;
}

} // namespace entente
